const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name is made of lower-case letters and digits in groups joined by single hyphens. */
export function isSlug(name: string): boolean {
  return name.length <= 80 && SLUG.test(name);
}

/** A slug made of a title: accents dropped, everything else that is no letter or digit a hyphen. May be empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 60).replace(/^-+|-+$/g, '');
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name is made of lower-case letters and digits in groups joined by single hyphens. */
export function isSlug(name: string): boolean {
  return name.length <= 80 && SLUG.test(name);
}

/** Names of devices, which Windows lets no file or folder have, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a slug is a name that cannot be a folder or a file everywhere. */
export function isReserved(slug: string): boolean {
  return RESERVED.test(slug);
}

/** A slug made of a title: accents dropped, everything else that is no letter or digit a hyphen. May be empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const slug = plain.slice(0, 60).replace(/^-+|-+$/g, '');
  return isReserved(slug) ? `${slug}-quiz` : slug;
}

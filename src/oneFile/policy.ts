import type { Part } from './kit.ts';

/**
 * The content security policy of a page that stands alone, made of the site's: the page's own scripts and styles
 * are known by their hashes, fonts stand in the styles, and there is nothing else to be asked for.
 */
export function alonePolicy(
  policy: string,
  { styles, scripts }: { readonly styles: readonly Part[]; readonly scripts: readonly Part[] },
): string {
  const own: Readonly<Record<string, readonly string[]>> = {
    'script-src': scripts.map(source),
    'style-src': styles.map(source),
    'font-src': ['data:'],
  };
  return policy
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      const allowed = [...(own[name] ?? []), ...sources.filter((one) => one !== "'self'")];
      return [name, ...(allowed.length > 0 ? allowed : ["'none'"])].join(' ');
    })
    .join('; ');
}

function source({ hash }: Part): string {
  return `'sha256-${hash}'`;
}

/** The site's root as this page knows it, with a slash at its end. */
export function siteRoot(): URL {
  const base = document.documentElement.dataset['base'] ?? '/';
  return new URL(base === '' ? './' : base, location.href);
}

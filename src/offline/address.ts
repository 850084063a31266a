/**
 * The file that an address stands for, as its path below the site's root; `null` for an address that is not the
 * site's or cannot be read. A folder stands for its `index.html`, and hosts that drop `.html` are followed.
 * `root` ends in a slash; `has` says whether the build has a file.
 */
export function fileAt(address: string, root: string, has: (file: string) => boolean): string | null {
  const path = pathBelow(address, root);
  if (path === null) return null;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return !has(file) && has(`${file}.html`) ? `${file}.html` : file;
}

/** What follows the root in an address, decoded and without its query; `null` where it does not begin with the root. */
export function pathBelow(address: string, root: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(root)) return null;
  try {
    return decodeURIComponent(whole.slice(root.length));
  } catch {
    // Percent signs that encode nothing: no file of ours.
    return null;
  }
}

/** How many folders deep a wrong address may lie below the root of the site and still find it. */
const DEPTHS = 10;

/**
 * Where a file of the site may lie, seen from the page for wrong addresses. A host shows that page at whatever
 * address was asked for, so nothing on it can be relative: its addresses count from the root of the host, which
 * is right for most sites. For a site in a folder, a script that is asked for at every depth tells where the
 * site begins (`browser/findRoot.ts`).
 */
export function placesAtAnyDepth(file: string): string[] {
  return Array.from({ length: DEPTHS }, (_, depth) => '../'.repeat(depth) + file);
}

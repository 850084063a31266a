/** Where the text that was brought for a quiz is stored. */
export function broughtTextKey(slug: string): string {
  return `slantwise:text:${slug}`;
}

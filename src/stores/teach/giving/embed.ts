/** HTML that shows an assignment within another page. The frame has no height of its own to go by. */
export function embedSnippet(link: string, title: string): string {
  return `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="800" loading="lazy" allow="clipboard-write"></iframe>`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

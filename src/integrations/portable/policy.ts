/**
 * The content security policy of every page. Nothing runs or is applied but the site's own files, and nothing
 * is asked of another host. `data:` images are the small drawings in the stylesheets.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const CHARSET = '<meta charset="utf-8">';

/** Puts the policy before everything it is to govern. */
export function withPolicy(html: string, page: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`${page}: ${CHARSET} is not where the policy is put after it.`);
  return html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="content-security-policy" content="${POLICY}">`,
  );
}

const ATTRIBUTES = `(?:[^"'>]|"[^"]*"|'[^']*')*`;
/** An element whose text is no markup, or one tag. What stands in a tag's attributes is passed over with it. */
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b${ATTRIBUTES}>[\\s\\S]*?</\\1>|<[a-z]${ATTRIBUTES}>`,
  'gi',
);

/**
 * A page with `<` written as `&lt;` wherever it stands in an attribute. Astro leaves it there as it is, and a
 * title or summary with `<script>` in it would be taken for a script by what looks for tags.
 */
export function withEscapedAttributes(html: string): string {
  return html.replaceAll(TAG, (tag, raw?: string) =>
    raw !== undefined || tag.startsWith('<!') || !tag.includes('<', 1)
      ? tag
      : `<${tag.slice(1).replaceAll('<', '&lt;')}`,
  );
}

import type { Kit, Part } from './kit.ts';
import { alonePolicy } from './policy.ts';
import { type Tag, tagsOf } from './tags.ts';

/** The page as one file, or the names of what it asks for and the kit has not: they are of different builds. */
export type OneFile = { readonly html: string } | { readonly lacking: readonly string[] };

/** Between these comments stands what only the site has. */
const SITE = '<!--site-->';
const SITE_END = '<!--/site-->';
/** A comment that holds what only a page that stands alone has. */
const ALONE = /^<!--alone:([\s\S]*)-->$/;

const POLICY = 'content-security-policy';
/** What leads out of the page, to another host or program, or stays in it. */
const LEADS_SOMEWHERE = /^(?:https?:|mailto:|data:|#)/;

/**
 * Makes a built page a file that stands alone: styles, fonts and scripts inside, nothing asked of anyone, and
 * nothing that leads to other pages of the site. A page of the site can ask by `data-alone` on its root element
 * whether it is one.
 *
 * @param page the HTML as it was built, or as a browser writes it before anything on the page has woken
 */
export function oneFile(page: string, kit: Kit): OneFile {
  const tags = tagsOf(page);
  const styles = tags.filter(isStylesheet).flatMap(({ attributes }) => fileOf(attributes.get('href')));
  const scripts = withLater(
    tags.filter(({ name }) => name === 'script').flatMap(({ attributes }) => fileOf(attributes.get('src'))),
    kit,
  );
  const lacking = [
    ...styles.filter((file) => !kit.styles[file]),
    ...scripts.filter((file) => !kit.scripts[file]),
  ];
  if (lacking.length > 0) return { lacking };
  const parts: Parts = {
    kit,
    styles: styles.flatMap((file) => kit.styles[file] ?? []),
    scripts: scripts.flatMap((file) => kit.scripts[file] ?? []),
  };
  let html = '';
  let end = 0;
  let leftOut = false;
  for (const tag of tags) {
    if (!leftOut) html += page.slice(end, tag.start);
    end = tag.end;
    if (tag.text === SITE) leftOut = true;
    else if (tag.text === SITE_END) leftOut = false;
    else if (!leftOut) html += alone(tag, parts);
  }
  html += page.slice(end);
  if (!html.includes('<html data-alone') || !html.includes(`http-equiv="${POLICY}" content="default-src`)) {
    throw new Error('The page is not one that the build made portable.');
  }
  return { html: `${html}\n<!--\n${asComment(kit.licences)}\n-->\n` };
}

/** A text that ends no comment. */
function asComment(text: string): string {
  return text.replaceAll(/--(?=!?>)/g, '-- ');
}

interface Parts {
  readonly kit: Kit;
  readonly styles: readonly Part[];
  readonly scripts: readonly Part[];
}

function isStylesheet({ name, attributes }: Tag): boolean {
  return name === 'link' && attributes.get('rel') === 'stylesheet';
}

/** The name of a script or style of the site; nothing for one that something else put into the page. */
function fileOf(address = ''): string[] {
  const [, name] = /^(?:\.\.\/)*_astro\/([^/]+)$/.exec(address) ?? [];
  return name === undefined ? [] : [name];
}

/** The scripts of a page in order; those that it loads later come second, when there is a registry for them. */
function withLater([first, ...others]: readonly string[], kit: Kit): string[] {
  if (first === undefined) return [];
  const all = new Set([first, ...others]);
  // A set may grow while it is walked.
  for (const file of all) for (const later of kit.scripts[file]?.later ?? []) all.add(later);
  const later = [...all].filter((file) => file !== first && !others.includes(file));
  return [first, ...later, ...others];
}

/** A tag as it is in a page that stands alone. */
function alone(tag: Tag, { kit, styles, scripts }: Parts): string {
  const { text, name, attributes } = tag;
  const only = ALONE.exec(text)?.[1];
  if (only !== undefined) return only;
  switch (name) {
    case 'html':
      return text.replace(/ data-base="[^"]*"/, '').replace(/^<html/i, '<html data-alone');
    case 'meta':
      return attributes.get('http-equiv') === POLICY
        ? `<meta http-equiv="${POLICY}" content="${alonePolicy(attributes.get('content') ?? '', { styles, scripts })}">`
        : text;
    case 'link':
      if (isStylesheet(tag)) {
        return fileOf(attributes.get('href'))
          .map((file) => `<style>${kit.styles[file]?.text}</style>`)
          .join('');
      }
      return attributes.get('rel') === 'icon' ? `<link rel="icon" href="${kit.icon}">` : '';
    // Ours stand at the end; any other was put there by something else than the build. Data is no script.
    case 'script':
      return attributes.get('type') === 'application/json' ? text : '';
    case 'style':
      return '';
    case '/body':
      return `${scripts.map((script) => `<script>${script.text}</script>`).join('')}${text}`;
  }
  const address = attributes.get('href') ?? attributes.get('src');
  if (address !== undefined && !LEADS_SOMEWHERE.test(address)) {
    throw new Error(`This leads to the site, which a single file has not around it: ${text}`);
  }
  return text;
}

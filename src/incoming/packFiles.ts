import type { IncomingPack, IncomingTrouble } from './incoming.ts';

const ARTICLE = 'article.md';
const KEY = 'key.yaml';
const BROUGHT = 'text.txt';

/** A text file of a zip, or one of several that were opened together. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The pack among files: its article and its key in one folder. `null` where there is neither.
 *
 * @param name the zip, or the first of the files, as troubles name it
 */
export function packAmong(files: readonly NamedText[], name: string): IncomingPack | IncomingTrouble | null {
  const texts = new Map(files.map((file) => [plainName(file.name), file.text]));
  const folders = [...texts.keys()].flatMap((path) => folderOf(path, KEY) ?? []);
  const whole = folders.filter((folder) => texts.has(`${folder}${ARTICLE}`));
  if (whole.length > 1) {
    return { kind: 'trouble', name, trouble: { code: 'several-packs', slugs: whole.map(slugOfFolder) } };
  }
  const [folder] = whole;
  if (folder === undefined)
    return folders.length === 0 ? null : { kind: 'trouble', name, trouble: { code: 'key-alone' } };
  const article = texts.get(`${folder}${ARTICLE}`) ?? '';
  const key = texts.get(`${folder}${KEY}`) ?? '';
  const broughtText = texts.get(`${folder}${BROUGHT}`);
  const own = [ARTICLE, KEY, BROUGHT].map((file) => `${folder}${file}`);
  const others = [...texts.keys()].filter((path) => !own.includes(path));
  return {
    kind: 'pack',
    slug: slugOfFolder(folder),
    article,
    key,
    ...(broughtText !== undefined && { broughtText }),
    others,
  };
}

function folderOf(path: string, file: string): string | null {
  if (path === file) return '';
  return path.endsWith(`/${file}`) ? path.slice(0, -file.length) : null;
}

function slugOfFolder(folder: string): string {
  return folder.split('/').filter(Boolean).at(-1) ?? '';
}

/** A name without what systems do to names: other slashes, and the number of a second download, as `key (1).yaml`. */
function plainName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/(article|key) ?\(\d+\)(\.\w+)$/, '$1$2')
    .replace(/\bkey\.yml$/, KEY);
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { QUIZ_DATA_ID } from '../../../src/core/assignment/pageData.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { visible } from '../../../src/messages/visible.ts';
import type { QuizData } from '../../../src/stores/quiz/quizData.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Looks through every page of a site built of hostile packs; gives what should never stand there, in words. */
export async function brokenBySite(dist: string, packs: readonly Pack[]): Promise<string[]> {
  const bySlug = new Map(packs.map((pack) => [pack.slug, pack]));
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const broken: string[] = [];
  for (const file of files) {
    const elements = elementsOf(parse(await readFile(path.join(dist, file), 'utf8')));
    const faults = elements.flatMap(brokenByElement);
    const [folder, slug] = file.replace(/\.html$/, '').split(path.sep);
    const pack = folder === 'quiz' && slug !== undefined ? bySlug.get(slug) : undefined;
    if (folder === 'quiz' && !pack) faults.push('a page of no pack');
    if (pack) faults.push(...brokenByQuiz(elements, pack));
    broken.push(...faults.map((fault) => `${file}: ${fault}`));
  }
  for (const slug of bySlug.keys()) {
    if (!files.includes(path.join('quiz', `${slug}.html`))) broken.push(`${slug} has no page`);
  }
  return broken;
}

const NEVER = new Set('applet base embed frame iframe math object portal style xmp'.split(' '));
const ADDRESSES = new Set(
  'action background cite data formaction href poster src srcset xlink:href'.split(' '),
);
const OWN_SCRIPT = /^(?:\.\.\/)*_astro\/[\w.-]+\.js$/;
/** Another site or a person, or a file of this one. */
const ADDRESS =
  /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|data:image\/svg\+xml[^\s]*|#[\w-]*|(?:\.{1,2}\/)*[\w./-]*(?:[?#][^\s]*)?)$/;

function brokenByElement(element: Element): string[] {
  const { tagName, attrs } = element;
  const faults = NEVER.has(tagName) ? [`<${tagName}>`] : [];
  const attribute = new Map(attrs.map(({ name, value }) => [name, value]));
  const isData = tagName === 'script' && attribute.get('type') === 'application/json';
  if (
    tagName === 'script' &&
    !isData &&
    (!OWN_SCRIPT.test(attribute.get('src') ?? '') || textOf(element) !== '')
  ) {
    faults.push(`a script that is not the site’s: ${visible(attribute.get('src') ?? textOf(element))}`);
  }
  if (tagName === 'meta' && /^(?:refresh|set-cookie)$/i.test(attribute.get('http-equiv') ?? '')) {
    faults.push('a meta element that acts');
  }
  for (const { name, value } of attrs) {
    if (/^on|^style$|^srcdoc$/.test(name) || /[^a-z0-9:-]/.test(name))
      faults.push(`<${tagName} ${visible(name)}>`);
    if (ADDRESSES.has(name) && !ADDRESS.test(value))
      faults.push(`${name} of <${tagName}>: ${visible(value)}`);
  }
  return faults;
}

function brokenByQuiz(elements: readonly Element[], pack: Pack): string[] {
  const faults: string[] = [];
  const blocks = elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'data-block'));
  if (blocks.map(textOf).join('\n') !== (pack.article?.text ?? ''))
    faults.push('the article is not the pack’s');
  const links = blocks.flatMap((block) => elementsOf(block)).filter(({ tagName }) => tagName === 'a');
  const written =
    pack.article?.blocks.flatMap(({ inlines }) => inlines.flatMap(({ href }) => href ?? [])) ?? [];
  for (const link of links) {
    if (!written.includes(link.attrs.find(({ name }) => name === 'href')?.value ?? ''))
      faults.push('a link that is not the pack’s');
    if (elementsOf(link).some((inner) => inner !== link && inner.tagName === 'a'))
      faults.push('a link in a link');
  }
  const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
  if (!heading || textOf(heading) !== pack.meta.title) faults.push('the headline is not the pack’s');
  const told = elements.find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value === QUIZ_DATA_ID),
  );
  const { slug, meta, keyFingerprint, key } = pack;
  const authored = { items: key.items, fair: key.fair, contested: key.contested, discuss: key.discuss };
  const quiz = {
    slug,
    title: meta.title,
    lang: meta.lang,
    keyFingerprint,
    key: pack.article ? pack.located : null,
    bring: pack.article ? null : authored,
    sealed: null,
  };
  const { techniques: _, ...given } = told ? (JSON.parse(textOf(told)) as Partial<QuizData>) : {};
  if (JSON.stringify(sorted(given)) !== JSON.stringify(sorted(quiz)))
    faults.push('the quiz’s scripts were told something else');
  return faults;
}

/** The same value with the fields of objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

/** The elements below a node and itself, in order, however deep they are. */
function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return found;
}

function textOf(root: Node): string {
  let text = '';
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return text;
}

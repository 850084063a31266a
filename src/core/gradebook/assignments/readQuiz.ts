import type { Selector } from '../../anchoring/selector.ts';
import type { Article, Block, BlockKind, Inline } from '../../article/article.ts';
import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import type { Source } from '../../pack/keySchema.ts';
import type { AuthoredKey } from '../../pack/located.ts';
import { readSealedKey } from '../../sealing/sealedKey.ts';
import { isFamily } from '../../taxonomy/family.ts';
import type { Imprint } from '../../teach/teachQuiz.ts';
import type { MarkableQuiz } from '../gradebook.ts';

// What an assignment file says of its quiz, field by field: pages that read it do without zod.

const LONGEST_TEXT = 5_000_000;
const LONGEST_WORDS = 100_000;
const LONGEST_NAME = 1000;
const MOST_ENTRIES = 20_000;
const LONGEST_ADDRESS = 10_000;
const INLINES: readonly Inline['kind'][] = ['emphasis', 'strong', 'code', 'link'];
const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'quotation', 'list-item'];

/** Reads a quiz from outside; `null` when it says not even which one it is. */
export function readMarkableQuiz(value: unknown): MarkableQuiz | null {
  if (!isRecord(value)) return null;
  const slug = readText(value['slug'], 200);
  if (slug === null) return null;
  const imprint = readImprint(value['imprint']);
  return {
    slug,
    title: readText(value['title'], LONGEST_NAME) ?? '',
    article: readArticle(value['article']),
    key: readAuthoredKey(value['key']),
    keyFingerprint: readText(value['keyFingerprint'], 64) ?? '',
    sealed: readSealedKey(value['sealed']),
    draft: value['draft'] === true,
    ...(imprint && { imprint }),
  };
}

function readImprint(value: unknown): Imprint | null {
  if (!isRecord(value)) return null;
  const words = (name: keyof Imprint) => readText(value[name], LONGEST_NAME) ?? '';
  const number = (name: keyof Imprint) => Math.max(1, readCount(value[name]) ?? 1);
  return {
    author: words('author'),
    publisher: words('publisher'),
    published: words('published'),
    genre: words('genre'),
    level: number('level'),
    minutes: number('minutes'),
    rights: words('rights'),
    summary: words('summary'),
  };
}

/** Reads an article. Markup that is not sound is left out: marking does without. */
function readArticle(value: unknown): Article | null {
  if (!isRecord(value) || !Array.isArray(value['blocks'])) return null;
  const text = readText(value['text'], LONGEST_TEXT);
  const lang = readText(value['lang'], 100);
  if (text === null || lang === null || !isLanguage(lang)) return null;
  const blocks = value['blocks'].map((block: unknown) => readBlock(block, text.length));
  return blocks.every((block) => block !== null) ? { text, lang, blocks } : null;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function readBlock(value: unknown, length: number): Block | null {
  if (!isRecord(value)) return null;
  const kind = KINDS.find((known) => known === value['kind']);
  const [start, end] = [Number(value['start']), Number(value['end'])];
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
  if (!kind || !isSpan || end > length) return null;
  const level = Number(value['level']);
  return {
    kind,
    start,
    end,
    inlines: Array.isArray(value['inlines'])
      ? value['inlines'].flatMap((inline: unknown) => readInline(inline, start, end) ?? [])
      : [],
    ...(kind === 'heading' && level >= 2 && level <= 4 ? { level: Math.floor(level) } : {}),
    ...(kind === 'list-item' && typeof value['ordered'] === 'boolean' ? { ordered: value['ordered'] } : {}),
  };
}

function readInline(value: unknown, from: number, to: number): Inline | null {
  if (!isRecord(value)) return null;
  const kind = INLINES.find((known) => known === value['kind']);
  const [start, end] = [Number(value['start']), Number(value['end'])];
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= from && end >= start;
  if (!kind || !isSpan || end > to) return null;
  if (kind !== 'link') return { kind, start, end };
  const href = readText(value['href'], LONGEST_ADDRESS);
  // A page may be made of it: only addresses that lead nowhere dangerous.
  return href !== null && /^(?:https?|mailto):/i.test(href) ? { kind, start, end, href } : null;
}

/** Reads a key with selectors; `null` when an entry of it is not sound, as half a key would mark wrongly. */
function readAuthoredKey(value: unknown): AuthoredKey | null {
  if (!isRecord(value)) return null;
  const items = readAll(value['items'], readItem);
  const fair = readAll(value['fair'], readNote);
  const contested = readAll(value['contested'], readNote);
  const discuss = readAll(value['discuss'] ?? [], (entry) => readText(entry, LONGEST_WORDS));
  return items && fair && contested && discuss ? { items, fair, contested, discuss } : null;
}

function readAll<Entry>(value: unknown, read: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return null;
  const entries = value.flatMap((entry: unknown) => read(entry) ?? []);
  return entries.length === value.length ? entries : null;
}

function readNote(value: unknown): AuthoredKey['fair'][number] | null {
  if (!isRecord(value)) return null;
  const id = readText(value['id'], LONGEST_NAME);
  const at = readSelector(value['at']);
  const why = readText(value['why'], LONGEST_WORDS);
  return id !== null && at && why !== null ? { id, at, why } : null;
}

function readItem(value: unknown): AuthoredKey['items'][number] | null {
  const note = readNote(value);
  if (!note || !isRecord(value)) return null;
  const { family, weight } = value;
  const technique = readText(value['technique'], LONGEST_NAME);
  const also = readAll(value['also'] ?? [], (entry) => (isFamily(entry) ? entry : null));
  if (!isFamily(family) || (weight !== 'core' && weight !== 'extra')) return null;
  if (technique === null || !also) return null;
  const neutral = readText(value['neutral'], LONGEST_WORDS);
  const check = readText(value['check'], LONGEST_WORDS);
  const sources = readAll(value['sources'] ?? [], readSource);
  return {
    ...note,
    family,
    technique,
    weight,
    ...(also.length > 0 && { also }),
    ...(neutral !== null && { neutral }),
    ...(check !== null && { check }),
    ...(sources && sources.length > 0 && { sources }),
  };
}

function readSource(value: unknown): Source | null {
  if (!isRecord(value)) return null;
  const [title, publisher, date] = ['title', 'publisher', 'date'].map((name) =>
    readText(value[name], LONGEST_NAME),
  );
  if (!title || !publisher || !date) return null;
  const url = readText(value['url'], LONGEST_ADDRESS);
  return { title, publisher, date, ...(url !== null && /^https?:/i.test(url) && { url }) };
}

function readSelector(value: unknown): Selector | null {
  if (!isRecord(value)) return null;
  const [quote, from, to, before, after] = ['quote', 'from', 'to', 'before', 'after'].map((name) =>
    readText(value[name], LONGEST_WORDS),
  );
  const context = {
    ...(before && { before }),
    ...(after && { after }),
    ...(value['every'] === true && { every: true }),
  };
  if (quote) return { quote, ...context };
  return from && to ? { from, to, ...context } : null;
}

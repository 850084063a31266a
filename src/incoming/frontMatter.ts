import type { About } from '../core/authoring/authoredQuiz.ts';
import { splitFrontMatter } from '../core/pack/frontMatter.ts';
import { fieldsOf, readYaml } from '../core/pack/readYaml.ts';
import { ABOUT_FIELDS, aboutArticle } from './about.ts';
import type { IncomingNote } from './notes.ts';

/** Fields of a pack that an author's desk has no use for, and that nobody misses. */
const OURS = new Set(['edition', 'words', 'fingerprint', 'order']);

/** What other programs that write Markdown (Hugo, Jekyll, Obsidian, Pandoc…) call our fields. */
const THEIRS: Readonly<Record<string, keyof About>> = {
  authors: 'author',
  date: 'published',
  publishdate: 'published',
  pubdate: 'published',
  language: 'lang',
  locale: 'lang',
  canonical: 'url',
  canonical_url: 'url',
  canonicalurl: 'url',
  source: 'url',
  link: 'url',
  site: 'publisher',
  site_name: 'publisher',
  publication: 'publisher',
  description: 'summary',
  excerpt: 'summary',
  subtitle: 'summary',
  tags: 'topics',
  keywords: 'topics',
  license: 'rights',
  licence: 'rights',
  copyright: 'rights',
};

export interface FrontMatterReading {
  readonly about: Partial<About>;
  readonly body: string;
  readonly notes: readonly IncomingNote[];
}

/** Takes the front matter off a Markdown file, ours or another program's, and keeps what a quiz has a place for. */
export function takeFrontMatter(source: string): FrontMatterReading {
  const toml = /^\+\+\+[ \t]*\n(?:[^\n]*\n){0,200}?\+\+\+[ \t]*(?:\n|$)/.exec(source);
  if (toml)
    return { about: {}, body: source.slice(toml[0].length), notes: [{ code: 'front-matter-unread' }] };
  const split = splitFrontMatter(source);
  if (typeof split === 'string') return { about: {}, body: source, notes: [] };
  const { value, faults } = readYaml(split.yaml, split.yamlLine);
  if (faults.length > 0) return { about: {}, body: split.body, notes: [{ code: 'front-matter-unread' }] };
  const fields = fieldsOf(value);
  const { said, from } = inOurWords(fields);
  const about = aboutArticle(said);
  const left = Object.keys(fields).filter((field) => {
    const ours = from.get(field);
    return !OURS.has(field) && (ours === undefined || about[ours] === undefined);
  });
  return {
    about,
    body: split.body,
    notes: left.length === 0 ? [] : [{ code: 'fields-left-out', fields: left }],
  };
}

interface OurWords {
  readonly said: Readonly<Record<string, unknown>>;
  /** Which field of ours each of theirs went to. */
  readonly from: ReadonlyMap<string, keyof About>;
}

function inOurWords(fields: Readonly<Record<string, unknown>>): OurWords {
  const said: Record<string, unknown> = {};
  const from = new Map<string, keyof About>();
  const entries = Object.entries(fields);
  for (const [field, value] of entries) {
    const ours = Object.hasOwn(THEIRS, field.toLowerCase()) ? THEIRS[field.toLowerCase()] : undefined;
    // Our own names come first: `author` stands, whatever `authors` says.
    if (ours === undefined || Object.hasOwn(fields, ours) || Object.hasOwn(said, ours)) continue;
    said[ours] = inOurForm(ours, value);
    from.set(field, ours);
  }
  for (const [field, value] of entries) {
    const ours = aboutField(field);
    if (ours === null) continue;
    said[ours] = inOurForm(ours, value);
    from.set(field, ours);
  }
  return { said, from };
}

function aboutField(field: string): keyof About | null {
  const name = field.toLowerCase();
  return ABOUT_FIELDS.find((own) => own === name) ?? null;
}

function inOurForm(field: keyof About, value: unknown): unknown {
  if (field === 'published' && typeof value === 'string') return value.slice(0, 10);
  if (field === 'topics' && typeof value === 'string') return value.split(/\s*,\s*/u).filter(Boolean);
  if (field === 'author') return names(value);
  return value;
}

/** One name, or a list of names or of maps with a `name`, as one line. */
function names(value: unknown): unknown {
  if (!Array.isArray(value)) return fieldsOf(value)['name'] ?? value;
  const each = value.map((one: unknown) => (typeof one === 'string' ? one : fieldsOf(one)['name']));
  return each.every((one) => typeof one === 'string') ? each.join(', ') : value;
}

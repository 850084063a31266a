import type { Article } from '../article/article.ts';
import type { SealedKey } from '../sealing/sealedKey.ts';
import type { FrontMatter } from './frontMatterSchema.ts';
import type { Key } from './keySchema.ts';
import type { LocatedKey, UnlocatedEntry } from './located.ts';

/** An article and its key, as the pages of a quiz need them. Plain JSON. */
export interface Pack {
  readonly slug: string;
  readonly meta: FrontMatter;
  /** `null`: a bring pack whose text is not in place. */
  readonly article: Article | null;
  /** The key as its author wrote it. */
  readonly key: Key;
  /** The key with spans of the article; `null` where there is no article. */
  readonly located: LocatedKey | null;
  /** What the text put in place for a bring pack lacks; empty for a pack's own text. */
  readonly unlocated: readonly UnlocatedEntry[];
  /** Word tokens of the article; of a bring pack without its text, what its front matter says. */
  readonly words: number;
  /** See `keyFingerprint`. */
  readonly keyFingerprint: string;
  /** How many key items have not been held against the text: all of them without an article, else 0. */
  readonly unverified: number;
  /** The key under a passcode, where the site is not to show it; then nothing of `key` may reach a page. */
  readonly sealed: SealedKey | null;
  /** A pack whose key is still being written. */
  readonly draft: boolean;
}

/** Numbers about a pack that can be told even when it has problems. */
export type PackOutline = Readonly<Record<'items' | 'fair' | 'contested' | 'words' | 'unverified', number>>;

/** One file of a pack as it was found. */
export interface PackFile {
  /** How problems name it. */
  readonly path: string;
  readonly content:
    | string
    | { readonly fault: 'missing-file' | 'not-utf8' }
    | { readonly unreadable: string };
}

export interface PackFiles {
  readonly article: PackFile;
  readonly key: PackFile;
  /** `text.txt` of a bring pack, where it is in place. */
  readonly text?: PackFile | undefined;
  /** `sealed.json` of a pack whose key is sealed. */
  readonly sealed?: PackFile | undefined;
}

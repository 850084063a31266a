import type { Article } from '../article/article.ts';
import { type AuthoredKey, authoredPart } from '../pack/located.ts';
import type { Pack } from '../pack/pack.ts';
import type { SealedKey } from '../sealing/sealedKey.ts';

/** What the page of a quiz says beside its title and article. Texts may be empty. */
export interface Imprint {
  readonly author: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly published: string;
  readonly genre: string;
  readonly level: number;
  /** Reading time. */
  readonly minutes: number;
  readonly rights: string;
  readonly summary: string;
}

/** What a teacher's pages know of a quiz: enough to assign it, and to mark what comes back. Plain JSON. */
export interface TeachQuiz {
  readonly slug: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly level: number;
  /** Word tokens of the article. */
  readonly words: number;
  /** `null` where every reader brings the text. */
  readonly article: Article | null;
  /** `null` where only the sealed key is there. */
  readonly key: AuthoredKey | null;
  readonly keyFingerprint: string;
  /** Names and definitions of the techniques the key uses, by id. */
  readonly techniques: Readonly<Record<string, { readonly name: string; readonly definition: string }>>;
  readonly sealed: SealedKey | null;
  /** A key that is still being written: nothing is scored by it. */
  readonly draft: boolean;
  /** Only of a quiz that its author's device holds and the site does not: its page is made when it is given out. */
  readonly imprint?: Imprint | undefined;
}

/** What a teacher's pages are told of a pack. */
export function teachQuizOf(pack: Pack, techniques: TeachQuiz['techniques']): TeachQuiz {
  const { slug, meta, article, key, keyFingerprint, words, sealed, draft } = pack;
  const { title, author, publisher, lang, level } = meta;
  return {
    slug,
    title,
    author,
    publisher,
    lang,
    level,
    words,
    article,
    key: sealed ? null : authoredPart(key),
    keyFingerprint,
    techniques: sealed ? {} : techniques,
    sealed,
    draft,
  };
}

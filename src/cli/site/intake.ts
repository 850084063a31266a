import { parseMarkdown } from '../../core/article/markdown.ts';
import { fingerprint } from '../../core/article/normalise.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { isRecognised } from '../../core/pack/recognised.ts';
import { slugOf } from '../../core/pack/slug.ts';
import { visible } from '../../messages/visible.ts';
import { readPacks } from '../../packs/readPacks.ts';
import { fitOf, placeText, type TextFit } from '../bringText.ts';
import { readArticle, type ShellArticle } from '../incoming/incoming.ts';
import { writeNewPack } from '../newPack.ts';
import { freeSlug } from '../writePacks.ts';

export interface Intake {
  readonly slug: string;
  /** What was done, for the person who gave the file. */
  readonly notes: readonly string[];
}

/**
 * Finds the quiz of a text that somebody brings along: the bring pack it was made for, else the pack that
 * holds the very same text, else a new pack with a draft key.
 */
export async function takeIn(quizzes: string, file: string): Promise<Intake> {
  const read = await readArticle(file);
  const packs = (await readPacks(quizzes).catch(() => [])).flatMap(({ pack }) => (pack ? [pack] : []));
  return placeOrAdd(quizzes, packs, read, visible(file === '-' ? 'Standard input' : file));
}

async function placeOrAdd(
  quizzes: string,
  packs: readonly Pack[],
  { article: incoming, notes }: ShellArticle,
  name: string,
): Promise<Intake> {
  // A plain text is kept as it was brought; of anything else only its words are.
  const source = incoming.raw ?? incoming.text;
  const known = bestFit(packs, source);
  if (known) return bring(quizzes, known.pack, known.fit, source, name);

  const article = parseMarkdown(incoming.body, incoming.about.lang);
  const print = fingerprint(article);
  const same = packs.find((pack) => pack.article && fingerprint(pack.article) === print);
  if (same)
    return {
      slug: same.slug,
      notes: [`${name} is the text of the quiz ${same.slug}, which is there already.`],
    };

  const slug = await freeSlug(quizzes, slugOf(incoming.about.title) || 'article');
  const made = await writeNewPack(quizzes, incoming, slug);
  return {
    slug,
    notes: [
      `${name} became a new quiz, ${slug}. Its key is a draft, so nothing is scored yet: finish the answers in ${made.files[1]}.`,
      ...notes,
    ],
  };
}

/** The bring pack that a text was made for: by its fingerprint, else by the largest share of its key. */
function bestFit(packs: readonly Pack[], source: string): { pack: Pack; fit: TextFit } | undefined {
  const fits = packs
    .filter(({ meta }) => meta.edition === 'bring')
    .map((pack) => ({ pack, fit: fitOf(pack, source) }));
  const share = ({ fit }: { fit: TextFit }) => (fit.items === 0 ? 0 : fit.anchored / fit.items);
  return (
    fits.find(({ fit }) => fit.exact) ??
    fits.filter(({ fit }) => isRecognised(fit.anchored, fit.items)).sort((a, b) => share(b) - share(a))[0]
  );
}

async function bring(
  quizzes: string,
  pack: Pack,
  fit: TextFit,
  source: string,
  name: string,
): Promise<Intake> {
  const { slug, meta } = pack;
  const anchored = `${fit.anchored} of ${fit.items} answers found in it`;
  const better = !fit.exact && pack.article !== null && fingerprint(pack.article) === meta.fingerprint;
  if (better) {
    return {
      slug,
      notes: [
        `${name} is another edition of the text of ${slug} (${anchored}). The text in place is the right one and stays.`,
      ],
    };
  }
  await placeText(quizzes, slug, source);
  const edition = fit.exact ? 'the text' : 'another edition of the text';
  return { slug, notes: [`${name} is ${edition} of the quiz ${slug}; it was put in place (${anchored}).`] };
}

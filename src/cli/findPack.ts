import { nearest } from '../core/pack/nearest.ts';
import type { Pack } from '../core/pack/pack.ts';
import { visible } from '../messages/visible.ts';
import { problemCount, problemLines } from '../packs/problemList.ts';
import { listSlugs, readPack } from '../packs/readPacks.ts';
import { Failure } from './failure.ts';

/**
 * The pack of this name. Throws a `Failure` when there is none, or with what is wrong with it.
 *
 * @param options `anySeal`: what is wrong with its sealed key does not matter, as it is about to be sealed anew
 */
export async function findPack(
  quizzes: string,
  slug: string,
  { anySeal = false }: { readonly anySeal?: boolean } = {},
): Promise<Pack> {
  const all = await listSlugs(quizzes).catch((): string[] => []);
  if (!all.includes(slug)) {
    const like = nearest(slug, all);
    const guess = like === null ? '' : ` Did you mean ${like}?`;
    throw new Failure(
      `No pack is called ${visible(slug)} in ${visible(quizzes)}.${guess} There is: ${all.join(', ') || 'none'}.`,
    );
  }
  const { pack, problems } = await readPack(quizzes, slug, { withoutSeal: anySeal });
  if (!pack) {
    throw new Failure(
      `The pack ${slug} has ${problemCount(problems)}; mend them first.\n${problemLines(problems).join('\n')}`,
      { problems },
    );
  }
  return pack;
}

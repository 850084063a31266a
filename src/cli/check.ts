import { visible } from '../messages/visible.ts';
import { problemCount, problemLines } from '../packs/problemList.ts';
import { listSlugs, type PackOnDisk, readPack } from '../packs/readPacks.ts';
import { Failure } from './failure.ts';
import type { Verb } from './verb.ts';

/** Every problem of every pack, or of the packs that are named. */
export const check: Verb = {
  usage: 'check [SLUG…]',
  summary: 'List every problem of every pack, or of those named.',
  options: {},
  arity: [0, Number.POSITIVE_INFINITY],
  async run({ args, quizzes }) {
    const slugs = await slugsOf(quizzes, args);
    const packs: PackOnDisk[] = [];
    for (const slug of slugs) packs.push(await readPack(quizzes, slug));
    const problems = packs.flatMap((pack) => pack.problems);
    return {
      json: {
        packs: packs.map(({ slug, outline, draft, problems }) => ({
          slug,
          ...(draft && { draft }),
          ...outline,
          problems,
        })),
      },
      text: [...packs.map(packText), '', total(packs, problems.length)].join('\n'),
      status: problems.length > 0 ? 1 : 0,
    };
  },
};

async function slugsOf(quizzes: string, named: readonly string[]): Promise<readonly string[]> {
  const all = await listSlugs(quizzes).catch(() => {
    throw new Failure(
      `There is no folder ${visible(quizzes)}. Run the command in the project’s folder, or say --quizzes DIR.`,
    );
  });
  const unknown = named.filter((slug) => !all.includes(slug));
  if (unknown.length > 0) {
    throw new Failure(
      `No pack is called ${unknown.map(visible).join(', ')}. There ${all.length === 1 ? 'is' : 'are'}: ${all.join(', ') || 'none'}.`,
    );
  }
  return named.length > 0 ? [...new Set(named)] : all;
}

function packText({ slug, outline, draft, problems }: PackOnDisk): string {
  const { items, fair, contested, words, unverified } = outline;
  const waiting = unverified > 0 ? `, ${unverified} unverified (no text in place)` : '';
  const numbers = `${items} items, ${fair} fair, ${contested} contested, ${words} words${waiting}`;
  const verdict = problems.length === 0 ? 'no problem' : problemCount(problems);
  return [
    `${visible(slug)}${draft ? ' (draft)' : ''}: ${numbers}: ${verdict}`,
    ...problemLines(problems).map((line) => `  ${line}`),
  ].join('\n');
}

function total(packs: readonly PackOnDisk[], problems: number): string {
  const drafts = packs.filter(({ draft }) => draft).length;
  const whole = `${packs.length} ${packs.length === 1 ? 'pack' : 'packs'}`;
  const leftOut = drafts === 0 ? '' : ` (${drafts} draft${drafts === 1 ? '' : 's'}, left out of the site)`;
  return `${whole}${leftOut}, ${problems === 0 ? 'no problem' : problems === 1 ? '1 problem' : `${problems} problems`}.`;
}

import { z } from 'zod';
import type { Terms } from '../../core/assignment/terms.ts';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../readInput.ts';
import { readJson } from '../readJson.ts';

const minutes = z
  .int()
  .min(1)
  .max(366 * 24 * 60);

/** An assignment's terms as a person writes them: every field may be left out. */
const termsFile = z.strictObject({
  id: z
    .string()
    .regex(/^\w{1,40}$/, 'must be letters, digits and _, at most 40')
    .optional(),
  families: z.array(z.enum(FAMILIES)).min(1).optional(),
  minutes: minutes.nullable().optional(),
  accommodations: z
    .array(z.strictObject({ name: z.string().min(1).max(300), minutes }))
    .max(12)
    .optional(),
  attempts: z.int().min(1).max(1000).nullable().optional(),
  feedback: z.enum(['each', 'end', 'release']).optional(),
  hints: z.boolean().optional(),
  showCount: z.boolean().optional(),
  unlisted: z.enum(['neutral', 'costs']).optional(),
  due: z.iso
    .datetime({ offset: true, error: 'must be a time as 2026-03-05T16:00:00+01:00' })
    .nullable()
    .optional(),
  instructions: z.string().max(4000).optional(),
  identity: z.enum(['name', 'code']).optional(),
  mail: z.union([z.literal(''), z.email()]).optional(),
});

/** What a terms file says; which quiz it is for, and whether the key is sealed, is said elsewhere. */
export type WantedTerms = z.output<typeof termsFile>;

/**
 * Reads a terms file; without one, nothing is wanted. Throws a `Failure` with everything that is wrong with it.
 *
 * @param sealed whether the key will be sealed, which rules out what needs it on the page
 */
export async function readTermsFile(file: string | undefined, sealed: boolean): Promise<WantedTerms> {
  if (file === undefined) return {};
  const read = termsFile.safeParse(readJson(await readInput(file)));
  const problems = read.success
    ? sealed
      ? ruledOut(read.data)
      : []
    : read.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  if (!read.success || problems.length > 0) {
    throw new Failure(
      `${visible(file)} is not a file of terms:\n${problems.map((line) => `  ${visible(line)}`).join('\n')}`,
      { problems },
    );
  }
  return read.data;
}

function ruledOut({ feedback, hints, showCount }: WantedTerms): string[] {
  const why = 'needs the key on the page, and a sealed key is not there';
  return [
    ...(feedback === 'each' || feedback === 'end'
      ? [`feedback: “${feedback}” ${why}; leave it out or say “release”`]
      : []),
    ...(hints ? [`hints: true ${why}`] : []),
    ...(showCount ? [`showCount: true ${why}`] : []),
  ];
}

/** The whole terms: those that were wanted, and the usual ones for the rest. */
export function termsOf(
  wanted: WantedTerms,
  quiz: Pick<Terms, 'quiz' | 'title' | 'keyFingerprint'>,
  { id, sealed, release }: Pick<Terms, 'id' | 'sealed' | 'release'>,
): Terms {
  const { minutes: limit = null, attempts = null, due, accommodations = [] } = wanted;
  return {
    version: 1,
    ...quiz,
    id: wanted.id ?? id,
    families: FAMILIES.filter((family) => wanted.families?.includes(family) ?? true),
    minutes: limit,
    accommodations: limit === null ? [] : accommodations,
    attempts,
    feedback: sealed ? 'release' : (wanted.feedback ?? 'end'),
    hints: !sealed && (wanted.hints ?? false),
    showCount: !sealed && (wanted.showCount ?? true),
    unlisted: wanted.unlisted ?? 'neutral',
    due: due ? Date.parse(due) : null,
    instructions: wanted.instructions ?? '',
    identity: wanted.identity ?? 'name',
    mail: wanted.mail ?? '',
    sealed,
    release,
  };
}

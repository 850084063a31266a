import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { keptOnDevice, keptQuiz } from '../keeping/readKept.ts';
import { authoredTeachQuiz } from './authoredTeachQuiz.ts';

// Quizzes that this device holds and the site does not, as teachers' pages know quizzes. Loaded when one is asked for.

/** A quiz of this device by its id. Rejects where there is none that can be read. */
export async function deviceQuiz(id: string): Promise<TeachQuiz> {
  const quiz = await keptQuiz(id);
  if (!quiz) throw new Error(`This device has no quiz ${id}.`);
  return authoredTeachQuiz(quiz).quiz;
}

/**
 * The quiz of this device that results of a name can be of. Rejects where there is none, and where there are several: which
 * of them it was is nothing to guess at.
 */
export async function deviceQuizNamed(slug: string): Promise<TeachQuiz> {
  const named = (await keptOnDevice()).flatMap(readable);
  const [quiz, ...others] = named.filter((one) => one.slug === slug);
  if (!quiz || others.length > 0) throw new Error(`This device has no single quiz ${slug}.`);
  return quiz;
}

/** The quizzes of this device, those that were changed last first. None where the browser forbids looking. */
export async function deviceQuizzes(): Promise<readonly AuthoredQuiz[]> {
  const all = await keptOnDevice().catch(() => []);
  return all.sort((a, b) => b.updatedAt - a.updatedAt);
}

/** One that is stored and is not what it should be stands in the way of no other. */
function readable(kept: AuthoredQuiz): TeachQuiz[] {
  try {
    return [authoredTeachQuiz(kept).quiz];
  } catch {
    return [];
  }
}

import type { Terms } from '../../../core/assignment/terms.ts';
import { writeTerms } from '../../../core/assignment/termsCode.ts';
import type { AssignmentRecord } from '../../../core/gradebook/gradebook.ts';
import { releaseCheck } from '../../../core/sealing/release.ts';
import { type RandomBytes, type SealedKey, sealKey } from '../../../core/sealing/sealedKey.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import type { AssignForm } from '../form/assignForm.ts';
import { classList, formTerms } from '../form/formTerms.ts';
import { rulesOf } from '../form/ruledOut.ts';
import { randomBelow, randomBytes } from '../passcode/random.ts';
import type { Given } from './given.ts';

/** Without l and o, which are read as digits; in lower case, because an id is part of file names. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_LENGTH = 10;

/** The id of a new assignment: ten random letters and digits, fifty bits. */
export function newId(random: RandomBytes = randomBytes): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[randomBelow(LETTERS.length, random)]).join('');
}

/**
 * Makes the assignment that a form without problems asks for. Takes about as long as one guess at a passcode where
 * there is one.
 *
 * @param now milliseconds since 1970
 */
export async function makeAssignment(
  form: AssignForm,
  quiz: TeachQuiz,
  now: number,
  random: RandomBytes = randomBytes,
): Promise<Given> {
  const { sealed: isSealed, needsPasscode } = rulesOf(form, quiz);
  const sealed = isSealed ? await sealedKeyOf(quiz, form.passcode, random) : null;
  const terms: Terms = {
    ...formTerms(form, quiz),
    id: newId(random),
    release: needsPasscode && !isSealed ? await releaseCheck(form.passcode, random) : '',
  };
  const { slug, title, article, key, keyFingerprint, draft, imprint } = quiz;
  const record: AssignmentRecord = {
    format: 'slantwise-assignment',
    version: 1,
    terms: writeTerms(terms),
    // A file of the assignment may be passed on: the key of a sealed one is in it under the passcode only.
    quiz: {
      slug,
      title,
      article,
      key: isSealed ? null : key,
      keyFingerprint,
      sealed: quiz.sealed,
      draft,
      ...(imprint && { imprint }),
    },
    sealed,
    classes: classList(form.classes),
    createdAt: now,
  };
  return { record, terms, passcode: needsPasscode ? form.passcode.trim() : null };
}

async function sealedKeyOf(quiz: TeachQuiz, passcode: string, random: RandomBytes): Promise<SealedKey> {
  if (quiz.sealed) return quiz.sealed;
  const { slug, keyFingerprint, key, techniques } = quiz;
  if (!key) throw new Error(`${slug} has no key to seal.`);
  return sealKey({ quiz: slug, keyFingerprint }, { key, techniques }, passcode, random);
}

import { randomBytes as nodeRandom } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { QUIZ_DATA_ID } from '../../core/assignment/pageData.ts';
import { writeTerms } from '../../core/assignment/termsCode.ts';
import { authoredPart } from '../../core/pack/located.ts';
import { makeScormPackage } from '../../core/scorm/scormPackage.ts';
import type { ScormVersion } from '../../core/scorm/version.ts';
import { releaseCheck } from '../../core/sealing/release.ts';
import { type SealedKey, sealKey } from '../../core/sealing/sealedKey.ts';
import { techniquesOf } from '../../core/taxonomy/techniquesOf.ts';
import { visible } from '../../messages/visible.ts';
import { assignmentPage } from '../../oneFile/assignmentPage.ts';
import type { QuizData } from '../../stores/quiz/quizData.ts';
import { newId } from '../../stores/teach/giving/makeAssignment.ts';
import type { ExportFormat, Order } from '../exportFormat.ts';
import { Failure, UsageError } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { readOneFile } from '../oneFile/readOneFile.ts';
import { neededPasscode, PASSCODE_OPTION } from '../passcode.ts';
import { assertBuilt } from '../site/assertBuilt.ts';
import { withQuizBuilt } from '../site/buildQuiz.ts';
import { writeWhole } from '../writeWhole.ts';
import { readTermsFile, termsOf } from './termsFile.ts';

/** A quiz as a package for a learning platform, which the platform launches and hears of. */
export function scormFormat(version: ScormVersion, name: string): ExportFormat {
  return {
    summary: `a package for learning platforms, ${name}`,
    of: 'quiz',
    options: { terms: { type: 'string' }, sealed: { type: 'boolean' }, ...PASSCODE_OPTION },
    fileName: (slug) => `${slug}-${version}.zip`,
    async write(order) {
      const wantsSeal = order.switches.has('sealed');
      const wanted = await readTermsFile(order.values['terms'], wantsSeal);
      const needsPasscode = wantsSeal || wanted.feedback === 'release';
      if (!needsPasscode && order.values['passcode-file'] !== undefined) {
        throw new UsageError('--passcode-file is for a sealed key, or for feedback on release.');
      }
      const sealed = wantsSeal ? await sealedKey(order) : null;
      const release =
        needsPasscode && !sealed
          ? await releaseCheck(await neededPasscode(order.values['passcode-file']), random)
          : '';
      const html = await pageOf(order);
      const quiz = quizDataOf(html);
      const ownSeal = sealed ?? quiz.sealed;
      if (sealed && sealed.keyFingerprint !== quiz.keyFingerprint) {
        throw new Failure(
          `The page in ${visible(order.dist ?? '')} is of another version of the key. Build the site there again.`,
        );
      }
      if (!ownSeal && !quiz.key && !quiz.bring) {
        order.note(`The key of ${order.slug} is a draft: the package keeps flags, and scores nothing.`);
      }
      const about = { quiz: quiz.slug, title: quiz.title, keyFingerprint: quiz.keyFingerprint };
      const terms = termsOf(wanted, about, { id: newId(random), sealed: ownSeal !== null, release });
      const bytes = makeScormPackage({
        version,
        html: assignmentPage(html, { terms: writeTerms(terms), platform: version, sealed: ownSeal }),
        title: quiz.title,
        id: `${quiz.slug}-${terms.id}`,
      });
      await writeWhole(order.file, (partial) => writeFile(partial, bytes));
      return { bytes: bytes.length };
    },
  };
}

const random = (count: number) => new Uint8Array(nodeRandom(count));

/** The key under the passcode; where the pack's own is sealed already, that one. */
async function sealedKey({ quizzes, slug, values }: Order): Promise<SealedKey> {
  const { key, keyFingerprint, draft, sealed } = await findPack(quizzes, slug);
  if (draft) {
    throw new Failure(
      `The key of ${slug} is a draft (draft: true in its key.yaml), so there is nothing to seal. Finish it first and take that line out.`,
    );
  }
  if (sealed) {
    if (values['passcode-file'] !== undefined) {
      throw new Failure(
        `The key of ${slug} is sealed already, under the passcode it was sealed with. Leave --passcode-file out.`,
      );
    }
    return sealed;
  }
  const passcode = await neededPasscode(values['passcode-file']);
  const content = { key: authoredPart(key), techniques: techniquesOf(key.items) };
  return sealKey({ quiz: slug, keyFingerprint }, content, passcode, random);
}

async function pageOf({ dist, slug, quizzes, note }: Order): Promise<string> {
  const page = `quiz/${slug}.html`;
  if (dist !== undefined) {
    await assertBuilt(dist, page);
    return readOneFile(dist, page);
  }
  await findPack(quizzes, slug);
  note('Building the page …');
  return withQuizBuilt(quizzes, slug, (folder) => readOneFile(folder, page));
}

function quizDataOf(html: string): QuizData {
  const [, json] = new RegExp(`id="${QUIZ_DATA_ID}">([^<]*)<`).exec(html) ?? [];
  if (json === undefined) throw new Failure('The page in that build is no quiz. Build the site there again.');
  return JSON.parse(json) as QuizData;
}

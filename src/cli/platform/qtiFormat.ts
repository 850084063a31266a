import { writeFile } from 'node:fs/promises';
import { qtiPackage, zipQti } from '../../core/qti/qtiPackage.ts';
import { FAMILY_WORDS } from '../../messages/families.ts';
import { QTI_WORDS } from '../../messages/platformQti.ts';
import { visible } from '../../messages/visible.ts';
import type { ExportFormat } from '../exportFormat.ts';
import { Failure, UsageError } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { writeWhole } from '../writeWhole.ts';

/** A quiz as questions that a platform asks and scores by itself. */
export const QTI_FORMAT: ExportFormat = {
  summary: 'a QTI 3.0 package: one question a family, for platforms that ask it themselves',
  of: 'quiz',
  fileName: (slug) => `${slug}-qti3.zip`,
  async write({ slug, file, quizzes, dist, note }) {
    if (dist !== undefined) throw new UsageError('--dist is not for --as qti3, which needs no build.');
    const { meta, article, located, draft, sealed } = await findPack(quizzes, slug);
    if (sealed) {
      throw new Failure(
        `The key of ${slug} is sealed, and QTI has no way to keep it so: the platform scores by it. Take sealed.json away first, if you mean it.`,
      );
    }
    if (draft) {
      throw new Failure(
        `The key of ${slug} is a draft (draft: true in its key.yaml), so there is nothing to ask. Finish it first and take that line out.`,
      );
    }
    if (!article || !located) {
      throw new Failure(
        `The text of ${slug} is not in place, so there is nothing to ask about. Put it there first: npm run quiz -- text ${slug} FILE`,
      );
    }
    if (meta.edition === 'bring')
      note(`The text of ${slug}, which belongs to ${visible(meta.author)}, is in the file.`);
    const byline = [meta.author, meta.publisher].filter(Boolean).join(' · ');
    const made = qtiPackage({ slug, title: meta.title, byline, article, key: located }, QTI_WORDS);
    if (made.families.length === 0) {
      throw new Failure(
        `The key of ${slug} has no item and no fair passage, so there is nothing to choose from.`,
      );
    }
    for (const family of made.without) {
      note(`No question about ${FAMILY_WORDS[family].name.toLowerCase()}: the key has nothing to ask there.`);
    }
    if (made.leftOut > 0) {
      note(
        `${made.leftOut} of the key’s places cannot be chosen, as others overlap them, which QTI does not allow.`,
      );
    }
    const bytes = zipQti(made);
    await writeWhole(file, (partial) => writeFile(partial, bytes));
    return { bytes: bytes.length, questions: made.families.length, omissions: made.leftOut };
  },
};

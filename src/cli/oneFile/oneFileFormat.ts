import { writeFile } from 'node:fs/promises';
import { visible } from '../../messages/visible.ts';
import type { ExportFormat, Written } from '../exportFormat.ts';
import { findPack } from '../findPack.ts';
import { assertBuilt } from '../site/assertBuilt.ts';
import { withQuizBuilt } from '../site/buildQuiz.ts';
import { writeWhole } from '../writeWhole.ts';
import { readOneFile } from './readOneFile.ts';

/** A quiz as one HTML file, with its styles, fonts and scripts inside. */
export const ONE_FILE_FORMAT: ExportFormat = {
  summary: 'one HTML file, to open without the site, from a mail or a USB stick',
  of: 'quiz',
  fileName: (slug) => `${slug}.html`,
  async write({ slug, file, quizzes, dist, note }) {
    const page = `quiz/${slug}.html`;
    if (dist !== undefined) {
      await assertBuilt(dist, page);
      return writeOneFile(dist, page, file);
    }
    const { draft, meta, article } = await findPack(quizzes, slug);
    if (draft) note(`The key of ${slug} is a draft: the file keeps flags, and scores nothing.`);
    if (meta.edition === 'bring' && article) {
      note(`The text of ${slug}, which belongs to ${visible(meta.author)}, is in the file.`);
    }
    note('Building the page …');
    return withQuizBuilt(quizzes, slug, (folder) => writeOneFile(folder, page, file));
  },
};

async function writeOneFile(site: string, page: string, file: string): Promise<Written> {
  const html = await readOneFile(site, page);
  await writeWhole(file, (partial) => writeFile(partial, html));
  return { bytes: Buffer.byteLength(html) };
}

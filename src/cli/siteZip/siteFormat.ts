import type { ExportFormat } from '../exportFormat.ts';
import { assertBuilt } from '../site/assertBuilt.ts';
import { withSiteBuilt } from '../site/buildQuiz.ts';
import { writeWhole } from '../writeWhole.ts';
import { README_NAME, readMe } from './readMe.ts';
import { zipFolder } from './zipFolder.ts';

/** The whole site, to be unpacked anywhere and opened by double-click. */
export const SITE_FORMAT: ExportFormat = {
  summary: 'a zip of the whole site, to unpack anywhere and open with a double-click on its index.html',
  of: 'site',
  fileName: () => 'slantwise-site.zip',
  async write({ file, quizzes, dist, note }) {
    if (dist !== undefined) {
      await assertBuilt(dist, 'index.html');
      return write(dist, file);
    }
    note('Building the site …');
    return withSiteBuilt(quizzes, (folder) => write(folder, file));
  },
};

async function write(site: string, file: string): Promise<{ bytes: number; files: number }> {
  let written = { bytes: 0, files: 0 };
  await writeWhole(file, async (partial) => {
    written = await zipFolder(site, partial, { [README_NAME]: readMe() });
  });
  return written;
}

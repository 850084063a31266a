import { findChromium } from '../../chromium/findChromium.ts';
import { visible } from '../../messages/visible.ts';
import type { ExportFormat, Order } from '../exportFormat.ts';
import { Failure, UsageError } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { assertBuilt } from '../site/assertBuilt.ts';
import { withQuizBuilt } from '../site/buildQuiz.ts';
import { serve } from '../site/serve.ts';
import { type PaperPage, withoutChromium } from './noChromium.ts';
import { isPaperSize, PAPER_SIZES, type PaperSize } from './paperSize.ts';
import { printToPdf } from './printToPdf.ts';

const WORKSHEET: PaperPage = {
  path: (slug) => `quiz/${slug}.html`,
  hint: 'before anything is flagged there',
};
const KEY: PaperPage = { path: (slug) => `key/${slug}.html`, hint: null };

/** A quiz on paper, as PDF. */
export const PAPER_FORMATS: Readonly<Record<'worksheet' | 'key', ExportFormat>> = {
  worksheet: {
    summary: 'a PDF to print and mark by hand, with room for notes',
    ...paperFormat(WORKSHEET, 'worksheet'),
  },
  key: { summary: 'a PDF of the answer key, for teachers', ...paperFormat(KEY, 'key') },
};

function paperFormat(page: PaperPage, name: string): Omit<ExportFormat, 'summary'> {
  return {
    of: 'quiz',
    options: { paper: { type: 'string' } },
    fileName: (slug) => `${slug}-${name}.pdf`,
    async write(order) {
      const size = sizeOf(order.values['paper']);
      const { slug, quizzes, dist } = order;
      if (dist === undefined) await findPack(quizzes, slug);
      else await assertBuilt(dist, page.path(slug));
      const chromium = await findChromium();
      if (!('executablePath' in chromium)) throw new Failure(withoutChromium(chromium, page, slug));
      const print = async (folder: string) => {
        const { server, address } = await serve(folder, 0);
        try {
          return await printToPdf(chromium, `${address}/${page.path(slug)}`, size, order.file);
        } finally {
          server.close();
          server.closeAllConnections();
        }
      };
      if (dist !== undefined) return print(dist);
      order.note('Building the page …');
      return withQuizBuilt(quizzes, slug, print);
    },
  };
}

function sizeOf(paper: Order['values'][string]): PaperSize {
  if (paper === undefined) return 'a4';
  const size = paper.toLowerCase();
  if (isPaperSize(size)) return size;
  throw new UsageError(
    `--paper must be ${Object.keys(PAPER_SIZES).join(' or ')}; it is “${visible(paper)}”.`,
  );
}

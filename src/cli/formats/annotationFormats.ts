import { writeFile } from 'node:fs/promises';
import type { AnnotatedText, FormatFile } from '../../core/formats/annotated.ts';
import { annotatedQuiz } from '../../core/formats/annotatedQuiz.ts';
import { WRITERS, type WrittenFormat } from '../../core/formats/formats.ts';
import { type ForCorpus, onlyItems, withCorpusLabels } from '../../core/formats/ptc/corpusLabels.ts';
import { zipTexts } from '../../core/zip/zipTexts.ts';
import { visible } from '../../messages/visible.ts';
import type { ExportFormat } from '../exportFormat.ts';
import { Failure, UsageError } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { writeWhole } from '../writeWhole.ts';
import { lossLines } from './lines.ts';

interface Form {
  readonly summary: string;
  /** Of the file: `zip` where the format has several. */
  readonly ending: string;
  /** What the format's own words for labels change. */
  readonly adapt?: (text: AnnotatedText) => ForCorpus;
}

const FORMS: Readonly<Record<WrittenFormat, Form>> = {
  w3c: { summary: 'W3C Web Annotations, with the text', ending: 'zip' },
  hypothesis: { summary: 'annotations as the API of Hypothesis gives them, with the text', ending: 'zip' },
  brat: { summary: 'brat standoff: .txt and .ann', ending: 'zip' },
  'ptc-flc': {
    summary: 'Propaganda Techniques Corpus, task FLC: article and labels',
    ending: 'zip',
    adapt: withCorpusLabels,
  },
  'ptc-si': {
    summary: 'Propaganda Techniques Corpus, task SI: article and spans',
    ending: 'zip',
    adapt: onlyItems,
  },
};

/** A quiz's text and key in the formats of annotation projects. */
export const ANNOTATION_FORMATS: Readonly<Record<WrittenFormat, ExportFormat>> = {
  w3c: annotationFormat('w3c'),
  hypothesis: annotationFormat('hypothesis'),
  brat: annotationFormat('brat'),
  'ptc-flc': annotationFormat('ptc-flc'),
  'ptc-si': annotationFormat('ptc-si'),
};

function annotationFormat(name: WrittenFormat): ExportFormat {
  const { summary, ending, adapt } = FORMS[name];
  return {
    summary,
    of: 'quiz',
    fileName: (slug) => (ending === 'zip' ? `${slug}-${name}.zip` : `${slug}.${ending}`),
    async write({ slug, file, quizzes, dist, note }) {
      if (dist !== undefined) throw new UsageError(`--dist is not for --as ${name}, which needs no build.`);
      const { meta, article, located, sealed, draft } = await findPack(quizzes, slug);
      if (sealed) {
        throw new Failure(
          `The key of ${slug} is sealed, and this format has no way to keep it so. Take sealed.json away first, if you mean it.`,
        );
      }
      if (!article || !located) {
        throw new Failure(
          `The text of ${slug} is not in place, so nothing can be annotated. Put it there first: npm run quiz -- text ${slug} FILE`,
        );
      }
      if (draft) note(`The key of ${slug} is a draft.`);
      if (meta.edition === 'bring')
        note(`The text of ${slug}, which belongs to ${visible(meta.author)}, is in the file.`);
      const quiz = annotatedQuiz(slug, article, located);
      const adapted = adapt?.(quiz.text) ?? { text: quiz.text, losses: [] };
      const { files, losses } = WRITERS[name]([adapted.text]);
      const all = [...quiz.losses, ...adapted.losses, ...losses];
      for (const line of lossLines(all)) note(line);
      const bytes = packed(files);
      await writeWhole(file, (partial) => writeFile(partial, bytes));
      return { bytes: bytes.length, annotations: adapted.text.annotations.length, losses: all.length };
    },
  };
}

/** One file as it is, several in a zip. */
function packed(files: readonly FormatFile[]): Uint8Array {
  const [only] = files;
  if (!only || files.length > 1) {
    return zipTexts(Object.fromEntries(files.map(({ name, content }) => [name, content])));
  }
  return typeof only.content === 'string' ? new TextEncoder().encode(only.content) : only.content;
}

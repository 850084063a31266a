import { writeFile } from 'node:fs/promises';
import type { AnnotatedText, FormatFile, FormatWriting } from '../../core/formats/annotated.ts';
import { annotatedQuiz } from '../../core/formats/annotatedQuiz.ts';
import { WRITERS, type WrittenFormat } from '../../core/formats/formats.ts';
import { type H5pAbout, writeH5p } from '../../core/formats/h5p/writeH5p.ts';
import { type ForCorpus, onlyItems, withCorpusLabels } from '../../core/formats/ptc/corpusLabels.ts';
import { isFamily } from '../../core/taxonomy/family.ts';
import { FAMILIES, type Family } from '../../core/taxonomy/technique.ts';
import { zipTexts } from '../../core/zip/zipTexts.ts';
import { H5P_WORDS } from '../../messages/h5p.ts';
import { visible } from '../../messages/visible.ts';
import type { ExportFormat, Order } from '../exportFormat.ts';
import { Failure, UsageError } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { writeWhole } from '../writeWhole.ts';
import { lossLines } from './lines.ts';

interface Form {
  readonly summary: string;
  readonly write: (
    texts: readonly AnnotatedText[],
    values: Order['values'],
    about: H5pAbout,
  ) => FormatWriting;
  /** Whether learners get it: a draft is no quiz yet. */
  readonly isForLearners?: boolean;
  /** Options that this format alone has. */
  readonly options?: ExportFormat['options'];
  /** Of the file: `zip` where the format has several. */
  readonly ending: string;
  /** What the format's own words for labels change. */
  readonly adapt?: (text: AnnotatedText) => ForCorpus;
}

const FORMS = {
  w3c: { summary: 'W3C Web Annotations, with the text', ending: 'zip', write: WRITERS.w3c },
  hypothesis: {
    summary: 'annotations as the API of Hypothesis gives them, with the text',
    ending: 'zip',
    write: WRITERS.hypothesis,
  },
  brat: { summary: 'brat standoff: .txt and .ann', ending: 'zip', write: WRITERS.brat },
  'ptc-flc': {
    summary: 'Propaganda Techniques Corpus, task FLC: article and labels',
    ending: 'zip',
    write: WRITERS['ptc-flc'],
    adapt: withCorpusLabels,
  },
  'ptc-si': {
    summary: 'Propaganda Techniques Corpus, task SI: article and spans',
    ending: 'zip',
    write: WRITERS['ptc-si'],
    adapt: onlyItems,
  },
  webanno: { summary: 'WebAnno TSV 3.3, as INCEpTION takes it', ending: 'tsv', write: WRITERS.webanno },
  'uima-cas': {
    summary: 'UIMA CAS JSON 0.4.0, as INCEpTION takes it',
    ending: 'json',
    write: WRITERS['uima-cas'],
  },
  doccano: { summary: 'JSONL of doccano', ending: 'jsonl', write: WRITERS.doccano },
  h5p: {
    summary: 'H5P Mark the Words, of all families or of one (--family)',
    ending: 'h5p',
    options: { family: { type: 'string' } },
    isForLearners: true,
    write: (texts, { family }, about) =>
      writeH5p(texts, H5P_WORDS, {
        ...(family === undefined ? {} : { families: [familyOf(family)] }),
        about,
      }),
  },
} as const satisfies Readonly<Record<WrittenFormat | 'h5p', Form>>;

type FormName = keyof typeof FORMS;

/** A quiz's text and key in the formats of annotation projects. */
export const ANNOTATION_FORMATS: Readonly<Record<FormName, ExportFormat>> = {
  w3c: annotationFormat('w3c'),
  hypothesis: annotationFormat('hypothesis'),
  brat: annotationFormat('brat'),
  'ptc-flc': annotationFormat('ptc-flc'),
  'ptc-si': annotationFormat('ptc-si'),
  webanno: annotationFormat('webanno'),
  'uima-cas': annotationFormat('uima-cas'),
  doccano: annotationFormat('doccano'),
  h5p: annotationFormat('h5p'),
};

function annotationFormat(name: FormName): ExportFormat {
  const { summary, ending, options, adapt, isForLearners = false, write }: Form = FORMS[name];
  return {
    summary,
    of: 'quiz',
    ...(options ? { options } : {}),
    fileName: (slug) => (ending === 'zip' ? `${slug}-${name}.zip` : `${slug}.${ending}`),
    async write({ slug, file, quizzes, dist, values, note }) {
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
      if (draft && isForLearners) {
        throw new Failure(
          `The key of ${slug} is a draft (draft: true in its key.yaml), so there is nothing to ask. Finish it first and take that line out.`,
        );
      }
      if (draft) note(`The key of ${slug} is a draft.`);
      if (meta.edition === 'bring')
        note(`The text of ${slug}, which belongs to ${visible(meta.author)}, is in the file.`);
      const quiz = annotatedQuiz(slug, article, located);
      const adapted = adapt?.(quiz.text) ?? { text: quiz.text, losses: [] };
      const { files, losses } = write([adapted.text], values, { ...meta, url: meta.url ?? '' });
      const all = [...quiz.losses, ...adapted.losses, ...losses];
      for (const line of lossLines(all)) note(line);
      const bytes = packed(files);
      await writeWhole(file, (partial) => writeFile(partial, bytes));
      return { bytes: bytes.length, annotations: adapted.text.annotations.length, losses: all.length };
    },
  };
}

function familyOf(value: string): Family {
  if (isFamily(value)) return value;
  throw new UsageError(`--family must be one of ${FAMILIES.join(', ')}; it is “${visible(value)}”.`);
}

/** One file as it is, several in a zip. */
function packed(files: readonly FormatFile[]): Uint8Array {
  const [only] = files;
  if (!only || files.length > 1) {
    return zipTexts(Object.fromEntries(files.map(({ name, content }) => [name, content])));
  }
  return typeof only.content === 'string' ? new TextEncoder().encode(only.content) : only.content;
}

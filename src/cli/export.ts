import { stat } from 'node:fs/promises';
import path from 'node:path';
import { visible } from '../messages/visible.ts';
import type { ExportFormat } from './exportFormat.ts';
import { Failure, UsageError } from './failure.ts';
import { ANNOTATION_FORMATS } from './formats/annotationFormats.ts';
import { ONE_FILE_FORMAT } from './oneFile/oneFileFormat.ts';
import { PAPER_FORMATS } from './paper/paperFormats.ts';
import { PLATFORM_FORMATS } from './platform/platformFormats.ts';
import { SITE_FORMAT } from './siteZip/siteFormat.ts';
import type { Verb } from './verb.ts';

const FORMATS: Readonly<Record<string, ExportFormat>> = {
  html: ONE_FILE_FORMAT,
  site: SITE_FORMAT,
  ...PAPER_FORMATS,
  ...PLATFORM_FORMATS,
  ...ANNOTATION_FORMATS,
};

const NAMES = Object.keys(FORMATS).join('|');

/** Writes a quiz, or the site, as a file to hand on. */
export const exportFile: Verb = {
  usage: `export [SLUG] --as ${NAMES} [-o FILE] [--dist DIR] [--paper a4|letter] [--terms FILE] [--sealed [--passcode-file FILE]] [--family F]`,
  summary: [
    'Write a quiz as a file to hand on, from a build made for it or from the one in DIR:',
    ...Object.entries(FORMATS).map(([name, { summary }]) => `      ${name}: ${summary}`),
  ].join('\n'),
  options: {
    as: { type: 'string' },
    out: { type: 'string', short: 'o' },
    dist: { type: 'string' },
    ...Object.assign({}, ...Object.values(FORMATS).map(({ options }) => options)),
  },
  arity: [0, 1],
  async run({ args: [slug], values, switches, quizzes, note }) {
    const { as, out, dist } = values;
    const format = formatOf(as);
    if (format.of === 'quiz' && slug === undefined) {
      throw new UsageError(`--as ${as} needs the name of a quiz.`);
    }
    if (format.of === 'site' && slug !== undefined) {
      throw new UsageError(`--as ${as} takes the whole site: “${visible(slug)}” is one argument too many.`);
    }
    const foreign = ownOptions(Object.values(FORMATS)).find(
      (name) => (values[name] !== undefined || switches.has(name)) && !ownOptions([format]).includes(name),
    );
    if (foreign !== undefined) throw new UsageError(`--${foreign} is not for --as ${as}.`);
    if (out?.trim() === '') throw new UsageError('-o is empty.');
    const file = out ?? format.fileName(slug ?? '');
    await assertWritable(file);
    const written = await format.write({
      slug: slug ?? '',
      file: path.resolve(file),
      quizzes: path.resolve(quizzes),
      dist: dist === undefined ? undefined : path.resolve(dist),
      values,
      switches,
      note,
    });
    const { bytes, ...figures } = written;
    const told = [
      `${bytes} bytes`,
      ...Object.entries(figures).map(
        ([name, number]) => `${number} ${number === 1 ? name.replace(/s$/, '') : name}`,
      ),
    ];
    return { json: { file, ...written }, text: `${visible(file)}: ${told.join(', ')}`, status: 0 };
  },
};

function formatOf(as: string | undefined): ExportFormat {
  if (as === undefined) throw new UsageError(`--as is missing: ${NAMES}.`);
  const format = Object.hasOwn(FORMATS, as) ? FORMATS[as] : undefined;
  if (!format) throw new UsageError(`--as must be one of ${NAMES}; it is “${visible(as)}”.`);
  return format;
}

/** The names of the options that only some formats have. */
function ownOptions(formats: readonly ExportFormat[]): string[] {
  return formats.flatMap(({ options = {} }) => Object.keys(options));
}

/** Throws a `Failure` where no file can be written under this name. What is wrong is told before any work is done. */
async function assertWritable(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) {
    throw new Failure(`${visible(file)} is a folder. Name a file in it with -o.`);
  }
  const folder = path.dirname(path.resolve(file));
  const parent = await stat(folder).catch(() => null);
  if (!parent?.isDirectory()) {
    throw new Failure(`There is no folder ${visible(folder)}. Make it first, or name another file with -o.`);
  }
}

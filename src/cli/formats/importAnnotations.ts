import type { FormatFile, FormatProblem, Loss } from '../../core/formats/annotated.ts';
import { READERS, type ReadFormat } from '../../core/formats/formats.ts';
import { recogniseFormat } from '../../core/formats/recognise.ts';
import { isSlug } from '../../core/pack/slug.ts';
import { formatProblemSentence } from '../../messages/formats.ts';
import { visible } from '../../messages/visible.ts';
import { Failure, UsageError } from '../failure.ts';
import type { Verb } from '../verb.ts';
import { writePacks } from '../writePacks.ts';
import { readAnnotationFiles } from './annotationFiles.ts';
import { type DraftPack, draftPack } from './draftPack.ts';
import { meaningsOf } from './labelOptions.ts';
import { lossLines, shortened } from './lines.ts';

const NAMES = Object.keys(READERS).join('|');

/** New draft packs of texts that somebody annotated elsewhere. */
export const importAnnotations: Verb = {
  usage: `import FILE… [--format ${NAMES}] [--text FILE] [--slug S] [--label THEIRS=TECHNIQUE] [--skip-unknown]`,
  summary: [
    'Make new packs of texts that were annotated elsewhere; their keys are drafts. Texts are files that end in .txt, or',
    '      that --text names. --label, any number of times, says what a label of theirs is here: a technique, a family,',
    '      fair-passage or contested; --skip-unknown leaves annotations of other labels out.',
  ].join('\n'),
  options: {
    format: { type: 'string' },
    text: { type: 'string', multiple: true },
    slug: { type: 'string' },
    label: { type: 'string', multiple: true },
    'skip-unknown': { type: 'boolean' },
  },
  arity: [1, Number.POSITIVE_INFINITY],
  async run({ args, values: { format, slug }, lists, switches, quizzes, note }) {
    if (slug !== undefined && !isSlug(slug)) {
      throw new UsageError('--slug must be lower-case letters, digits and single hyphens, as town-hall-2.');
    }
    const meaningOf = meaningsOf(lists['label'] ?? []);
    if (format !== undefined && !isReadFormat(format)) {
      throw new UsageError(`--format must be one of ${NAMES}; it is “${visible(format)}”.`);
    }
    const files = await readAnnotationFiles(args, lists['text'] ?? [], note);
    const name = format ?? recognised(files);
    const reading = READERS[name](files);
    if ('problems' in reading) throw badFiles(reading.problems);
    const { texts, losses } = reading;
    if (slug !== undefined && texts.length > 1) {
      throw new UsageError(`--slug names one pack, and these are ${texts.length} texts.`);
    }
    if (losses.length > 0 && texts.every(({ annotations }) => annotations.length === 0)) {
      throw nothingLeft(losses);
    }
    const packs = texts.map((text) => draftPack(text, slug, meaningOf));
    const wrong = packs.filter((pack) => typeof pack === 'string');
    if (wrong.length > 0) throw new Failure(wrong.join('\n'), { problems: wrong });
    const drafts = withOwnSlugs(packs.filter((pack) => typeof pack !== 'string'));
    if (!switches.has('skip-unknown')) assertKnown(drafts);

    const written = await writePacks(quizzes, drafts);
    const all = [...losses, ...drafts.flatMap((draft) => [...draft.losses, ...skipped(draft)])];
    for (const line of lossLines(all)) note(line);
    const made = drafts.map((draft, index) => told(draft, written[index] ?? []));
    return {
      json: { format: name, packs: made, losses: all },
      text: [
        ...made.map(
          (pack) =>
            `Made ${pack.files.join(' and ')}: ${pack.items} ${pack.items === 1 ? 'item' : 'items'}, ${pack.fair} fair, ${pack.contested} contested, ${pack.words} ${pack.words === 1 ? 'word' : 'words'}.`,
        ),
        `${made.length === 1 ? 'The key is a draft' : 'The keys are drafts'}: say why in each answer, then run: npm run quiz -- check ${made.map((pack) => pack.slug).join(' ')}`,
      ].join('\n'),
      status: 0,
    };
  },
};

function isReadFormat(name: string): name is ReadFormat {
  return Object.hasOwn(READERS, name);
}

function recognised(files: readonly FormatFile[]): ReadFormat {
  const name = recogniseFormat(files);
  if (name !== null) return name;
  throw new Failure(
    `Nothing in ${files.map(({ name }) => visible(name)).join(', ')} tells which format this is. Say --format ${NAMES}.`,
  );
}

function badFiles(problems: readonly FormatProblem[]): Failure {
  const lines = shortened(problems.map(formatProblemSentence));
  return new Failure(`Nothing was imported.\n${lines.join('\n')}`, { problems });
}

function nothingLeft(losses: readonly Loss[]): Failure {
  return new Failure(
    `Nothing was imported: no annotation lies in the text. Is it the text that was annotated?\n${lossLines(losses).join('\n')}`,
    { losses },
  );
}

/** Throws a `Failure` with every label that means nothing here. */
function assertKnown(drafts: readonly DraftPack[]): void {
  const counts = new Map<string, number>();
  for (const { label } of drafts.flatMap(({ unknown }) => unknown)) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const labels = [...counts].map(([label, count]) => ({ label, count }));
  const lines = labels.map(
    ({ label, count }) =>
      `  ${label === '' ? 'no label' : `“${visible(label)}”`} (${count} ${count === 1 ? 'annotation' : 'annotations'})`,
  );
  throw new Failure(
    [
      `Nothing was imported: ${labels.length === 1 ? 'one label is' : `${labels.length} labels are`} not known here.`,
      ...shortened(lines),
      'Say what each is, as --label "Person=name-calling" (--label "=slogan" for no label), or leave them out with --skip-unknown.',
    ].join('\n'),
    { unknown: labels },
  );
}

function skipped({ slug, unknown }: DraftPack): Loss[] {
  return unknown.map(({ id, label }) => ({ code: 'unknown-label', where: `${slug}: ${id}`, what: label }));
}

/** Texts of one title get a number each: here a person did not choose the names. */
function withOwnSlugs(drafts: readonly DraftPack[]): DraftPack[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    let slug = draft.slug;
    for (let count = 2; taken.has(slug); count += 1) slug = `${draft.slug}-${count}`;
    taken.add(slug);
    return { ...draft, slug };
  });
}

function told({ slug, title, words, items, fair, contested }: DraftPack, files: readonly string[]) {
  return { slug, title, words, items, fair, contested, files };
}

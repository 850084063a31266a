import { unseenCharacters } from '../core/article/characters.ts';
import type {
  EntryName,
  FieldPath,
  PackProblem,
  PlaceContext,
  ProblemCode,
  ProblemDetail,
  ProblemPlace,
} from '../core/pack/problem.ts';
import { meaningOf } from './packFields.ts';
import { quoted, shortened, visible } from './visible.ts';

/** A problem of a pack as the `quiz` command and the build report it. */
export interface ReportedProblem extends ProblemPlace {
  readonly code: ProblemCode;
  readonly message: string;
}

/** Adds the sentence to a problem and drops what only the sentence needed. */
export function reportProblem(problem: PackProblem): ReportedProblem {
  const { file, line, column, code } = problem;
  return { file, line, column, code, message: problemMessage(problem) };
}

/** What was expected, what stands there, and how to mend it. */
export function problemMessage(problem: ProblemDetail): string {
  return 'path' in problem
    ? fieldMessage(problem)
    : 'entry' in problem
      ? anchorMessage(problem)
      : fileMessage(problem);
}

type FileProblem = Exclude<ProblemDetail, { path: FieldPath } | { entry: EntryName }>;
type FieldProblem = Extract<ProblemDetail, { path: FieldPath }>;
type AnchorProblem = Extract<ProblemDetail, { entry: EntryName }>;

function fileMessage(problem: FileProblem): string {
  switch (problem.code) {
    case 'bad-slug':
      return `The folder’s name must be lower-case letters, digits and single hyphens, as town-hall-2; it is ${quoted(problem.slug)}. Rename the folder.`;
    case 'missing-file':
      return 'The file is missing. A pack is a folder with an article.md and a key.yaml: add it, or take the folder away.';
    case 'not-utf8':
      return 'The file must be UTF-8 text; some of its bytes are not. Save it again as UTF-8.';
    case 'unreadable-file':
      return `The file cannot be read: ${problem.reason}.`;
    case 'no-front-matter':
      return 'The file must begin with a line of three hyphens (---), then the front matter; another line stands there. Add title, author and the rest above the text, between two such lines.';
    case 'unclosed-front-matter':
      return 'The front matter has no end. Put a line of three hyphens (---) between it and the text.';
    case 'reserved-slug':
      return `The folder is called ${quoted(problem.slug)}, a name that Windows keeps for a device. Rename the folder, for example ${problem.slug}-quiz.`;
    case 'too-deep':
      return `Lists and maps stand here more than ${problem.deepest} deep in each other; nothing in a pack is so deep. Take the brackets, hyphens or indents out that are too many.`;
    case 'field-twice':
      return `The field \`${shortened(problem.field)}\` stands here a second time; it is there already on line ${problem.firstLine}. Take one of them out.`;
    case 'endless-aliases':
      return 'The anchors (&) and aliases (*) of this file stand for each other so often that it would be too large when written out. Write the values themselves.';
    case 'several-documents':
      return 'A second YAML document begins here (a line of --- or …); the file must be one. Take the line out, or what follows it.';
    case 'broken-yaml':
      return `This is not valid YAML: ${shortened(problem.detail, 200)}. Put quotation marks around text that holds “: ” or “ #” or begins with a quotation mark, and check the indents.`;
    case 'no-body':
      return 'There is no text under the front matter. Write the article there, or say `edition: bring` if it may not be in the pack.';
    case 'body-in-bring':
      return 'A pack of the edition bring holds no text, but text stands under its front matter. Take it out, or say `edition: full` if it may be published.';
    case 'bad-seal':
      return 'This is no sealed key. `npm run quiz -- seal SLUG` writes the file; take it away if the site may show the key.';
    case 'stale-seal':
      return 'This sealed key is of another quiz, or of the key as it was before its last change. Seal it again with `npm run quiz -- seal SLUG`, or take the file away if the site may show the key.';
    case 'text-not-bring':
      return 'Only a pack of the edition bring may have a text.txt. Take the file away, or say `edition: bring` in article.md.';
  }
}

function fieldMessage(problem: FieldProblem): string {
  const { path } = problem;
  const name = fieldName(path);
  switch (problem.code) {
    case 'missing-field':
      if (problem.because === 'bring') {
        return `${name} is missing: a pack of the edition bring needs it. \`npm run quiz -- text SLUG FILE\` tells it for a text.`;
      }
      return `${name} is missing. Add it${meaningOf(path.at(-1))}.`;
    case 'unknown-field': {
      const guess = problem.nearest === null ? '' : ` Did you mean \`${problem.nearest}\`?`;
      return `${name} is no field that is known here.${guess || ' Take it out.'}`;
    }
    case 'wrong-type':
      return `${name} must be ${problem.expected}; ${valueShown(problem.found)} stands there.`;
    case 'not-one-of':
      return `${name} must be ${listed(problem.options)}; ${valueShown(problem.found)} stands there.`;
    case 'too-small':
      return `${name} must be at least ${problem.minimum}; ${valueShown(problem.found)} stands there.`;
    case 'too-big':
      return `${name} must be at most ${problem.maximum}; ${valueShown(problem.found)} stands there.`;
    case 'unseen-characters':
      return `${name} holds ${charactersShown(problem.found)}, which nobody sees and which may turn the line around; ${quoted(problem.found)} stands there. Take such characters out.`;
    case 'empty-text':
      return `${name} is empty. Fill it in${meaningOf(path.at(-1))}, or take the line out if it may be left out.`;
    case 'only-for-bring':
      return `${name} is only for packs of the edition bring. Take the line out.`;
    case 'bad-id':
      return `${name} must be lower-case letters, digits and single hyphens, as town-hall-label; ${quoted(problem.found)} stands there.`;
    case 'bad-date':
      return `${name} must be a date that exists, as 2025-03-14; ${quoted(problem.found)} stands there.`;
    case 'bad-lang':
      return `${name} must be a language tag, as en or pt-BR; ${quoted(problem.found)} stands there.`;
    case 'bad-fingerprint':
      return `${name} must be 64 digits and letters a to f; ${quoted(problem.found)} stands there. \`npm run quiz -- text SLUG FILE\` tells it for a text.`;
    case 'bad-url':
      return `${name} must be an address that begins with https:// or http://; ${quoted(problem.found)} stands there.`;
    case 'quote-and-ends':
      return `${name} says both \`quote\` and \`from\` or \`to\`. Keep one way: \`quote\` for the words themselves, \`from\` and \`to\` for the two ends of a long span.`;
    case 'incomplete-selector':
      return `${name} must have a \`quote\`, or both \`from\` and \`to\`. Add what is missing, in words of the article.`;
    case 'unknown-technique': {
      const guess = problem.nearest === null ? '' : ` Did you mean \`${problem.nearest}\`?`;
      return `${name} must be the id of a technique; there is none called ${quoted(problem.technique)}.${guess || ' The Learn page lists them all.'}`;
    }
    case 'technique-of-other-family':
      return `${name} must be a technique of ${problem.family}; ${quoted(problem.technique)} belongs to ${problem.belongsTo}. Change the technique or the family.`;
    case 'also-repeats-family':
      return `${name} repeats the family of the item, ${problem.family}. \`also\` is for the other families that are right here: take it out.`;
    case 'duplicate-id':
      return `${name} must be unique in the pack; ${quoted(problem.id)} is taken by the entry on line ${problem.firstLine}. Choose another id for one of them.`;
  }
}

function anchorMessage(problem: AnchorProblem): string {
  const name = entryShown(problem.entry);
  switch (problem.code) {
    case 'selector-absent': {
      const sought = `${name}: ${quoted(problem.sought)} does not stand in the article.`;
      return problem.nearest === null
        ? `${sought} Quote the article’s words exactly, letter for letter.`
        : `${sought} Most like it is ${placeShown(problem.nearest)}. Quote the article’s words exactly, letter for letter.`;
    }
    case 'text-lacks-entry':
      return `${name}: ${quoted(problem.sought)} does not stand in the text put in place, which is another edition than the one the key was made for. The page is built without it; put the right text in place, or mend the key.`;
    case 'selector-ambiguous':
      return `${name}: ${quoted(problem.sought)} stands in ${problem.places.length} places: ${placesShown(problem.places)}. Single one out with \`before\` or \`after\` (the words right next to it), or say \`every: true\` if all are meant.`;
    case 'span-without-word':
      return `${name}: ${quoted(problem.sought)} holds no word, so that nobody can flag it. Quote at least one word.`;
    case 'same-span':
      return `${name} and ${entryShown(problem.other)} both answer ${problem.family} on the very same words, ${quoted(problem.words)}. Merge them, or point one of them elsewhere.`;
    case 'overlaps-answer':
      return `${name} shares words with ${entryShown(problem.other)}: ${quoted(problem.words)}. Words cannot be an answer and ${problem.entry.section === 'fair' ? 'fair' : 'contested'} at once: shorten or drop one of them.`;
  }
}

const SECTION_NAMES = { items: 'Item', fair: 'Fair passage', contested: 'Contested span' } as const;

function entryShown({ section, id }: EntryName): string {
  return `${SECTION_NAMES[section]} ${id === '' ? 'without an id' : shortened(id)}`;
}

/** “Item 3: `at.quote`”, counting from 1; “`title`” for a field at the top. */
function fieldName(path: FieldPath): string {
  if (path.length === 0) return 'The file';
  const [section, index, ...rest] = path;
  const isEntry =
    typeof index === 'number' && (section === 'items' || section === 'fair' || section === 'contested');
  if (!isEntry) return `\`${dotted(path)}\``;
  const owner = `${SECTION_NAMES[section]} ${index + 1}`;
  return rest.length === 0 ? owner : `${owner}: \`${dotted(rest)}\``;
}

function dotted(path: FieldPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${shortened(step)}`,
    )
    .join('');
}

function charactersShown(text: string): string {
  const [first = '', ...more] = unseenCharacters(text).map(visible);
  return more.length === 0 ? first : `${first} and ${more.length} more such`;
}

function valueShown(value: unknown): string {
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map of fields' : String(value);
}

function listed(options: readonly (string | number)[]): string {
  return options.length === 1
    ? String(options[0])
    : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}

/** How many places of an ambiguous selector are shown. */
const PLACES_SHOWN = 4;

function placesShown(places: readonly PlaceContext[]): string {
  const shown = places.slice(0, PLACES_SHOWN).map(placeShown).join('; ');
  return places.length > PLACES_SHOWN ? `${shown}; and ${places.length - PLACES_SHOWN} more` : shown;
}

function placeShown({ paragraph, before, quote, after }: PlaceContext): string {
  return `“…${visible(before)}[${visible(quote)}]${visible(after)}…” in paragraph ${paragraph}`;
}

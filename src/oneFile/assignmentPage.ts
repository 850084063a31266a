import { ASSIGNMENT_DATA_ID, type AssignmentData, QUIZ_DATA_ID } from '../core/assignment/pageData.ts';
import { scriptJson } from '../core/assignment/scriptJson.ts';
import { type AuthoredKey, NO_KEY } from '../core/pack/located.ts';
import type { SealedKey } from '../core/sealing/sealedKey.ts';

/** What the page says of its quiz, as far as sealing has to do with it: see `QuizData`. */
interface KeyedData {
  readonly key: AuthoredKey | null;
  readonly bring: AuthoredKey | null;
  readonly sealed: SealedKey | null;
}

export interface PageAssignment extends AssignmentData {
  /** The key under a passcode, to take the place of the key in the page; `null` to leave that as it is. */
  readonly sealed: SealedKey | null;
}

const QUIZ_DATA = new RegExp(`(<script type="application/json" id="${QUIZ_DATA_ID}">)([^<]*)(</script>)`);
/** What tells of the answers: see `KeyOnly.astro`. */
const KEY_ONLY = /<!--key-->[\s\S]*?<!--\/key-->/g;

/**
 * Makes the page of a quiz one of an assignment: it holds the terms and, where the key is sealed, no word of the key.
 * Throws where it would.
 *
 * @param html a page that stands alone, as `oneFile` makes it
 */
export function assignmentPage(html: string, { terms, platform, sealed }: PageAssignment): string {
  const [block, open, json, close] = QUIZ_DATA.exec(html) ?? [];
  if (block === undefined || json === undefined) throw new Error('The page is not one of a quiz.');
  const data = JSON.parse(json) as KeyedData;
  const assignment: AssignmentData = { terms, platform };
  const told = `<script type="application/json" id="${ASSIGNMENT_DATA_ID}">${scriptJson(assignment)}</script>`;
  if (!sealed) return html.replace(block, () => block + told);
  const without = { ...data, key: null, bring: data.bring && NO_KEY, techniques: {}, sealed };
  const page = html
    .replace(block, () => `${open}${scriptJson(without)}${close}${told}`)
    .replaceAll(KEY_ONLY, '');
  assertWithout(page, data.key ?? data.bring ?? NO_KEY);
  return page;
}

/** Throws where a page still holds an explanation of the key, or a question that speaks of it. */
function assertWithout(page: string, { items, fair, contested, discuss }: AuthoredKey): void {
  const told = [...[...items, ...fair, ...contested].map(({ why }) => why), ...discuss];
  for (const text of told) {
    const forms = [text, scriptJson(text).slice(1, -1), asHtml(text)];
    if (forms.some((form) => page.includes(form))) {
      throw new Error(`The page would hold a part of the key that was to be sealed: ${text.slice(0, 80)}`);
    }
  }
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

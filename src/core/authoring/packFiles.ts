import type { Article } from '../article/article.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { fingerprint } from '../article/normalise.ts';
import { parsePlainText } from '../article/plainText.ts';
import { countWords } from '../article/tokens.ts';
import { zipTexts } from '../zip/zipTexts.ts';
import { aboutYaml } from './aboutYaml.ts';
import type { AuthoredQuiz } from './authoredQuiz.ts';
import { keyYaml } from './keyYaml.ts';
import { marksToKey } from './marksToKey.ts';

export interface PackTexts {
  /** Texts by name: `article.md`, `key.yaml` and, of an article that belongs to somebody else, `text.txt`. */
  readonly files: Readonly<Record<string, string>>;
  /** Ids of marks that are not in the key: see `marksToKey`. Those adrift are not in it either. */
  readonly unselectable: readonly string[];
}

/**
 * The files of a quiz’s pack, which `parsePack` reads back to the same: but for characters that no page can show,
 * which are left out, and in a draft placeholders for what is not said yet. Whether they make a sound pack is for
 * `checkAuthored` to say.
 */
export function packFiles(quiz: AuthoredQuiz, draft: boolean): PackTexts {
  const { about, body, marks, discuss } = quiz;
  const article = parseMarkdown(body, about.lang);
  const { key, unselectable } = marksToKey(
    article,
    marks,
    discuss.filter((question) => question.trim() !== ''),
  );
  const brought = about.edition === 'bring' ? broughtText(about, article) : null;
  const front = aboutYaml(about, draft, brought === null ? {} : factsOf(brought, article.lang));
  return {
    files: {
      'article.md': `---\n${front}---\n${brought === null ? `\n${ended(body)}` : ''}`,
      'key.yaml': keyYaml(key, { draft }),
      ...(brought !== null && { 'text.txt': brought }),
    },
    unselectable,
  };
}

/** A pack as a zip that unpacks into `quizzes/`: its files in a folder of its name. */
export function packZip(slug: string, files: Readonly<Record<string, string>>): Uint8Array {
  return zipTexts(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${slug}/${name}`, text])));
}

/**
 * An article as people save one. Paragraphs are a blank line apart, or long ones would be taken for lines of one. Where
 * its first line would be taken for a byline, it gets a head of its own to be taken instead.
 */
function broughtText({ title, author }: AuthoredQuiz['about'], { text, lang }: Article): string {
  const plain = `${text.replaceAll('\n', '\n\n')}\n`;
  const forms = [plain, `${title}\nBy ${author}\n\n${plain}`, `Article\nBy Somebody\n\n${plain}`];
  return forms.find((form) => parsePlainText(form, lang).article.text === text) ?? plain;
}

/** What a pack says of a text that it does not hold: of `text.txt` as it will be read. */
function factsOf(text: string, lang: string) {
  const { article }: { article: Article } = parsePlainText(text, lang);
  return { words: countWords(article.text, lang), fingerprint: fingerprint(article) };
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

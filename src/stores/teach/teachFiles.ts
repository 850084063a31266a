import { BLANK_PAGE_FILE, TEACH_NAME, teachPageFile, teachQuizFile } from '../../core/teach/teachFiles.ts';
import type { TeachQuiz } from '../../core/teach/teachQuiz.ts';
import { href } from '../../links/links.ts';

/** Files that are on their way or there, by address: each is asked for once, a failed one again. */
const loading = new Map<string, Promise<unknown>>();
/** They all leave what they hold under one name: one after another. */
let last: Promise<unknown> = Promise.resolve();

/** What the build left of a quiz for teachers. Rejects where the site has no such quiz, or cannot be reached. */
export function loadTeachQuiz(slug: string): Promise<TeachQuiz> {
  return load(teachQuizFile(slug)) as Promise<TeachQuiz>;
}

/** The HTML of the quiz's page as it was built. */
export function loadTeachPage(slug: string): Promise<string> {
  return load(teachPageFile(slug)) as Promise<string>;
}

/** The HTML of a quiz's page with no quiz in it, to make pages of those that no site holds: see `authoredPage`. */
export function loadBlankPage(): Promise<string> {
  return load(BLANK_PAGE_FILE) as Promise<string>;
}

function load(file: string): Promise<unknown> {
  const known = loading.get(file);
  if (known) return known;
  const loaded = last.then(() => run(file));
  last = loaded.catch(() => {});
  loading.set(file, loaded);
  loaded.catch(() => loading.delete(file));
  return loaded;
}

function run(file: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = href(file);
  return new Promise((resolve, reject) => {
    script.onload = () => {
      const held: unknown = Reflect.get(globalThis, TEACH_NAME);
      Reflect.deleteProperty(globalThis, TEACH_NAME);
      if (held === undefined) reject(new Error(`${file} holds nothing.`));
      else resolve(held);
    };
    script.onerror = () => reject(new Error(`${file} cannot be loaded.`));
    document.head.append(script);
  }).finally(() => script.remove());
}

import { countWords } from '../core/article/tokens.ts';
import { tidyParagraphs } from '../incoming/paragraphs/tidyParagraphs.ts';
import { shortened } from '../messages/visible.ts';
import { readArticle } from './incoming/incoming.ts';
import { writeNewPack } from './newPack.ts';
import type { Verb } from './verb.ts';

/** A new pack of an article, with a key that is drafted by rules and that nobody has accepted. */
export const add: Verb = {
  usage: 'add FILE [--slug S] [--title T]',
  summary: 'Make a new pack of a text, Markdown, HTML or Word file; its key is a draft of suggestions.',
  options: { slug: { type: 'string' }, title: { type: 'string' } },
  arity: [1, 1],
  async run({ args: [file = ''], values: { slug, title }, quizzes, note }) {
    const { article, notes } = await readArticle(file, title);
    for (const told of notes) note(told);
    const pack = await writeNewPack(quizzes, article, slug);
    const strangers = strangeLines(article.body);
    if (strangers !== null) note(strangers);
    const words = countWords(article.text, article.about.lang);
    return {
      json: {
        slug: pack.slug,
        title: article.about.title,
        words,
        suggestions: pack.suggested,
        files: pack.files,
      },
      text: `Made ${pack.files.join(' and ')} (${words} words).\n${nextStep(pack.suggested)} Then run: npm run quiz -- check ${pack.slug}`,
      status: 0,
    };
  },
};

/** So many lines are named. */
const MOST_NAMED = 6;

/** What pages put between the paragraphs of an article: named, for a person to take out. */
function strangeLines(body: string): string | null {
  const { lines } = tidyParagraphs(body, { form: 'markdown' });
  const found = lines.flatMap(({ text, proposal }) => (proposal ? [`“${shortened(text, 60)}”`] : []));
  if (found.length === 0) return null;
  const more = found.length - MOST_NAMED;
  const named = [...found.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
  const list = new Intl.ListFormat('en-GB').format(named);
  const are = found.length === 1 ? 'This line' : 'These lines';
  return `${are} may be no part of the article: ${list}. Take ${found.length === 1 ? 'it' : 'them'} out of article.md if so.`;
}

function nextStep(suggested: number): string {
  if (suggested === 0)
    return 'The key is a draft without answers: write them, and take the line “draft: true” out.';
  const answers = suggested === 1 ? 'one suggested answer' : `${suggested} suggested answers`;
  return `The key is a draft with ${answers}, right or wrong: accept, change or delete each, and take the line “draft: true” out.`;
}

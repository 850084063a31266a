import { countWords } from '../core/article/tokens.ts';
import { readArticle } from './incoming/incoming.ts';
import { writeNewPack } from './newPack.ts';
import type { Verb } from './verb.ts';

/** A new pack of an article, with an empty draft key. */
export const add: Verb = {
  usage: 'add FILE [--slug S] [--title T]',
  summary: 'Make a new pack of a text, Markdown, HTML or Word file; its key is a draft.',
  options: { slug: { type: 'string' }, title: { type: 'string' } },
  arity: [1, 1],
  async run({ args: [file = ''], values: { slug, title }, quizzes, note }) {
    const { article, notes } = await readArticle(file, title);
    for (const told of notes) note(told);
    const pack = await writeNewPack(quizzes, article, slug);
    const words = countWords(article.text, article.about.lang);
    return {
      json: { slug: pack.slug, title: article.about.title, words, files: pack.files },
      text: `Made ${pack.files.join(' and ')} (${words} words).\nThe key is a draft: write its answers, then run: npm run quiz -- check ${pack.slug}`,
      status: 0,
    };
  },
};

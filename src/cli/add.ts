import { countWords } from '../core/article/tokens.ts';
import { readIncoming } from './incoming/incoming.ts';
import { writeNewPack } from './newPack.ts';
import { conversionNote, readInput } from './readInput.ts';
import type { Verb } from './verb.ts';

/** A new pack of an article, with an empty draft key. */
export const add: Verb = {
  usage: 'add FILE [--slug S] [--title T]',
  summary: 'Make a new pack of a text, Markdown or HTML file; its key is a draft.',
  options: { slug: { type: 'string' }, title: { type: 'string' } },
  arity: [1, 1],
  async run({ args: [file = ''], values: { slug, title }, quizzes, note }) {
    const input = await readInput(file);
    const converted = conversionNote(input);
    if (converted) note(converted);
    const incoming = readIncoming(input, title);
    const pack = await writeNewPack(quizzes, incoming, slug);
    const words = countWords(incoming.text, incoming.lang);
    return {
      json: { slug: pack.slug, title: incoming.title, words, files: pack.files },
      text: `Made ${pack.files.join(' and ')} (${words} words).\nThe key is a draft: write its answers, then run: npm run quiz -- check ${pack.slug}`,
      status: 0,
    };
  },
};

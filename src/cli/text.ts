import { fingerprint } from '../core/article/normalise.ts';
import { parsePlainText } from '../core/article/plainText.ts';
import { countWords } from '../core/article/tokens.ts';
import { fitOf, placeText } from './bringText.ts';
import { Failure } from './failure.ts';
import { findPack } from './findPack.ts';
import { conversionNote, readInput } from './readInput.ts';
import type { Verb } from './verb.ts';

/** Puts the full text of a bring pack in place. */
export const text: Verb = {
  usage: 'text SLUG FILE [--force]',
  summary:
    'Put the full text of a bring pack in place, after checking it against the fingerprint and the key.',
  options: { force: { type: 'boolean' } },
  arity: [2, 2],
  async run({ args: [slug = '', file = ''], switches, quizzes, note }) {
    const input = await readInput(file);
    const converted = conversionNote(input);
    if (converted) note(converted);
    const pack = await findPack(quizzes, slug).catch((error: unknown) => {
      throw error instanceof Failure ? withFigures(error, input.text) : error;
    });
    if (pack.meta.edition !== 'bring') {
      throw new Failure(
        `The pack ${slug} holds its own text (edition ${pack.meta.edition}): there is nothing to put in place.`,
      );
    }
    const { article: _, ...fit } = fitOf(pack, input.text);
    const { exact, anchored, items, words } = fit;
    const figures = { slug, ...fit };
    const share = `${anchored} of ${items} key items anchor in it`;
    if (!exact && !switches.has('force')) {
      throw new Failure(
        [
          `${file} is not the text that the key of ${slug} was made for: ${share}.`,
          `Its fingerprint is ${fit.fingerprint} (${words} words); the pack’s is ${pack.meta.fingerprint}.`,
          'Give the right text, or say --force to put this one in place all the same: the page is then built without the items that do not anchor.',
        ].join('\n'),
        figures,
      );
    }
    const target = await placeText(quizzes, slug, input.text);
    const verdict = exact ? 'the text that the key was made for' : 'another edition of the text';
    return {
      json: { ...figures, file: target },
      text: `Put ${target} in place: ${verdict}; ${share}.\nThe next build makes the full page of it.`,
      status: 0,
    };
  },
};

/** An author who is still writing a pack needs the fingerprint of the text to finish it. */
function withFigures(failure: Failure, source: string): Failure {
  const { article } = parsePlainText(source, 'en');
  const figures = { fingerprint: fingerprint(article), words: countWords(article.text, 'en') };
  return new Failure(
    `${failure.message}\nFor its front matter: the text has the fingerprint ${figures.fingerprint} and ${figures.words} words.`,
    { ...failure.details, ...figures },
  );
}

import type { Candidate, Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { asks, inHeading, placed } from '../patterns.ts';
import { BLOT } from '../reading/sentence.ts';

/** A question in the writer’s own voice, in running text: nobody is there to answer it. */
export const rhetoricalQuestion: Rule = {
  id: 'rhetorical-question',
  find(sentence, reading) {
    if (!asks(sentence, reading) || inHeading(sentence, reading) || sentence.reported) return [];
    const { folded } = sentence;
    // The question itself stands in somebody’s quotation marks.
    if (folded.trimEnd().endsWith(BLOT)) return [];
    if (PLAIN.test(folded)) return [];
    const next = reading.sentences[sentence.index + 1];
    // A paragraph that is one question and is answered below is a heading by another name.
    if (
      sentence.start === sentence.block.start &&
      sentence.end === sentence.block.end &&
      isInterview(reading.sentences)
    )
      return [];
    const answered =
      next !== undefined &&
      next.block === sentence.block &&
      next.text.split(' ').length <= 8 &&
      repeats(folded, next.folded);
    const strong = answered || LEADING.test(folded);
    const span =
      answered && next
        ? { start: 0, end: next.end - sentence.start }
        : { start: 0, end: sentence.text.length };
    const found: Candidate = {
      ...placed(sentence, span),
      technique: 'rhetorical-question',
      rule: 'rhetorical-question',
      strength: strong ? 3 : 2,
    };
    return [found];
  },
};

/** Requests, signposts, and questions the writer asks of the writer. */
const PLAIN = overLines('u')`
    ^\W*(?:(?:so|and|but),? )?(?:(?:will|would|can|could|won't|may) (?:you|i)\b|what (?:happens|comes|
    happened) (?:next|now|then)|what (?:would|should|do|did|can|could|am) i\b|how (?:do|does|did|
    can) (?:it|this|that|you|i|they) (?:work|apply|help|get|find|know it)|what (?:is|are) (?:a|an|
    the difference)|want to know|have you (?:got|seen|witnessed)|do you (?:have|know (?:more|
    anything)))\b`;

/** Questions that bring their answer with them. */
const LEADING = overLines('u')`
    \b(?:who (?:do you (?:suppose|think)|else|on earth|wouldn't|can doubt|could possibly)|how (?:long|
    many more|much longer|many times|dare|can (?:anyone|they|we|any)|could (?:anyone|they|any))|
    why (?:on earth|should (?:we|you|anyone|taxpayers|they)|else|won't|bother)|what (?:on earth|
    the hell|kind of|sort of|else|have (?:they|we) got to|are they (?:hiding|afraid|so))|isn't it|
    aren't they|doesn't it|don't they|haven't (?:we|they)|wasn't it|is (?:this|that) (?:really|what|
    the (?:kind|sort|country|best))|do (?:we|you|they) (?:really|honestly|seriously)|did (?:they|he|
    she|anyone) (?:really|honestly|seriously|ever|think|bother)|are (?:we|they) (?:really|seriously|
    to)|since when|when (?:will|did (?:you last|they|we))|where (?:does it end|will it end|were|was|
    is the)|and (?:who|what|where|why|how|for what)|but (?:who|what|where|why|how)|shouldn't (?:we|
    they|it))\b`;

/** Questions and answers by turns: an interview, or questions that readers sent. */
function isInterview(
  sentences: readonly {
    readonly text: string;
    readonly block: object;
    readonly start: number;
    readonly end: number;
  }[],
): boolean {
  const own = sentences.filter((one) => {
    const block = one.block as { start: number; end: number };
    return one.text.endsWith('?') && block.start === one.start && block.end === one.end;
  });
  return own.length >= 4;
}

/** Whether an answer takes up a word of its question: “Clear of whom? Clear of you and me.” */
function repeats(question: string, answer: string): boolean {
  const asked = new Set(question.match(/\p{L}{4,}/gu) ?? []);
  return (answer.match(/\p{L}{4,}/gu) ?? []).some((word) => asked.has(word));
}

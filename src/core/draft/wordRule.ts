import type { Candidate, Rule, Strength } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { nounPhrase } from './nounPhrase.ts';
import { type Guard, placed } from './patterns.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Subject } from './reading/subjects.ts';

/** Words of one kind and strength. */
export interface WordList {
  readonly words: Lexicon;
  readonly strength: Strength;
  /** A matter in which these words are meant as they stand. */
  readonly literalIn?: Subject;
}

export interface WordRule {
  readonly id: string;
  readonly technique: string;
  readonly lists: readonly WordList[];
  /** Whether the span is the whole noun phrase that the word stands in. */
  readonly phrase?: boolean;
  /** Words round about that make the find a plain use: tried on the sentence with the place of the find. */
  readonly plain?: (sentence: Sentence, found: { start: number; end: number; entry: string }) => boolean;
  readonly unless?: Guard;
}

/** A rule that knows its technique by words. In a reported statement the words are the speaker’s: one step weaker. */
export function wordRule(rule: WordRule): Rule {
  return {
    id: rule.id,
    find(sentence, reading) {
      if (rule.unless?.(sentence, reading)) return [];
      return rule.lists
        .filter(({ literalIn }) => literalIn === undefined || !reading.subjects.has(literalIn))
        .flatMap(({ words, strength }) =>
          words
            .findIn(sentence.words())
            .filter((found) => !isName(sentence, found) && !rule.plain?.(sentence, found))
            .flatMap((found): Candidate[] => {
              const span = rule.phrase === true ? nounPhrase(sentence, found) : found;
              const weaker = sentence.reported ? strength - 1 : strength;
              if (weaker < 1) return [];
              return [
                {
                  ...placed(sentence, span),
                  technique: rule.technique,
                  rule: rule.id,
                  strength: weaker as Strength,
                },
              ];
            }),
        );
    },
  };
}

/** Inside a sentence a capital makes a word a name: “the Horror Channel”, “Fury Road”. */
function isName({ text }: Sentence, { start, end }: { start: number; end: number }): boolean {
  if (start === 0 || !/^\p{Lu}/u.test(text.slice(start, end))) return false;
  if (/["“‘'.:!?…—–-]\s*$/u.test(text.slice(0, start))) return false;
  // All in capitals is a shout, not a name.
  return text.slice(start, end).toUpperCase() !== text.slice(start, end);
}

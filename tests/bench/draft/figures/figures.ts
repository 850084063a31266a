import type { CorpusMeasure } from '../../../../src/core/measure/measure.ts';
import { FAMILIES, type Family } from '../../../../src/core/taxonomy/technique.ts';
import type { Flagger } from '../flaggers/flagger.ts';
import type { MarkedText } from '../texts/markedText.ts';
import { type Alarms, countAlarms, countFairFlagged, type FairFlagged } from './alarms.ts';
import { type CoreFound, countCoreFound, type FlagTally, tallyFlags } from './finds.ts';
import { type FlaggedText, flagText } from './flaggedText.ts';
import type { Ratios } from './ratio.ts';
import { measureSentences, type Wanted } from './sentences.ts';
import { measureSpans } from './spans.ts';

type SentenceFigures = Readonly<Record<Wanted, Ratios>>;

/** Everything that is told of one way to flag, over several texts. */
export interface Figures {
  readonly name: string;
  /** The families of its flags, in the order of the taxonomy. */
  readonly flagged: readonly Family[];
  readonly core: CoreFound;
  readonly tally: FlagTally;
  readonly spans: CorpusMeasure;
  readonly sentences: Readonly<Record<Family | 'any', SentenceFigures>>;
  readonly alarms: Alarms;
  readonly fair: FairFlagged;
}

/** Flags the texts. */
export function flagTexts(texts: readonly MarkedText[], { flag }: Flagger): FlaggedText[] {
  return texts.map((text) => flagText(text, flag(text.article)));
}

/** The figures of texts that `name` flagged. */
export function figuresOf(name: string, texts: readonly FlaggedText[]): Figures {
  const sentenceFigures = (family: Family | 'any'): SentenceFigures => ({
    core: measureSentences(texts, family, 'core'),
    'core-and-extra': measureSentences(texts, family, 'core-and-extra'),
  });
  return {
    name,
    flagged: FAMILIES.filter((family) =>
      texts.some(({ flags }) => flags.some((flag) => flag.family === family)),
    ),
    core: countCoreFound(texts),
    tally: tallyFlags(texts),
    spans: measureSpans(texts),
    sentences: { ...ofFamilies(sentenceFigures), any: sentenceFigures('any') },
    alarms: countAlarms(texts),
    fair: countFairFlagged(texts),
  };
}

function ofFamilies<T>(get: (family: Family) => T): Record<Family, T> {
  return Object.fromEntries(FAMILIES.map((family) => [family, get(family)])) as Record<Family, T>;
}

import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import { unified } from 'unified';

/** What the plugins of retext notice in a sentence; offsets are those of the sentence. */
export interface Noticed {
  /** Words that hold a statement back. */
  readonly hedges: readonly string[];
  /** Words that only make another stronger. */
  readonly boosters: readonly { readonly start: number; readonly end: number }[];
  /** Participles of passives. */
  readonly passives: readonly { readonly start: number; readonly end: number }[];
}

interface Message {
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly actual?: string | undefined;
  readonly place?: unknown;
}

/** Hedges of the plugin’s list that really hold back; many others (always, clear, must, say, will) do not. */
const HOLDS_BACK = new Set(
  'apparent apparently appear appeared appears approximately assume assumed assumes conceivably could doubtful estimate estimated estimates guess hopefully improbable inconclusive likely maybe might partially perhaps possibility possible possibly presumably probable probably roughly seem seemed seems somewhat speculate suggest suggests tend uncertain unlikely unsure usually'.split(
    ' ',
  ),
);

/** Fillers and weasels of the plugin’s list that turn a statement up. */
const TURNS_UP = new Set(
  'absolutely badly completely entirely exceedingly extremely hugely literally remarkably seriously totally truly utterly very really'.split(
    ' ',
  ),
);

let messages: readonly Message[] = [];
const processor = unified()
  .use(retextEnglish)
  .use(retextIntensify)
  .use(retextPassive)
  .use(() => (_tree, file) => {
    messages = [...file.messages];
  })
  .freeze();

/** Reads a sentence with retext and its plugins for intensifiers, hedges and passives. */
export function notice(text: string): Noticed {
  messages = [];
  processor.runSync(processor.parse(text), text);
  const spans = messages.flatMap((message) => {
    const span = spanOf(message.place);
    return span ? [{ ...span, word: (message.actual ?? '').toLowerCase(), source: message.source }] : [];
  });
  return {
    hedges: spans
      .filter(({ source, word }) => source === 'retext-intensify' && HOLDS_BACK.has(word))
      .map(({ word }) => word),
    boosters: spans.filter(({ source, word }) => source === 'retext-intensify' && TURNS_UP.has(word)),
    passives: spans.filter(({ source }) => source === 'retext-passive'),
  };
}

function spanOf(place: unknown): { start: number; end: number } | null {
  if (typeof place !== 'object' || place === null || !('start' in place) || !('end' in place)) return null;
  const start = offsetOf(place.start);
  const end = offsetOf(place.end);
  return start === null || end === null ? null : { start, end };
}

function offsetOf(point: unknown): number | null {
  if (typeof point !== 'object' || point === null || !('offset' in point)) return null;
  return typeof point.offset === 'number' ? point.offset : null;
}

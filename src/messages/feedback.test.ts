import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../core/article/plainText.ts';
import type { LocatedItem, LocatedKey } from '../core/pack/located.ts';
import { findings } from '../core/review/findings.ts';
import type { Flag } from '../core/scoring/flag.ts';
import { keyInPlay } from '../core/scoring/keyInPlay.ts';
import type { ScoreOptions } from '../core/scoring/options.ts';
import { score } from '../core/scoring/score.ts';
import type { Family } from '../core/taxonomy/technique.ts';
import { feedback } from './feedback.ts';

const { article } = parsePlainText(
  [
    'The reckless board has wrecked our harbour, and everyone on the quay knows it by now.',
    'Traffic rose by nine per cent last year, the county counted, and the cranes stand where they stood.',
    'A reckless plan, said the mayor, will be put to the vote on Monday evening.',
    'Either we stop the cranes now or the town is finished.',
  ].join('\n\n'),
  'en',
);

const LOADED: Family = 'loaded-language';
const CLAIM: Family = 'unsupported-claim';
const FRAME: Family = 'framing-device';

function spans(quote: string) {
  return [...article.text.matchAll(RegExp(quote, 'g'))].map(({ index }) => ({
    start: index,
    end: index + quote.length,
  }));
}

function located(id: string, quote: string) {
  return { id, places: spans(quote), score: 1, why: 'Because.' };
}

const EITHER = 'Either we stop the cranes now or the town is finished';
const COUNT = 'Traffic rose by nine per cent last year, the county counted';
const items: LocatedItem[] = [
  { ...located('reckless', 'reckless'), family: LOADED, technique: 'name-calling', weight: 'core' },
  { ...located('wrecked', 'wrecked'), family: LOADED, technique: 'emotive-words', weight: 'extra' },
  {
    ...located('everyone', 'everyone on the quay knows it by now'),
    family: CLAIM,
    technique: 'sweeping-generalisation',
    weight: 'core',
  },
  { ...located('either', EITHER), family: FRAME, technique: 'false-dilemma', weight: 'core', also: [CLAIM] },
  {
    ...located('finished', 'the town is finished'),
    family: CLAIM,
    technique: 'prediction-as-fact',
    weight: 'core',
  },
];
const rich: LocatedKey = {
  items,
  fair: [located('count', COUNT)],
  contested: [located('harbour', 'our harbour')],
  discuss: [],
};
const clean: LocatedKey = { ...rich, items: items.filter(({ weight }) => weight === 'extra') };

function flag(quote: string, family: Family): Flag {
  const [span] = spans(quote);
  if (!span) throw new Error(`The test’s article does not hold “${quote}”.`);
  return { ...span, family };
}

/** What is said of one finding. */
function told(id: string, flags: Flag[], key = rich, options: ScoreOptions = {}): string[] {
  const result = score(article, key, flags, options);
  const finding = findings(key, result).find((one) => one.id === id);
  if (!finding) throw new Error(`There is no finding ${id}.`);
  return feedback(finding, { text: article.text, lang: 'en', key, result });
}

describe('an item that was found', () => {
  it('is told in three words', () => {
    expect(told('everyone', [flag('everyone on the quay knows it by now', CLAIM)])).toEqual([
      'You found it.',
    ]);
  });

  it('says that it is a bonus', () => {
    expect(told('wrecked', [flag('wrecked', LOADED)])).toEqual(['You found it. It is a bonus item.']);
  });

  it('names the family that the key lists first, unless the learner named it too', () => {
    expect(told('either', [flag(EITHER, CLAIM)])).toEqual([
      'You found it as an unsupported claim. The key lists it first as a framing device; both are right here.',
    ]);
    expect(told('either', [flag(EITHER, CLAIM), flag(EITHER, FRAME)])).toEqual(['You found it.']);
  });

  it('counts its places', () => {
    expect(told('reckless', [flag('reckless', LOADED)])).toEqual([
      'You found it.',
      'It stands in 2 places, and you flagged 1 of them. One is enough for the score.',
    ]);
    expect(
      told(
        'reckless',
        spans('reckless').map((span) => ({ ...span, family: LOADED })),
      ),
    ).toEqual(['You found it.', 'You flagged it in both places where it stands.']);
  });

  it('says which words do it when the flag was more than twice as long, or less than half', () => {
    expect(told('wrecked', [flag('board has wrecked our', LOADED)])).toContain(
      'The words that do it are just “wrecked”.',
    );
    expect(told('finished', [flag('finished', CLAIM)])).toEqual([
      'You caught only a piece of it, “finished”. The whole of it is “the town is finished”. Half credit.',
    ]);
  });

  it('speaks of further flags on it', () => {
    expect(told('wrecked', [flag('wrecked', LOADED), flag('has wrecked', LOADED)])).toEqual([
      'You found it. It is a bonus item.',
      'One more flag repeats it. It neither earns nor costs.',
    ]);
    expect(told('wrecked', [flag('wrecked', LOADED), flag('wrecked', FRAME)])).toEqual([
      'You found it. It is a bonus item.',
      'You also flagged it as a framing device, which the key does not have here; that earns nothing.',
    ]);
    expect(
      told('everyone', [flag('everyone on the quay knows it by now', CLAIM), flag('everyone on', CLAIM)]),
    ).toEqual(['You found it.', 'Another flag of yours, “everyone on”, overlaps it too; one is enough.']);
  });
});

describe('an item that was nearly found', () => {
  it('says how much too long the flag is', () => {
    expect(told('wrecked', [flag('The reckless board has wrecked our harbour', LOADED)])).toEqual([
      'Your flag “The reckless board has wrecked our harbour” is 6 words longer than it needs to be. Flag just “wrecked”. Half credit.',
    ]);
  });

  it('counts the words of a long flag, and what else stands in it', () => {
    const paragraphs = { start: 0, end: spans('the cranes stand')[0]?.end ?? 0, family: CLAIM };
    expect(told('everyone', [paragraphs])).toEqual([
      'This stands in your flag of 31 words. Flag just “everyone on the quay knows it by now”. Half credit.',
    ]);
    expect(told('reckless', [{ ...paragraphs, family: LOADED }])).toEqual([
      'This stands in your flag of 31 words, together with 1 other item of the key. Flag just “reckless”. Half credit.',
    ]);
  });

  it('asks for one flag where there were several pieces', () => {
    expect(told('everyone', [flag('everyone', CLAIM), flag('by now', CLAIM)])).toEqual([
      'You caught 2 pieces of it. Put one flag on the whole: “everyone on the quay knows it by now”. Half credit.',
    ]);
  });

  it('says that the flag counted for a neighbour', () => {
    expect(told('finished', [flag(EITHER, CLAIM)])).toEqual([
      'Your flag “Either we stop the cranes now or the town is finished” counted as an unsupported claim, and it takes this in too. One flag answers one item: give “the town is finished” a flag of its own. Half credit.',
    ]);
  });

  it('asks the question of the right family', () => {
    expect(told('everyone', [flag('everyone on the quay knows it', FRAME)])).toEqual([
      'You flagged this as a framing device; the key has it as an unsupported claim. Ask: How does the writer know, and could I check it? No credit yet.',
    ]);
  });

  it('promises no credit where nothing earns, and says what the flag costs', () => {
    const wide = flag('has wrecked our harbour, and everyone on the quay knows it by now.\nTraffic', LOADED);
    expect(told('wrecked', [wide], clean)).toEqual([
      'Your flag “has wrecked our harbour, and … knows it by now. Traffic” is 13 words longer than it needs to be. Flag just “wrecked”.',
      'It marks a clean sentence, and that lowers the score.',
    ]);
  });
});

describe('an item that was missed', () => {
  it('names the family, and that a bonus costs nothing', () => {
    expect(told('everyone', [])).toEqual(['You did not flag this. The key has it as an unsupported claim.']);
    expect(told('wrecked', [])).toEqual([
      'You did not flag this. The key has it as loaded language.',
      'It is a bonus item: missing it costs nothing.',
    ]);
  });

  it('does not deny a flag that lies on it under another family', () => {
    expect(told('everyone', [flag('everyone', LOADED)])).toEqual([
      'Your flag “everyone” touches this as loaded language. The key has an unsupported claim here: “everyone on the quay knows it by now”.',
    ]);
    expect(
      told('wrecked', [flag('wrecked our harbour, and everyone on the quay knows it by now', CLAIM)]),
    ).toEqual([
      'Your flag “wrecked our harbour, and everyone on the quay knows it by now” counted as an unsupported claim for “everyone on the quay knows it by now”. The key also has loaded language here: give “wrecked” a flag of its own.',
      'It is a bonus item: missing it costs nothing.',
    ]);
  });
});

describe('a fair passage', () => {
  const found = flag('reckless', LOADED);

  it('says what flagging it costs, where there is something to lose', () => {
    expect(told('count', [flag('nine per cent', CLAIM), found])).toEqual([
      'You flagged this as an unsupported claim, but it is fair. Flagging a fair passage lowers the score.',
    ]);
    expect(told('count', [flag('nine per cent', CLAIM)])).toEqual([
      'You flagged this as an unsupported claim, but it is fair.',
    ]);
    expect(told('count', [flag('nine per cent', CLAIM), flag('rose', LOADED)], clean)).toEqual([
      'You flagged this as loaded language and an unsupported claim, but it is fair. Flagging a clean sentence lowers the score.',
    ]);
  });

  it('names the flag that swept it in', () => {
    expect(told('count', [flag(`now.\n${COUNT}, and the cranes stand where they`, FRAME), found])).toEqual([
      'You flagged this as a framing device, but it is fair. Flagging a fair passage lowers the score.',
    ]);
    const wide = flag(
      `${COUNT}, and the cranes stand where they stood.\nA reckless plan, said the mayor`,
      LOADED,
    );
    expect(told('count', [wide, found])).toEqual([
      'Your flag “Traffic rose by nine per … plan, said the mayor” takes in this passage, and it is fair. Flagging a fair passage lowers the score.',
    ]);
  });

  it('is left alone, or only run into', () => {
    expect(told('count', [])).toEqual(['You left this alone, and rightly: it is fair.']);
    expect(told('count', [flag('county counted, and the cranes stand where', FRAME)])).toEqual([
      'Your flag “county counted, and the cranes stand where” runs into this, which is fair.',
      'This time that costs nothing.',
    ]);
  });
});

describe('a contested span', () => {
  it('says that it neither earns nor costs, whoever flagged it', () => {
    const either = 'Careful readers could go either way here, so';
    expect(told('harbour', [])).toEqual([`You left this alone. ${either} it neither earns nor costs.`]);
    expect(told('harbour', [flag('our harbour', LOADED)])).toEqual([
      `You flagged this. ${either} it neither earns nor costs.`,
    ]);
    expect(told('harbour', [flag('board has wrecked our harbour', LOADED)])).toEqual([
      `Your flag “board has wrecked our harbour” takes this in. ${either} this part neither earns nor costs.`,
    ]);
  });
});

describe('an item whose family is not in play', () => {
  it('is no matter of opinion: it says of which kind it is, and that it neither earns nor costs', () => {
    const claims = keyInPlay(rich, [CLAIM]);
    const is = 'This is loaded language, which this assignment does not ask for, so';
    expect(told('reckless', [], claims)).toEqual([`${is} it neither earns nor costs.`]);
    expect(told('reckless', [flag('reckless', CLAIM)], claims)).toEqual([
      `You flagged this. ${is} it neither earns nor costs.`,
    ]);
    expect(told('either', [flag(EITHER, CLAIM)], claims)).toEqual(['You found it.']);
  });
});

describe('a flag that the key has no answer for', () => {
  it('says that it costs where the teacher chose so, and only where there is something to lose', () => {
    const monday = flag('on Monday evening', FRAME);
    const asked =
      'You flagged this as a framing device; the key has nothing here. Test it: What other way of seeing this is being kept out of view?';
    const found = flag('everyone on the quay knows it by now', CLAIM);
    expect(told('flag-0', [monday, found], rich, { unlisted: 'costs' })).toEqual([
      asked,
      'In this assignment a flag on words that are not in the key lowers the score.',
    ]);
    expect(told('flag-0', [monday], rich, { unlisted: 'costs' })).toEqual([asked]);
  });

  it('asks the question of its family', () => {
    expect(told('flag-0', [flag('on Monday evening', FRAME)])).toEqual([
      'You flagged this as a framing device; the key has nothing here. Test it: What other way of seeing this is being kept out of view?',
      'It does not change the score.',
    ]);
  });

  it('says what it costs in a clean article', () => {
    expect(told('flag-0', [flag('on Monday evening', FRAME)], clean)).toEqual([
      'You flagged this as a framing device; the key has nothing here. Test it: What other way of seeing this is being kept out of view?',
      'It marks a clean sentence, and that lowers the score.',
    ]);
  });

  it('names what the key has in it', () => {
    expect(told('flag-0', [flag('has wrecked our harbour, and everyone on', FRAME)])).toEqual([
      'You flagged this as a framing device. The key has 2 other things here, such as loaded language: “wrecked”. Each wants a flag of its own.',
      'It does not change the score.',
    ]);
  });

  it('says so when there is no word in it', () => {
    expect(told('flag-0', [{ start: 3, end: 4, family: CLAIM }])).toEqual([
      'This flag has no word in it, so it changes nothing.',
    ]);
  });
});

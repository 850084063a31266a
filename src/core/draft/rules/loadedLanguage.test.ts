import { describe, expect, it } from 'vitest';
import { quotesFoundBy, type RuleCases, tryRules } from './ruleCases.ts';

const CASES: Readonly<Record<string, RuleCases>> = {
  'emotive-word': {
    yes: [
      'The [heartless] decision to move lunch starts on Monday.',
      'Ministers have shown [shameful, cowardly] neglect.',
      'It was an [outrageous] demand.',
      'The board’s [reckless] gamble ends today.',
    ],
    no: [
      'The driver was charged with reckless driving.',
      'He called the plan “a heartless, shameful and cowardly trick” and sat down.',
      'The hall will open at nine, and tea is served at four.',
      'Fumes from toxic waste were measured at two sites.',
    ],
  },
  'glowing-word': {
    yes: [
      'The [revolutionary] kettle is here.',
      'Guests praise its [irresistible] charm.',
      'A [world-class] team stands behind it.',
    ],
    no: [
      'The kettle holds two litres.',
      'The ring glows amber when the battery is low.',
      'She works at the bird sanctuary.',
    ],
  },
  superlative: {
    yes: [
      'It is [the cruellest blow the town has ever been dealt].',
      'This is [the most dishonest government our country has endured].',
      'It was [the greatest swindle in living memory].',
    ],
    no: [
      'It was the wettest June since 1912, according to the weather office.',
      'The best time is noon.',
      'She is the oldest of three sisters.',
    ],
  },
  'exaggeration-word': {
    yes: [
      'It was a [monumental] mistake.',
      'They faced [utter chaos].',
      'A [gigantic] army of clerks waits.',
    ],
    no: [
      'The total cost was two million.',
      'Natural disasters are insured.',
      'The list is complete with addresses.',
    ],
  },
  'playing-down': {
    yes: ['There was [a hiccup] with the passwords.', 'It is [a trifling sum].', 'These are [quibbles].'],
    no: ['He hiccupped.', 'A handful of rice is enough.', 'The sum was two hundred pounds.'],
  },
  'playing-down-turn': {
    yes: [
      'It is [only a scratch].',
      'That is [a small price to pay for peace].',
      'Those were [a few bad apples].',
    ],
    no: ['Only six came.', 'The price is four pounds.', 'We bought a few apples.'],
  },
  euphemism: {
    yes: [
      'The mill will [right-size] its workforce.',
      'There was [collateral damage].',
      'These [efficiency savings] begin in May.',
    ],
    no: ['He let go of the rope.', 'The mill will dismiss forty people.', 'The office relocated to Derrin.'],
  },
  'scare-quotes': {
    yes: [
      'The council’s [“experts”] counted the bats for one night.',
      'Their [“research”] filled a page.',
      'The [so-called experts] left.',
    ],
    no: [
      'She called the pressure “frightening”.',
      'The firm took the words “clinically proven” off its site.',
      '“We were abandoned,” she said.',
      'The paper prices “holding the line”, which means a higher wall.',
    ],
  },
  'loaded-verb': {
    yes: [
      'The committee [rammed] the scheme through.',
      'He [boasted] that it was done.',
      'They [squandered] the money.',
      'The petition was [brushed aside].',
    ],
    no: [
      'He admitted two charges of theft.',
      'Police raided a house on Monday.',
      'The dog barked at the postman.',
      'Trains run on rails.',
    ],
  },
  label: {
    yes: [
      '[The zealots] want it gone.',
      '[The regime] in the capital fell silent.',
      'He spoke for [the power elite].',
      'Send [the pen-pushers] home.',
    ],
    no: [
      'The new tax regime starts in April.',
      'She wore a red outfit.',
      'Elite athletes train at dawn.',
      'We met in the hotel lobby.',
    ],
  },
  'scornful-description': {
    yes: [
      '[Unelected bureaucrats] decide.',
      'We know these [self-appointed experts].',
      'The [tree-hugging brigade] is back.',
    ],
    no: ['Elected officials decide.', 'The fire brigade came at six.', 'A committee of ministers met.'],
  },
  mockery: {
    yes: [
      '[By all means let them run the ferry too.]',
      '[You couldn’t make it up.]',
      '[How convenient that the files are gone.]',
    ],
    no: [
      'She made it up the hill.',
      'The shop is convenient for the station.',
      'He said by all means, and went.',
    ],
  },
  slogan: {
    yes: ['[Our streets, our rules.]', 'We want [jobs, not promises].', 'It is time to [take back control].'],
    no: ['Our streets are wet.', 'He took back the book.', 'We asked for jobs and were given three.'],
  },
  'short-slogan': {
    yes: [
      'The vote is near. [The wall cannot talk. We can.]',
      'The bill is due. [They ate. You pay.]',
      'It rained. [Hope is a plan. Bring it.]',
    ],
    no: [
      'The hall opens at nine in the morning on weekdays. Tea is served.',
      'I went home. I slept.',
      'Where is it? Who has it?',
    ],
  },
};

tryRules(CASES);

describe('metaphors', () => {
  it.each([
    ['metaphor-of-war', 'It is an onslaught on our schools.'],
    ['metaphor-of-illness', 'Envy is a cancer of the mind, and it festers.'],
    ['metaphor-of-water', 'A tsunami of scooters came.'],
    ['metaphor-of-crime', 'The fee is daylight robbery.'],
    ['metaphor-of-fire', 'His speech adds fuel to the anger.'],
    ['metaphor-of-animals', 'The firm has its tentacles in every town.'],
    ['metaphor-of-machines', 'They are cogs in the town’s propaganda machine.'],
    ['metaphor-of-death', 'It is the death knell of the harbour.'],
    ['metaphor-of-stage', 'The hearing was a charade.'],
    ['metaphor', 'The shop is on the scrapheap, hollowed out by fees.'],
  ])('%s is a picture in: %s', (id, text) => {
    expect(quotesFoundBy(id, text)).not.toEqual([]);
  });

  it('are none where the matter is their own', () => {
    const war =
      'The army shelled the town. Soldiers crossed the river under artillery fire. The onslaught lasted two days.';
    expect(quotesFoundBy('metaphor-of-war', war)).toEqual([]);
    const illness =
      'The hospital treats patients. Doctors saw the virus spread. Wounds fester when they are not washed.';
    expect(quotesFoundBy('metaphor-of-illness', illness)).toEqual([]);
    const flood = 'The river rose with the rain. Flood water stood in the streets. Cars were swept away.';
    expect(quotesFoundBy('metaphor-of-water', flood)).toEqual([]);
  });
});

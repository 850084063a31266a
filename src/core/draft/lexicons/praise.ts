import { lexicon } from '../lexicon.ts';

/** Praise that sells: nothing in it can be checked. */
export const SELLING = lexicon(`
  unrivalled unrivaled unparalleled unbeatable unmatched unsurpassed world-class world-beating world-leading best-in-class
  game-changing game-changer gamechanger groundbreaking ground-breaking revolutionary revolutionise revolutionises revolutionised revolutionize
  cutting-edge state-of-the-art next-level next-generation breakthrough life-changing transformative transformational miraculous miraculously miracle
  magical magically magic irresistible irresistibly effortless effortlessly must-have must-see must-read
  luxurious luxuriously sumptuous exquisite exquisitely breathtaking breathtakingly stunning stunningly dazzling dazzlingly
  spectacular spectacularly sensational phenomenal phenomenally extraordinary incredible incredibly amazing amazingly awesome
  fabulous fabulously fantastic wondrous wonderfully gorgeous sublime divine heavenly delightful delightfully
  flawless flawlessly foolproof fail-safe unforgettable unmissable legendary iconic visionary trailblazing trail-blazing pioneering
  genius stroke_of_genius ingenious brilliantly masterful masterly masterpiece dream_come_true secret_weapon holy_grail silver_bullet
  timeless priceless coveted much-loved beloved best-loved cherished treasured award-winning acclaimed celebrated bespoke curated artisanal
  pampering indulgent indulge blissful bliss sanctuary oasis paradise haven hidden_gem jewel gold_standard second_to_none like_no_other
  one_of_a_kind one-of-a-kind once-in-a-lifetime once_in_a_lifetime seamless seamlessly intuitive intuitively supercharge* turbocharge* unlock*
  rejuvenat* revitalis* revitaliz* radiant glowing luminous transform_your elevate_your
  innovative cleverly smart_solution irresistible_charm nothing_short_of gleaming pristine lovingly passionate passionately`);

/** Praise for people and nations. */
export const HEROIC = lexicon(`
  heroic heroically hero heroes heroine valiant valiantly gallant gallantly fearless fearlessly courageous courageously brave
  bravely nobly selfless selflessly tireless tirelessly hard-working hardworking  patriotic proud proudly glorious
  gloriously magnificent magnificently triumphant triumphantly triumph visionary statesmanlike statesman indomitable unbreakable unwavering
  steadfast unflinching resolute towering titan giant champion champions freedom-loving god-fearing law-abiding salt_of_the_earth backbone_of
  beating_heart soul_of lifeblood great_nation great_country finest_hour golden_age brighter_future better_tomorrow bright_future
  common-sense inspiring inspirational inspired stirring historic momentous landmark unprecedented remarkable remarkably`);

import { lexicon, type Word } from '../lexicon.ts';

/** Matters in which a word that is elsewhere a picture is meant as it stands. */
export type Subject =
  | 'war'
  | 'illness'
  | 'water'
  | 'crime'
  | 'fire'
  | 'animals'
  | 'machines'
  | 'death'
  | 'stage';

const WORDS: Readonly<Record<Subject, string>> = {
  war: `army armies troops soldier soldiers battalion brigade missile missiles artillery drone drones ceasefire frontline
    front-line military invasion invaded warplane warplanes airstrike airstrikes shelling shelled navy naval infantry
    war wars wartime combat militia militias insurgents rebels casualties veterans regiment`,
  illness: `patient patients hospital hospitals doctor doctors nurse nurses virus viruses vaccine vaccines infection
    infections disease diseases clinic clinics symptoms outbreak pandemic epidemic cancer tumour tumours tumor diagnosis
    treatment surgery bacteria measles flu health medicine medicines therapy`,
  water: `rain rainfall river rivers flood floods flooding flooded flood-hit storm storms tide tides coast coastal sea wave waves
    dam reservoir weather forecast forecasters levee drainage tsunami surge water`,
  crime: `police officer officers arrested arrest charged court judge jury trial sentenced prison jail jailed prosecutor
    prosecutors detectives murder murdered robbery burglary theft convicted defendant accused guilty victim witness
    kidnapped hostage hostages inmates prisoners custody`,
  fire: `fire fires firefighters firefighter blaze wildfire wildfires smoke flames burned burnt`,
  animals: `parasite parasites mite mites bee bees hive hives insect bird birds fish pollen wolf wolves vulture vultures rat rats animal animals wildlife species farm cattle sheep hunting prey predator
    predators insects locusts snake snakes zoo dog dogs`,
  machines: `engine engines machine machines machinery factory factories gear gears tool tools robot robots mechanic
    mechanics motor`,
  death: `funeral obituary died dies burial buried cemetery grave coffin mourners coroner post-mortem undertaker corpse`,
  stage: `theatre theater circus pantomime play stage actor actors director film films comedy drama opera audience`,
};

const MATCHERS = Object.entries(WORDS).map(([subject, words]) => ({
  subject: subject as Subject,
  matcher: lexicon(words),
}));

/** A matter is the text's own when its words come more than once in this many. */
const WORDS_A_MENTION = 120;

/** What a text is about: the matters whose plain words it uses at least twice, and often. */
export function subjectsOf(sentences: readonly (readonly Word[])[], words: number): Set<Subject> {
  const enough = Math.max(2, words / WORDS_A_MENTION);
  return new Set(
    MATCHERS.filter(({ matcher }) => {
      let seen = 0;
      for (const sentence of sentences) seen += matcher.findIn(sentence).length;
      return seen >= enough;
    }).map(({ subject }) => subject),
  );
}

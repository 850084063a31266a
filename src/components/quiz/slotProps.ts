import { slot } from '../../oneFile/template/slots.ts';

/** What `QuizScreen.astro` is given for a quiz that is to come. */
export const SLOT_PROPS = {
  slug: slot('slug'),
  keyFingerprint: slot('fingerprint'),
  title: slot('title'),
  lang: slot('lang'),
  dir: slot('dir'),
  kicker: slot('kicker'),
  byline: slot('byline'),
  rights: slot('rights'),
  article: slot('article'),
  questions: slot('questions'),
} as const;

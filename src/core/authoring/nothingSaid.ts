import type { About } from './authoredQuiz.ts';

/** What a quiz says of its article before anybody has said anything. */
export const NOTHING_SAID: About = {
  title: '',
  author: '',
  publisher: '',
  published: '',
  url: '',
  lang: 'en',
  rights: '',
  genre: '',
  level: 2,
  topics: [],
  summary: '',
};

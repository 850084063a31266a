/** What belongs in each field of a pack, for the message that it is missing. */
const MEANT: Readonly<Record<string, string>> = {
  title: 'the headline of the article',
  author: 'who wrote it',
  publisher: 'where it appeared',
  published: 'the day it appeared, as 2025-03-14',
  lang: 'the language of the article, as en or pt-BR',
  rights: 'who holds the rights, or the licence',
  genre: 'opinion, news, feature, advocacy…',
  level: '1 (easiest), 2 or 3',
  topics: 'a list of subjects, as [transport, town hall]',
  summary: 'one or two neutral sentences for the library',
  edition: 'full, excerpts or bring',
  version: 'the number 1',
  items: 'the list of answers; `items: []` where there is nothing to flag',
  id: 'a name of its own, as town-hall-label',
  at: 'the words it stands on, as { quote: "the junta" } or { from: "Not one", to: "ten years" }',
  family: 'loaded-language, unsupported-claim or framing-device',
  technique: 'the id of a technique of that family, as listed on the Learn page',
  weight: 'core or extra',
  why: 'one or two sentences that say what the words do here',
  date: 'the day, month or year of the source, as 2014-04-15',
};

/** “: the headline of the article”, or nothing for a field without an explanation. */
export function meaningOf(field: string | number | undefined): string {
  const meant = MEANT[String(field)];
  return meant ? `: ${meant}` : '';
}

import type { Terms } from '../../assignment/terms.ts';
import type { ResultFile } from '../../attempt/resultFile.ts';
import { textFingerprint } from '../../attempt/textFingerprint.ts';
import { keyFingerprint } from '../../pack/keyFingerprint.ts';
import type { AuthoredKey } from '../../pack/located.ts';
import { groupBy } from '../../scoring/groupBy.ts';
import type { Judgement } from '../../scoring/options.ts';
import type { SealedKey } from '../../sealing/sealedKey.ts';
import { type Assignments, assignmentsOf } from '../assignments/assignments.ts';
import type { AssignmentRecord, Gradebook, HandIn, MarkableQuiz } from '../gradebook.ts';
import type { Marking, Unmarked } from './markedHandIn.ts';
import { type MarkedBy, type Marker, prepareMarking } from './marker.ts';
import { overridesOf } from './overrides.ts';

/** Where marking finds quizzes and keys. */
export interface MarkingSources {
  /** A quiz of the site or of this device by its slug; `null` when there is none. */
  readonly quizOf: (slug: string) => MarkableQuiz | null;
  /** The key in a sealed one that was opened with its passcode; `null` while it is sealed. */
  readonly opened: (sealed: SealedKey) => AuthoredKey | null;
}

/** What was marked before, and need not be again while nothing it depends on changes. */
export interface MarkingCache {
  readonly markers: Map<string, Marker>;
  readonly marks: WeakMap<
    ResultFile,
    { readonly marker: Marker; readonly judged: string; readonly marking: Marking }
  >;
}

export function newMarkingCache(): MarkingCache {
  return { markers: new Map(), marks: new WeakMap() };
}

/** Marks the hand-ins of a gradebook, one a call, so that the caller can give way in between. */
export interface MarkingDesk {
  readonly assignments: Assignments;
  mark(handIn: HandIn): Marking;
  /** What a hand-in is marked by, or why it cannot be. */
  markerOf(handIn: HandIn): Marker | Unmarked;
}

/** A desk for a gradebook as it stands; the next one marks faster with the same cache. */
export function markingDesk(
  gradebook: Gradebook,
  sources: MarkingSources,
  cache: MarkingCache = newMarkingCache(),
): MarkingDesk {
  const assignments = assignmentsOf(gradebook);
  const found = new Map<string, Marker | Unmarked>();
  const judged = judgementsOf(gradebook);

  const markerOf = (handIn: HandIn): Marker | Unmarked => {
    const { quiz } = handIn.result;
    const assignment = assignments.of(handIn);
    const id = assignment ? `a:${assignment.terms.id}` : `q:${quiz}`;
    const known = found.get(id);
    if (known) return known;
    const by = keyFor(quiz, assignment?.record ?? null, sources);
    const marker = 'state' in by ? by : cachedMarker(by, assignment?.terms ?? null, cache);
    found.set(id, marker);
    return marker;
  };
  const mark = (handIn: HandIn): Marking => {
    const marker = markerOf(handIn);
    if ('state' in marker) return marker;
    const { judgements, text } = judged.get(handIn.id) ?? { judgements: [], text: '' };
    const before = cache.marks.get(handIn.result);
    const isSame = before?.marker === marker && before.judged === text;
    const marking = isSame ? before.marking : marker.mark(handIn.result, judgements);
    if (!isSame) cache.marks.set(handIn.result, { marker, judged: text, marking });
    if (marking.state !== 'marked' || !assignments.hasOtherTerms(handIn)) return marking;
    return { ...marking, notices: [...marking.notices, 'other-terms'] };
  };
  return { assignments, mark, markerOf };
}

function judgementsOf({ overrides }: Gradebook): Map<string, { judgements: Judgement[]; text: string }> {
  const grouped = groupBy(overrides, ({ handIn }) => handIn);
  return new Map(
    [...grouped].map(([id, own]) => {
      const judgements = overridesOf({ overrides: own }, id).flatMap(({ item, outcome }) =>
        outcome === null ? [] : [{ id: item, outcome }],
      );
      return [id, { judgements, text: JSON.stringify(judgements) }];
    }),
  );
}

function cachedMarker(by: MarkedBy, terms: Terms | null, { markers }: MarkingCache): Marker {
  const id = JSON.stringify([
    textFingerprint(by.article.text),
    by.article.lang,
    // What an assignment file claims of its key is not asked here: the marks of two keys must not mix.
    keyFingerprint(by.key),
    by.keyFingerprint,
    terms && [terms.families, terms.unlisted],
  ]);
  const marker = markers.get(id) ?? prepareMarking(by, terms);
  markers.set(id, marker);
  return marker;
}

/**
 * The text and key to mark by. The site's own key comes first, so that a mended one marks everything anew; then a
 * sealed one that was opened; then the key that the assignment was made with.
 */
function keyFor(
  slug: string,
  record: AssignmentRecord | null,
  { quizOf, opened }: MarkingSources,
): MarkedBy | Unmarked {
  const own = record?.quiz?.slug === slug ? record.quiz : null;
  const site = sameQuiz(quizOf(slug), own);
  if (!site && !own && !record?.sealed) return { state: 'no-quiz' };
  const article = site?.article ?? own?.article;
  if (!article) return { state: 'no-text' };
  const withKey = [site, own].find((quiz) => quiz?.key && !quiz.draft);
  if (site?.key && !site.draft) return { article, key: site.key, keyFingerprint: site.keyFingerprint };
  const sealed = [record?.sealed, site?.sealed, own?.sealed].filter((found) => found?.quiz === slug);
  for (const one of sealed) {
    const key = one && opened(one);
    if (key) return { article, key, keyFingerprint: one.keyFingerprint };
  }
  if (withKey?.key) return { article, key: withKey.key, keyFingerprint: withKey.keyFingerprint };
  if (sealed.length > 0) return { state: 'needs-passcode' };
  return { state: site?.draft || own?.draft ? 'draft' : 'no-key' };
}

/**
 * The quiz of a name, unless another was assigned under it: names of quizzes that only a device held are nobody's, and
 * what was assigned then stands as it was.
 */
function sameQuiz(found: MarkableQuiz | null, assigned: MarkableQuiz | null): MarkableQuiz | null {
  const isOther = assigned?.imprint && assigned.article?.text !== found?.article?.text;
  return isOther ? null : found;
}

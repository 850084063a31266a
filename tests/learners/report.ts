import { type Finding, type FindingKind, findings } from '../../src/core/review/findings.ts';
import type { Result } from '../../src/core/scoring/result.ts';
import { feedback, type Review, VERDICTS } from '../../src/messages/feedback.ts';
import { quoted } from '../../src/messages/quoting.ts';
import { discernmentSentence, nextStep, percent } from '../../src/messages/score.ts';
import { wholeScore } from '../../src/messages/wholeScore.ts';
import type { Learner } from './learners.ts';

/** In the order in which a learner gains by reading them. */
const KINDS: readonly FindingKind[] = [
  'hit',
  'near',
  'missed',
  'false-alarm',
  'unlisted',
  'contested',
  'left-alone',
];

/** What one learner is shown, as a page to read. Findings that are told the same stand together. */
export function report(learner: Learner, title: string, review: Review): string {
  const { result } = review;
  const all = findings(review.key, result);
  return [
    `# ${learner.id}: ${title}`,
    '',
    `This learner ${learner.habit}.`,
    '',
    `**${wholeScore(result.score)} of 100.** ${nextStep(result)}`,
    '',
    ...parts(result),
    '',
    ...KINDS.flatMap((kind) => section(kind, all, review)),
  ].join('\n');
}

function parts({ core, extra, fair, sentences, flags, measure, ...result }: Result): string[] {
  const sentence = discernmentSentence({ core, extra, fair, sentences, flags, measure, ...result });
  return [
    `- Flags: ${flags.length}`,
    `- Core items: ${core.hit} found and ${core.near} close, of ${core.total}`,
    `- Bonus items: ${extra.hit} found and ${extra.near} close, of ${extra.total}`,
    `- Fair passages flagged: ${fair.flagged.length} of ${fair.total}`,
    `- Clean sentences flagged: ${sentences.clean.flagged} of ${sentences.clean.total}`,
    ...(sentence ? [`- Discernment: ${sentence}`] : []),
    `- Letter by letter: precision ${percent(measure.precision)}, recall ${percent(measure.recall)}, F1 ${percent(measure.f1)}`,
  ];
}

function section(kind: FindingKind, all: readonly Finding[], review: Review): string[] {
  const of = all.filter((finding) => finding.kind === kind);
  if (of.length === 0) return [];
  const told = Map.groupBy(of, (finding) => feedback(finding, review).join('\n'));
  return [
    `## ${VERDICTS[kind]} (${of.length})`,
    '',
    ...[...told].flatMap(([said, alike]) => [
      ...alike.map((finding) => `- ${words(finding, review)}`),
      '',
      ...said.split('\n').map((sentence) => `  > ${sentence}`),
      '',
    ]),
  ];
}

function words({ spans: [span] }: Finding, { text }: Review): string {
  return span ? quoted(text, span) : '';
}

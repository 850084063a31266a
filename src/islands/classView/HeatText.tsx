import { memo, type ReactNode } from 'react';
import type { Block } from '../../core/article/article.ts';
import { inStretches, isLong } from '../../core/article/longArticle.ts';
import { type MarkedNode, markedTree } from '../../core/article/markedTree.ts';
import type { ClassAnalysis } from './analysis.ts';
import { type HeatMark, marksByBlock } from './heatMarks.ts';

interface Props {
  readonly analysis: ClassAnalysis;
}

type Outline = Extract<HeatMark, { kind: 'missed' | 'alarm' }>;

interface Drawn {
  readonly block: Block;
  readonly marks: readonly HeatMark[];
}

/** The words of the article with the map on them. It is drawn once: what is pointed at changes nothing in it. */
export const HeatText = memo(function HeatText({ analysis }: Props) {
  const { article } = analysis;
  const marks = marksByBlock(analysis);
  const drawn = article.blocks.map((block, index): Drawn => ({ block, marks: marks[index] ?? [] }));
  const groups = isLong(article) ? inStretches(drawn) : [drawn];
  return groups.map((group) => (
    <div key={group[0]?.block.start ?? 0} className={isLong(article) ? 'heat-stretch' : undefined}>
      {group.map(({ block, marks: own }) => (
        <HeatBlock key={block.start} block={block} words={drawBlock(article.text, block, own)} />
      ))}
    </div>
  ));
});

function HeatBlock({ block, words }: { readonly block: Block; readonly words: ReactNode }) {
  if (block.kind === 'heading') return <p className="heat-heading">{words}</p>;
  if (block.kind === 'quotation') return <blockquote>{words}</blockquote>;
  if (block.kind === 'list-item') return <p className="heat-item">{words}</p>;
  return <p>{words}</p>;
}

function drawBlock(text: string, block: Block, marks: readonly HeatMark[]): ReactNode {
  let at = block.start;
  const draw = (nodes: readonly MarkedNode<HeatMark>[]): ReactNode[] =>
    nodes.map((node) => {
      const start = at;
      if (node.kind === 'text') {
        at += node.text.length;
        return drawWords(node, start);
      }
      const inside = draw(node.children);
      if (node.kind === 'emphasis') return <em key={start}>{inside}</em>;
      if (node.kind === 'strong') return <strong key={start}>{inside}</strong>;
      // Here a link would only be in the way of pointing.
      return node.kind === 'code' ? <code key={start}>{inside}</code> : <span key={start}>{inside}</span>;
    });
  return draw(markedTree(text, block, marks));
}

function drawWords(node: Extract<MarkedNode<HeatMark>, { kind: 'text' }>, start: number): ReactNode {
  const { text, marks, begins } = node;
  if (marks.length === 0) return text;
  const end = start + text.length;
  const run = marks.find((mark) => mark.kind === 'run' || mark.kind === 'bridge');
  const outlines = marks.filter((mark): mark is Outline => mark.kind === 'missed' || mark.kind === 'alarm');
  const classes = outlines.flatMap((mark) => [
    `heat-${mark.kind}`,
    ...(begins.includes(mark) ? ['heat-begins'] : []),
    ...(mark.end === end ? ['heat-ends'] : []),
  ]);
  if (run) classes.push('heat-run', `heat-${run.step}`);
  if (run?.family) classes.push(`mark--${run.family}`);
  const labels = outlines.filter((mark) => begins.includes(mark)).map(({ label }) => label);
  const first = run?.kind === 'run' && begins.includes(run);
  return (
    <span
      key={start}
      className={classes.join(' ')}
      data-run={run?.index}
      data-label={labels.length > 0 ? labels.join(' ') : undefined}
      data-count={first ? (run.count ?? undefined) : undefined}
      {...(first && { role: 'button', tabIndex: -1 })}
    >
      {text}
    </span>
  );
}

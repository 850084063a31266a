import type { ReactNode } from 'react';
import type { Block, Span } from '../../../core/article/article.ts';
import { type MarkedNode, markedTree } from '../../../core/article/markedTree.ts';
import type { Family } from '../../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';
import { quoted } from '../../../messages/quoting.ts';

/** A place as it is shown: its number, and what it is marked as. */
export interface ShownPlace extends Span {
  readonly id: string;
  readonly number: number;
  readonly family: Family | null;
}

export interface PaperBlockProps {
  readonly text: string;
  readonly block: Block;
  /** As on the worksheet; `null` for a heading. */
  readonly number: number | null;
  readonly shown: readonly ShownPlace[];
}

/** A paragraph of a worksheet. Numbers and letters are drawn by the style sheet: the words alone are text. */
export function PaperBlock({ text, block, number, shown }: PaperBlockProps) {
  const Tag = block.kind === 'heading' ? 'h3' : 'p';
  return (
    <Tag data-block="" data-number={number ?? undefined} className={`gb-block gb-block--${block.kind}`}>
      {markedTree(text, block, shown).map((node, at) => draw(node, at, text))}
    </Tag>
  );
}

function draw(node: MarkedNode<ShownPlace>, at: number, text: string): ReactNode {
  if (node.kind !== 'text')
    return <span key={at}>{node.children.map((one, index) => draw(one, index, text))}</span>;
  const inner = node.marks.at(-1);
  if (!inner) return node.text;
  const families = node.marks.flatMap(({ family }) => (family ? [`mark mark--${family}`] : []));
  return (
    <span key={at}>
      {node.begins.map((place) => (
        <PlaceTag key={place.id} place={place} text={text} />
      ))}
      <span
        data-place={inner.id}
        className={['gb-place', ...new Set(families.join(' ').split(' '))].join(' ').trim()}
      >
        {node.text}
      </span>
    </span>
  );
}

function PlaceTag({ place, text }: { readonly place: ShownPlace; readonly text: string }) {
  const { id, number, family } = place;
  const words = family ? FAMILY_WORDS[family] : null;
  return (
    <button
      type="button"
      className={`gb-tag${family ? ` gb-tag--on swatch--${family}` : ''}`}
      data-place={id}
      data-tag={words?.letter ?? number}
      aria-label={`${number}, ${quoted(text, place)}: ${words?.name ?? 'not marked'}`}
      aria-keyshortcuts="L C F 0"
    />
  );
}

import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Article, Block, Span } from '../../../core/article/article.ts';
import { paragraphNumbers } from '../../../core/article/paragraphNumbers.ts';
import { ArticleWords } from '../../../core/article/words.ts';
import type { Family } from '../../../core/taxonomy/technique.ts';
import { FAMILY_LIST, FAMILY_WORDS } from '../../../messages/families.ts';
import { nextFamily, type PaperPlace, placeId } from '../../../stores/gradebook/paper/paperPlaces.ts';
import { selectedSpan } from '../../article-dom/positions.ts';
import { PaperBlock, type ShownPlace } from './PaperBlock.tsx';
import { SelectionBar } from './SelectionBar.tsx';

interface Props {
  readonly article: Article;
  readonly places: readonly PaperPlace[];
  /** What each place is marked as, by `placeId`. */
  readonly marks: ReadonlyMap<string, Family>;
  readonly families: readonly Family[];
  readonly onMark: (id: string, family: Family | null) => void;
  readonly onAdd: (span: Span, family: Family) => void;
}

const Blocks = memo(PaperBlock, (before, after) => {
  const { shown: a, ...rest } = before;
  const { shown: b, ...others } = after;
  const isSame = Object.entries(rest).every(([name, value]) => Object.is(value, Reflect.get(others, name)));
  return isSame && a.length === b.length && a.every((one, at) => one === b[at]);
});

/** The article of a worksheet, with a number at every place where a mark is likely. */
export function PaperText({ article, places, marks, families, onMark, onAdd }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const [told, setTold] = useState('');
  const words = useMemo(() => new ArticleWords(article), [article]);
  const numbers = useMemo(() => paragraphNumbers(article.blocks), [article]);
  const known = useRef(new Map<string, ShownPlace>());
  const shown = places.map((place, at) => sameOrNew(known.current, place, at + 1, marks));

  const mark = (id: string, family: Family | null) => {
    onMark(id, family);
    setTold(family === null ? 'Nothing' : FAMILY_WORDS[family].name);
  };
  const takeSelection = () => {
    const span = root.current && selectedSpan(root.current);
    const whole = span && words.within(span);
    setSelected(whole ? { start: whole.first.start, end: whole.last.end } : null);
    return whole !== null;
  };
  const addSelected = (family: Family) => {
    if (!selected) return;
    onAdd(selected, family);
    setTold(FAMILY_WORDS[family].name);
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toUpperCase();
    const family = FAMILY_LIST.find((one) => one.letter === letter && families.includes(one.id))?.id;
    const isClear = event.key === '0' || event.key === 'Backspace' || event.key === 'Delete';
    const place = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'];
    const step = stepOf(event);
    if (step !== undefined && place !== undefined) {
      const tags = [...(root.current?.querySelectorAll<HTMLElement>('button[data-place]') ?? [])];
      const at = tags.findIndex((tag) => tag.dataset['place'] === place);
      tags[at + step]?.focus();
    } else if (selected && family) addSelected(family);
    else if (place !== undefined && (family || isClear)) mark(place, family ?? null);
    else return;
    event.preventDefault();
  };
  const onClick = (target: Element) => {
    if (takeSelection()) return;
    const id = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const place = places.find((one) => placeId(one) === id);
    if (!id || !place) return;
    mark(id, nextFamily(place, marks.get(id) ?? null, families));
    root.current?.querySelector<HTMLElement>(`button[data-place="${id}"]`)?.focus({ preventScroll: true });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form’s, and this is a text */}
      <div
        ref={root}
        className="article-text gb-paper-text"
        role="group"
        aria-label="The article"
        lang={article.lang}
        dir="auto"
        onKeyDown={onKeyDown}
        onClick={(event) => onClick(event.target as Element)}
      >
        {article.blocks.map((block, at) => (
          <Blocks
            key={block.start}
            text={article.text}
            block={block}
            number={numbers[at] ?? null}
            shown={within(shown, block)}
          />
        ))}
      </div>
      {selected ? (
        <SelectionBar
          words={article.text.slice(selected.start, selected.end)}
          families={families}
          onChoose={addSelected}
        />
      ) : null}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}

/** How many places on an arrow key leads: left and right go as the text does. */
function stepOf({ key, currentTarget }: KeyboardEvent): number | undefined {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: forward,
    ArrowLeft: -forward,
  };
  return steps[key];
}

/** The same object while nothing of it changes, so that only the paragraph that changed is drawn. */
function sameOrNew(
  known: Map<string, ShownPlace>,
  { start, end }: PaperPlace,
  number: number,
  marks: ReadonlyMap<string, Family>,
): ShownPlace {
  const id = placeId({ start, end });
  const family = marks.get(id) ?? null;
  const before = known.get(id);
  if (before?.number === number && before.family === family) return before;
  const made = { id, start, end, number, family };
  known.set(id, made);
  return made;
}

function within(shown: readonly ShownPlace[], block: Block): ShownPlace[] {
  return shown.filter(({ start, end }) => start < block.end && end > block.start);
}

import { useStore } from '@nanostores/react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { $offered, marking } from '../../stores/marking/markingStore.ts';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { $picked, $selection } from '../../stores/selection/selectionStore.ts';
import { $shortcuts, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { endBoxes } from '../article-dom/positions.ts';
import { endSelection, keepNote, markAs, nudgeEnd, removePicked } from './marking.ts';
import { useSaved } from './useSaved.ts';

/** From this width on the palette stands at the selection; below it, it docks at the bottom. */
const WIDE = '(min-width: 48rem)';
const GAP = 12;

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  /** Takes the reader to where more is said of a mark; without it a note is written in the palette. */
  readonly onExplain?: (id: string) => void;
}

/** Offers what the selection can be marked as, and for what is marked already what to write of it and its removal. */
export function Palette(props: Props) {
  const selection = useStore($selection);
  const offered = useStore($offered);
  const picked = useStore($picked);
  if (!selection?.offered || offered.length === 0 || picked?.locked) return null;
  return <OpenPalette key={selection.mark ?? 'new'} {...props} />;
}

function OpenPalette({ root, onExplain }: Props) {
  const picked = useStore($picked);
  const offered = useStore($offered);
  const panel = useStore($panel);
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  const [noting, setNoting] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const position = usePlace(root, element, noting);

  const { kinds, words, writeNote } = marking();
  const explain = (note: boolean) => {
    if (picked && onExplain) onExplain(picked.id);
    else setNoting(note);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is done once
  useEffect(() => {
    if (panel === 'note') explain(true);
    if (panel === 'palette') element.current?.querySelector('button')?.focus();
    if (panel === 'note' || panel === 'palette') closePanel();
  }, [panel]);

  const leave = () => root.current?.focus({ preventScroll: true });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      endSelection();
      leave();
      return;
    }
    const kind = kinds[Number(event.key) - 1];
    const typing = event.target instanceof HTMLTextAreaElement;
    if (!kind || typing || !characters || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    markAs(kind);
    leave();
  };

  return (
    <div
      ref={element}
      className="palette"
      role="toolbar"
      tabIndex={-1}
      aria-label={picked ? words.change : words.offer}
      style={position ?? undefined}
      onKeyDown={onKeyDown}
    >
      <div className="palette-families">
        {offered.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={picked ? picked.kind === kind : undefined}
            onClick={() => {
              markAs(kind);
              leave();
            }}
          >
            <span className="family">
              <span className={`swatch swatch--${kind}`} aria-hidden="true" />
              {words.kinds[kind]?.short}
            </span>
            {/* After the word that is seen, by which a reader who speaks to the computer calls the button. */}
            <span className="visually-hidden">: {words.kinds[kind]?.name}</span>
            {characters && <kbd className="palette-key">{kinds.indexOf(kind) + 1}</kbd>}
          </button>
        ))}
      </div>
      <div className="palette-tools">
        <Nudge end="start" rightToLeft={root.current?.dir === 'rtl'} />
        <Nudge end="end" rightToLeft={root.current?.dir === 'rtl'} />
        {picked ? (
          <>
            <button
              type="button"
              aria-expanded={onExplain ? undefined : noting}
              onClick={() => explain(!noting)}
            >
              {words.note}
            </button>
            <button
              type="button"
              className="palette-remove"
              onClick={() => {
                removePicked();
                leave();
              }}
            >
              Remove
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              endSelection();
              leave();
            }}
          >
            Cancel
          </button>
        )}
      </div>
      {noting && picked && (
        <form
          className="palette-note"
          onSubmit={(event) => {
            event.preventDefault();
            keepNote(
              picked.id,
              picked.quote,
              String(new FormData(event.currentTarget).get('note') ?? '').trim(),
            );
            endSelection();
            leave();
          }}
        >
          <label>
            <span>Your note</span>
            {/* A note is kept as soon as it is left, so that a click elsewhere does not lose it. */}
            {/* The note was asked for: the focus belongs in it. */}
            <textarea
              name="note"
              rows={2}
              maxLength={2000}
              defaultValue={picked.note ?? ''}
              // biome-ignore lint/a11y/noAutofocus: see above
              autoFocus
              onBlur={(event) => writeNote(picked.id, event.currentTarget.value.trim())}
            />
          </label>
          <button type="submit" className="button">
            Keep note
          </button>
        </form>
      )}
    </div>
  );
}

interface NudgeProps {
  readonly end: 'start' | 'end';
  readonly rightToLeft: boolean;
}

function Nudge({ end, rightToLeft }: NudgeProps) {
  const startsLeft = (end === 'start') !== rightToLeft;
  const [less, more] = startsLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const outward = end === 'start' ? -1 : 1;
  const buttons = [
    { towards: more, by: outward as 1 | -1, label: `One word more at the ${end}` },
    { towards: less, by: -outward as 1 | -1, label: `One word less at the ${end}` },
  ];
  if (!startsLeft) buttons.reverse();
  return (
    <fieldset className="palette-nudge">
      <legend className="visually-hidden">{end === 'start' ? 'Where it begins' : 'Where it ends'}</legend>
      <span aria-hidden="true">{end === 'start' ? 'Start' : 'End'}</span>
      {buttons.map(({ towards, by, label }) => (
        <button
          key={towards}
          type="button"
          aria-label={label}
          title={label}
          onClick={() => nudgeEnd(end, by)}
        >
          <span aria-hidden="true">{towards === 'left' ? '‹' : '›'}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Where the palette stands: below the selection, or above it where there is no room; `null` when docked. */
function usePlace(
  root: RefObject<HTMLElement | null>,
  element: RefObject<HTMLDivElement | null>,
  noting: boolean,
): { left: number; top: number } | null {
  const selection = useStore($selection);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the note changes the palette's height
  useLayoutEffect(() => {
    const article = root.current;
    const palette = element.current;
    const frame = article?.parentElement;
    if (!article || !palette || !frame || !selection) return;
    const measure = () => {
      const ends = endBoxes(article, selection.span);
      if (!ends) return;
      const { first, last } = ends;
      const box = palette.getBoundingClientRect();
      if (!matchMedia(WIDE).matches) {
        setPlace(null);
        // The dock must not lie on the words it is about.
        const hidden = last.bottom + GAP - (window.innerHeight - box.height);
        if (hidden > 0) window.scrollBy({ top: Math.min(hidden, first.top - GAP) });
        return;
      }
      const origin = frame.getBoundingClientRect();
      const below = last.bottom + GAP + box.height < window.innerHeight || first.top < box.height + 2 * GAP;
      const top = below ? last.bottom + GAP : first.top - GAP - box.height;
      const centre = (below ? last : first).left + (below ? last : first).width / 2;
      const left = Math.max(
        GAP,
        Math.min(centre - box.width / 2, document.documentElement.clientWidth - box.width - GAP),
      );
      setPlace({ left: left - origin.left, top: top - origin.top });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [root, element, selection, noting]);
  return place;
}

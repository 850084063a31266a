import { useStore } from '@nanostores/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../core/review/findings.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import {
  $openFinding,
  $result,
  $reviewedFlags,
  $shownFindings,
  openFinding,
  stepFinding,
} from '../../stores/review/reviewStore.ts';
import { $shortcuts, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { blockElements } from '../article-dom/articleDom.ts';
import { blockAt } from '../article-dom/positions.ts';
import { findingStep, keyAction } from '../reader/keyboard.ts';
import { useSaved } from '../reader/useSaved.ts';
import { Explanation } from './Explanation.tsx';

/** Opens the explanation of a finding in place, under the paragraph it speaks of. */
export function FindingCard({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const open = useStore($openFinding);
  const shown = useStore($shownFindings);
  const finding = shown.find(({ id }) => id === open);
  const slot = useSlot(root, finding?.spans[0]?.start ?? null);
  if (!finding || !slot) return null;
  return createPortal(<Card key={finding.id} finding={finding} root={root} />, slot);
}

interface CardProps {
  readonly finding: Finding;
  readonly root: RefObject<HTMLElement | null>;
}

function Card({ finding, root }: CardProps) {
  const card = useRef<HTMLElement>(null);
  const quiz = useStore($quiz);
  const article = useStore($article);
  const result = useStore($result);
  const flags = useStore($reviewedFlags);
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  // At once: a key that is pressed meanwhile must not find the focus nowhere.
  useLayoutEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, []);
  if (!quiz?.key || !article || !result) return null;
  const close = () => {
    openFinding(null);
    root.current?.focus({ preventScroll: true });
  };
  return (
    <aside
      ref={card}
      className={`card card--${finding.kind}`}
      aria-label="Explanation"
      tabIndex={-1}
      onKeyDown={(event) => {
        const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
        const action = keyAction(event, characters, rightToLeft);
        const step = action && findingStep(action);
        if (action?.do === 'escape') close();
        else if (step) stepFinding(step);
        else return;
        event.preventDefault();
      }}
    >
      <Explanation
        finding={finding}
        review={{
          text: article.text,
          lang: article.lang,
          key: quiz.key,
          result,
          notes: flags?.map(({ note }) => note),
        }}
        techniques={quiz.techniques}
      />
      <div className="card-actions no-print">
        <button type="button" className="button-quiet" onClick={() => stepFinding(-1)}>
          Previous
        </button>
        <button type="button" className="button-quiet" onClick={() => stepFinding(1)}>
          Next
        </button>
        <button type="button" className="button-quiet" onClick={close}>
          Close
        </button>
      </div>
    </aside>
  );
}

/** An element after the block that holds an offset; it moves there and goes away when nothing is open. */
function useSlot(root: RefObject<HTMLElement | null>, offset: number | null): HTMLElement | null {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const article = root.current;
    const block = article && offset !== null ? blockAt(blockElements(article), offset) : undefined;
    if (!article || !block) {
      setSlot(null);
      return;
    }
    const element = document.createElement('div');
    element.className = 'card-slot';
    // It stands in the article, and speaks the language of the page.
    element.lang = document.documentElement.lang;
    element.dir = document.documentElement.dir || 'ltr';
    // A card is no list item and no quotation: it stands after the whole list or quotation.
    let neighbour: Element = block.element;
    while (neighbour.parentElement && !neighbour.parentElement.matches(`#${article.id}, [data-stretch]`))
      neighbour = neighbour.parentElement;
    neighbour.after(element);
    setSlot(element);
    return () => element.remove();
  }, [root, offset]);
  return slot;
}

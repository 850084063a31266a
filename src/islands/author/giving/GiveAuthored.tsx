import { useStore } from '@nanostores/react';
import { type MouseEvent, useMemo } from 'react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Check } from '../../../core/authoring/checks/check.ts';
import { saveAs } from '../../../download/saveAs.ts';
import { previewHref, teachHref } from '../../../links/teachLinks.ts';
import { GIVE_AUTHORED, moreLine } from '../../../messages/authorGiving.ts';
import { checkMessage } from '../../../messages/authoring.ts';
import { shortened } from '../../../messages/visible.ts';
import { $authored, $authoredArticle } from '../../../stores/authoring/authoredStore.ts';
import { hasNamesake } from '../../../stores/authoring/giving/namesake.ts';
import { unfinishedIn } from '../../../stores/authoring/giving/unfinished.ts';
import { $keeping, $kept, settled } from '../../../stores/authoring/keeping/keptStore.ts';
import { onDevice } from '../../../stores/teach/anyQuiz.ts';
import { SaveWay } from '../../teach/give/SaveWay.tsx';
import type { Saved } from '../../teach/give/saving.ts';
import { stepHref } from '../place.ts';

/** So many things to mend are told here; the others are told under Check. */
const SHOWN = 5;

/** What can be done with the quiz on the desk without putting it on a site: try it out, save it, assign it. */
export function GiveAuthored() {
  const quiz = useStore($authored);
  const keeping = useStore($keeping);
  const kept = useStore($kept);
  const article = useStore($authoredArticle);
  const unfinished = useMemo(() => (quiz && article ? unfinishedIn(quiz, article) : []), [quiz, article]);
  if (!quiz) return null;
  const isReady = unfinished.length === 0;
  const isKept = keeping !== 'forbidden';
  return (
    <section className="author-giving" aria-labelledby="author-giving">
      <h3 id="author-giving">{GIVE_AUTHORED.title}</h3>
      {!isKept && <p className="notice">{GIVE_AUTHORED.notKept}</p>}
      {isKept && (
        <Way hint={GIVE_AUTHORED.previewHint}>
          <a className="button-quiet" href={previewHref(quiz.id)} onClick={whenStored}>
            {GIVE_AUTHORED.preview}
          </a>
        </Way>
      )}
      {!isReady && <Unfinished quiz={quiz} checks={unfinished} />}
      {isReady && (
        <Way hint={GIVE_AUTHORED.fileHint}>
          <SaveWay label={GIVE_AUTHORED.file} save={saveFile} />
        </Way>
      )}
      {isReady && isKept && (
        <Way hint={GIVE_AUTHORED.assignHint}>
          {hasNamesake(kept, quiz) ? (
            <p className="notice">{GIVE_AUTHORED.sameName}</p>
          ) : (
            <a className="button-quiet" href={teachHref(onDevice(quiz.id))} onClick={whenStored}>
              {GIVE_AUTHORED.assign}
            </a>
          )}
        </Way>
      )}
    </section>
  );
}

function Way({ hint, children }: { readonly hint: string; readonly children: React.ReactNode }) {
  return (
    <div className="author-giving-way">
      {children}
      <p className="quiet">{hint}</p>
    </div>
  );
}

/** What is to be mended first. */
function Unfinished({ quiz, checks }: { readonly quiz: AuthoredQuiz; readonly checks: readonly Check[] }) {
  const wordsOf = (id: string) => quiz.marks.find((mark) => mark.id === id)?.quote ?? '';
  const lines = checks.slice(0, SHOWN).map((check) => {
    const words = 'mark' in check ? `“${shortened(wordsOf(check.mark))}”: ` : '';
    return words + checkMessage(check, wordsOf);
  });
  return (
    <div className="author-giving-way">
      <p>{GIVE_AUTHORED.first}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {checks.length > SHOWN && `${moreLine(checks.length - SHOWN)} `}
        <a href={stepHref(quiz.id, 'check')}>{GIVE_AUTHORED.check}</a>
      </p>
    </div>
  );
}

/** Follows a link when the device has taken what was typed last: the page it leads to reads it there. */
function whenStored(event: MouseEvent<HTMLAnchorElement>): void {
  // One that opens another tab or window leaves this page as it is, and comes late enough.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = event.currentTarget;
  void settled().then(() => location.assign(href));
}

async function saveFile(): Promise<Saved> {
  const quiz = $authored.get();
  if (!quiz) throw new Error('There is no quiz on the desk.');
  const { authoredFile } = await import('../../../stores/authoring/giving/authoredFile.ts');
  const made = await authoredFile(quiz);
  if ('code' in made) return made;
  saveAs(made.name, new Blob([made.html], { type: 'text/html' }));
  return { name: made.name };
}

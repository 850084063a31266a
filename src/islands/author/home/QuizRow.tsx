import { copied, count, quizTitle, UNREADABLE } from '../../../messages/author.ts';
import { announce } from '../../../stores/announcer/announcerStore.ts';
import { bin, copy } from '../../../stores/authoring/desk/binStore.ts';
import type { Kept } from '../../../stores/authoring/keeping/readKept.ts';
import { momentWords } from '../../gradebook/words.ts';
import { stepHref } from '../place.ts';
import { saveStored } from '../save/saveFiles.ts';
import { quizLinkId } from './ids.ts';

/** One quiz of the list: what it is, and what can be done with it. */
export function QuizRow({ kept }: { readonly kept: Kept }) {
  const { id, quiz } = kept;
  const title = quizTitle(quiz?.about.title ?? '');
  return (
    <li>
      <div>
        {quiz ? (
          <>
            <a id={quizLinkId(id)} className="author-title" href={stepHref(id, 'text')} dir="auto">
              {title}
            </a>
            <p className="quiet">
              {count(wordsIn(quiz.body), 'word')} · {count(quiz.marks.length, 'mark')} · changed{' '}
              {momentWords(quiz.updatedAt)}
            </p>
          </>
        ) : (
          <p>{UNREADABLE}</p>
        )}
      </div>
      <p className="author-ways">
        {quiz ? (
          <button
            type="button"
            className="button-quiet"
            aria-label={`Copy ${title}`}
            onClick={() => void copy(kept).then(() => announce(copied(title)))}
          >
            Copy
          </button>
        ) : (
          <button type="button" className="button-quiet" onClick={() => saveStored(id, kept.stored)}>
            Save what is stored
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          aria-label={`Remove ${title}`}
          onClick={() => void bin(kept)}
        >
          Remove
        </button>
      </p>
    </li>
  );
}

/** Words as a list shows them: roughly, as the text may be long and there may be many. */
function wordsIn(body: string): number {
  return body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import type { Terms } from '../../core/assignment/terms.ts';
import { dueLine, timeAnnouncement, timeLeft, timeUsed, WORK } from '../../messages/assignedWork.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { leave } from '../../stores/assigned/assignedStore.ts';
import type { AssignedRecord } from '../../stores/assigned/record.ts';
import { momentPassed, type Time, timeAt } from '../../stores/assigned/time.ts';
import { $submitted } from '../../stores/attempt/attemptStore.ts';
import { openPanel } from '../../stores/panels/panelsStore.ts';
import { $storageTrouble } from '../../stores/storage/deviceStorage.ts';
import { Dialog } from '../quiz/Dialog.tsx';
import { JustFlagged } from './JustFlagged.tsx';
import { $platformName } from './platform.ts';
import { useNow } from './useNow.ts';

interface Props {
  readonly terms: Terms;
  readonly record: AssignedRecord;
}

/**
 * Whose attempt it is and how the time stands, in sight above the article; below that when it is due. On paper, the
 * name.
 */
export function Bar({ terms, record }: Props) {
  const submitted = useStore($submitted);
  const named = useStore($platformName) !== '';
  const [asked, setAsked] = useState(false);
  const now = useNow(!submitted);
  const { learner } = record;
  // In the bar where it has room, else below it: the style sheet shows one of the two.
  const other = (className: string) =>
    !named && (
      <button type="button" className={className} onClick={() => setAsked(true)}>
        {WORK.otherLearner}
      </button>
    );
  return (
    <section className="assigned-top" aria-label="Your attempt">
      <div className="assigned-bar">
        <div className="assigned-line">
          <p className="assigned-who" dir="auto">
            <b>{learner.name}</b>
            {learner.class && `, ${learner.class}`}
          </p>
          {other('link-button assigned-other no-print')}
          {!submitted && <Clock time={timeAt(now, terms, record)} />}
        </div>
        {!submitted && terms.feedback === 'each' && !terms.sealed && <JustFlagged />}
      </div>
      <p className="assigned-below no-print">
        {!submitted && terms.due !== null && <span>{dueLine(terms.due, now)}</span>}
        {other('link-button')}
      </p>
      <Leave open={asked} onClose={() => setAsked(false)} />
    </section>
  );
}

/** How the time stands. It can be hidden: to some a clock is all they see. */
function Clock({ time }: { readonly time: Time }) {
  const [hidden, setHidden] = useState(false);
  const [goesOn, setGoesOn] = useState(false);
  const before = useRef(time.left);
  useEffect(() => {
    const minutes = momentPassed(before.current, time.left);
    before.current = time.left;
    if (minutes !== null) announce(timeAnnouncement(minutes));
  }, [time.left]);
  const isUp = time.left !== null && time.left <= 0;
  return (
    <>
      {!hidden && (
        <p className={isUp ? 'assigned-time assigned-time--up no-print' : 'assigned-time no-print'}>
          {time.left === null ? timeUsed(time.used) : timeLeft(time.left)}
        </p>
      )}
      <button type="button" className="link-button no-print" onClick={() => setHidden(!hidden)}>
        {hidden ? WORK.showTime : WORK.hideTime}
      </button>
      {isUp && !goesOn && (
        <div className="assigned-more no-print">
          <p>{WORK.timeUp}</p>
          <button type="button" className="button" onClick={() => openPanel('hand-in')}>
            {WORK.handIn}
          </button>{' '}
          <button type="button" className="button-quiet" onClick={() => setGoesOn(true)}>
            {WORK.goOn}
          </button>
        </div>
      )}
    </>
  );
}

interface LeaveProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before the page is given to somebody else. */
function Leave({ open, onClose }: LeaveProps) {
  const trouble = useStore($storageTrouble);
  return (
    <Dialog title={WORK.leaveTitle} open={open} onClose={onClose}>
      <p>{trouble ? WORK.leaveUnkept : WORK.leave}</p>
      <div className="dialog-actions">
        <button type="button" className="button-quiet" onClick={onClose}>
          {WORK.leaveNo}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            leave();
            location.reload();
          }}
        >
          {WORK.leaveYes}
        </button>
      </div>
    </Dialog>
  );
}

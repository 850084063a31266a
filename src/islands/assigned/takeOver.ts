import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ASSIGNED_HASH } from '../../core/assignment/pageData.ts';
import { $assignment, openAssignment } from '../../stores/assigned/assignedStore.ts';
import { $record, syncRecord } from '../../stores/assigned/recordStore.ts';
import { $picked, $selection, clearSelection } from '../../stores/selection/selectionStore.ts';
import { deviceStorage } from '../../stores/storage/deviceStorage.ts';
import { AssignedPage } from './AssignedPage.tsx';
import { isChecked, openCheck } from './check.ts';
import { connect } from './platform.ts';

/** Takes the page over for an assignment: nothing of it is practice any more. */
export function takeOver(): void {
  // A device that keeps nothing is told of before the start.
  deviceStorage();
  openAssignment();
  const assignment = $assignment.get();
  if (assignment && 'terms' in assignment && assignment.platform) void connect(assignment.platform);
  const bar = document.createElement('div');
  bar.className = 'assigned-host';
  document.querySelector('.quiz')?.before(bar);
  const host = document.createElement('div');
  host.className = 'assigned';
  document.querySelector('.quiz-head')?.append(host);
  createRoot(host).render(createElement(AssignedPage, { bar }));
  keepStage();
  keepAddress();
  window.addEventListener('storage', syncRecord);
  // A flag that was checked is not edited: it tells what became of it. Who steps through flags by key is not stopped.
  $picked.listen((flag) => {
    if (!flag || !isChecked(flag.id) || $selection.get()?.by === 'keyboard') return;
    openCheck(flag.id);
    clearSelection();
  });
}

/** What the style sheet shows: the start screen covers the article, as the time counts from the start. */
function keepStage(): void {
  const { dataset } = document.documentElement;
  const keep = () => {
    if (!$assignment.get()) delete dataset['assigned'];
    else dataset['assigned'] = $record.get() ? 'working' : 'waiting';
  };
  $assignment.listen(keep);
  $record.subscribe(keep);
}

/**
 * A link within the page must not take the terms out of its address: a reload would be practice. Other terms are
 * followed, also by who practised because the first ones could not be taken.
 */
function keepAddress(): void {
  const own = location.hash;
  if (!own.startsWith(ASSIGNED_HASH)) return;
  window.addEventListener('hashchange', () => {
    if (location.hash === own) return;
    if (location.hash.startsWith(ASSIGNED_HASH)) location.reload();
    else if ($assignment.get()) history.replaceState(history.state, '', own);
  });
}

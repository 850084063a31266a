import { useStore } from '@nanostores/react';
import { $announcement } from '../../stores/announcer/announcerStore.ts';

/** Says to a screen reader what just happened. The turn alternates two regions, so that repeats are heard. */
export function Announcer() {
  const { text, turn } = useStore($announcement, { ssr: 'initial' });
  return (
    <div className="visually-hidden">
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}

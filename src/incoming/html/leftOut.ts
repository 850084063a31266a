import type { IncomingNote, LeftOut } from '../notes.ts';
import type { Element } from './tree.ts';

const WHAT: Readonly<Record<string, LeftOut>> = {
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  video: 'video',
  audio: 'video',
  iframe: 'video',
  math: 'formula',
  form: 'form',
};

/** What stands among elements that an article cannot hold. */
export function leftOutOf(elements: readonly Element[]): IncomingNote[] {
  const counts = new Map<LeftOut, number>();
  let tables = 0;
  for (const { tagName } of elements) {
    const what = Object.hasOwn(WHAT, tagName) ? WHAT[tagName] : undefined;
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
    if (tagName === 'table') tables += 1;
  }
  const left = [...counts].map(([what, count]) => ({ code: 'left-out' as const, what, count }));
  return tables === 0 ? left : [...left, { code: 'tables', count: tables }];
}

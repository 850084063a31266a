import { expect, it } from 'vitest';
import type { PageKind } from './classicScripts.ts';
import { Kinds } from './kinds.ts';

const page = (...islands: string[]) =>
  islands.map((name) => `<astro-island component-url="/_astro/${name}.js">`).join('');

const names = (kinds: readonly PageKind[]) => kinds.map(({ name }) => name);

it('sorts pages by what they run, whatever the order in which it stands on them', () => {
  const kinds = new Kinds();
  kinds.add('index.html', page('Library'));
  kinds.add('quiz/a.html', page('Reader', 'Tray'));
  kinds.add('quiz/b.html', page('Tray', 'Reader', 'Tray'));
  kinds.add('quiz/c.html', page('Tray', 'Reader', 'Bring'));
  kinds.add('learn.html', '<p>Nothing runs here.</p>');
  expect(kinds.byReaders().map(names)).toEqual([['index-page', 'quiz-page', 'quiz-page2']]);
  expect(kinds.of('quiz/b.html')).toBe(kinds.of('quiz/a.html'));
  expect(kinds.of('quiz/c.html')?.islands).toHaveLength(3);
  expect(kinds.of('learn.html')).toBeUndefined();
});

it('keeps kinds that only teachers’ pages are of apart, and the preview from both', () => {
  const kinds = new Kinds();
  kinds.add('teach.html', page('Teach'));
  kinds.add('teach/plain.html', page('Library'));
  kinds.add('index.html', page('Library'));
  kinds.add('teach/gradebook.html', page('Gradebook'));
  kinds.add('teach/preview.html', page('Reader', 'Tray', 'Preview'));
  expect(kinds.byReaders().map(names)).toEqual([
    ['teach-page2'],
    ['teach-page', 'teach-page3'],
    ['teach-page4'],
  ]);
});

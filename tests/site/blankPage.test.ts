import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { BLANK_PAGE, BLANK_PAGE_FILE } from '../../src/core/teach/teachFiles.ts';
import { teachQuizOf } from '../../src/core/teach/teachQuiz.ts';
import { authoredPage } from '../../src/oneFile/template/authoredPage.ts';
import { readPacks } from '../../src/packs/readPacks.ts';
import { readingMinutes } from '../../src/stores/library/quizEntry.ts';

const packs = (await readPacks(inject('quizzes'))).flatMap(({ pack }) =>
  pack?.article && !pack.draft && !pack.sealed && pack.unlocated.length === 0 ? [pack] : [],
);

/** The page with no quiz in it, as teachers' pages load it. */
function blankPage(): string {
  const script = readFileSync(path.join(inject('dist'), BLANK_PAGE_FILE), 'utf8');
  return JSON.parse(JSON.parse(/JSON\.parse\((".*")\)/s.exec(script)?.[1] ?? '""')) as string;
}

/** A page as a browser understands it, however its characters were written. */
const understood = (html: string) => serialize(parse(html));

describe('the page with no quiz in it', () => {
  it('is no page of the site', () => {
    expect(existsSync(path.join(inject('dist'), BLANK_PAGE))).toBe(false);
  });

  it.for(packs.map(({ slug }) => slug))('%s: filled in, is the page that was built', (slug) => {
    const pack = packs.find((one) => one.slug === slug);
    if (!pack) throw new Error(`There is no pack ${slug}.`);
    const { meta, words } = pack;
    const imprint = { ...meta, published: meta.published ?? '', minutes: readingMinutes(words) };
    const made = authoredPage(blankPage(), { ...teachQuizOf(pack, {}), imprint });
    const built = readFileSync(path.join(inject('dist'), 'quiz', `${slug}.html`), 'utf8');
    expect(understood(made)).toBe(understood(built));
  });
});

import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../core/article/markdown.ts';
import type { AuthoredKey } from '../../core/pack/located.ts';
import type { QuizData } from '../../stores/quiz/quizData.ts';
import { assignmentPage } from '../assignmentPage.ts';
import { authoredPage, type PageQuiz } from './authoredPage.ts';
import { SLOTS, slot } from './slots.ts';

const ITEM = {
  id: 'regime',
  family: 'loaded-language',
  technique: 'name-calling',
  weight: 'core',
  why: 'A word that <judges>.',
} as const;
const KEY: AuthoredKey = {
  items: [{ ...ITEM, at: { quote: 'regime' } }],
  fair: [],
  contested: [],
  discuss: ['Who says ⟦data⟧ & $&?'],
};
const QUIZ: PageQuiz = {
  slug: 'ferry',
  title: 'The “ferry” & <the> ⟦article⟧',
  article: parseMarkdown('The *regime* fell.\n\n</div><script>alert(1)</script> ⟦key⟧ $1', 'ar'),
  key: KEY,
  keyFingerprint: 'abc',
  imprint: {
    author: 'A. "B"',
    publisher: '',
    published: '2026-02-03',
    genre: 'letter',
    level: 2,
    minutes: 4,
    rights: '© A & B',
    summary: '',
  },
};
const TEMPLATE =
  `<title>${slot('title')}</title><meta content="${slot('summary')}"><p>${slot('kicker')}</p><p>${slot('byline')}</p>` +
  `<div data-slug="${slot('slug')}" data-key="${slot('fingerprint')}" lang="${slot('lang')}" dir="${slot('dir')}">${slot('article')}</div>` +
  `<p>${slot('rights')}</p><!--key-->${slot('questions')}<!--/key-->` +
  `<script type="application/json" id="quiz-data">${slot('data')}</script>`;

const dataIn = (html: string) => JSON.parse(/id="quiz-data">([^<]*)</.exec(html)?.[1] ?? 'null') as QuizData;

describe('the page of a quiz that no site holds', () => {
  it('has its words as words, and fills nothing in twice', () => {
    const html = authoredPage(TEMPLATE, QUIZ);
    expect(html).toContain('<title>The “ferry” &amp; &lt;the&gt; ⟦article⟧</title>');
    expect(html).toContain('<p data-block>The <em>regime</em> fell.</p>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain(
      '<p>letter · 4 min · level 2</p><p>A. &quot;B&quot; · <time datetime="2026-02-03">3 February 2026</time></p>',
    );
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('<span dir="auto">Who says ⟦data⟧ &amp; $&amp;?</span>');
  });

  it('tells its scripts what a built page tells them', () => {
    const told: QuizData = {
      slug: 'ferry',
      title: QUIZ.title,
      lang: 'ar',
      keyFingerprint: 'abc',
      techniques: { 'name-calling': { name: expect.any(String), definition: expect.any(String) } },
      key: {
        items: [{ ...ITEM, places: [{ start: 4, end: 10 }], score: 1 }],
        fair: [],
        contested: [],
        discuss: KEY.discuss,
      },
      bring: null,
      sealed: null,
    };
    expect(dataIn(authoredPage(TEMPLATE, QUIZ))).toEqual(told);
  });

  it('can be made one of an assignment whose key is not in it', () => {
    const sealed = { format: 'slantwise-sealed-key', text: 'c2VhbGVk' } as never;
    const terms = { terms: 'abc', platform: null, sealed };
    for (const key of [KEY, null]) {
      const html = assignmentPage(authoredPage(TEMPLATE, { ...QUIZ, key }), terms);
      expect(html).not.toMatch(/judges|Who says/);
      expect(dataIn(html)).toMatchObject({ key: null, sealed });
    }
  });

  it('can stand in a page with a head of its own', () => {
    const [, body = ''] = TEMPLATE.split(/(?=<p>)(.*)/s);
    expect(authoredPage(body.replace('<p>', `<h1>${slot('title')}</h1><p>`), QUIZ)).toContain(
      '<h1>The “ferry”',
    );
  });

  it('is not made of another template, nor of a quiz without text', () => {
    expect(() => authoredPage(TEMPLATE.replace(slot('article'), ''), QUIZ)).toThrow('no place for: article');
    expect(() => authoredPage(TEMPLATE, { ...QUIZ, article: null })).toThrow('ferry');
    expect(SLOTS.every((name) => TEMPLATE.includes(slot(name)))).toBe(true);
  });
});

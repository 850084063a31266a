import { describe, expect, it } from 'vitest';
import type { AuthoredQuiz, ItemMark } from '../../../core/authoring/authoredQuiz.ts';
import { parsePack } from '../../../core/pack/parsePack.ts';
import { newQuiz } from '../newQuiz.ts';
import { authoredTeachQuiz } from './authoredTeachQuiz.ts';

const BODY = 'The *regime* fell.\n\nThe regime, critics say, had no friends.';
const MARK: ItemMark = {
  id: 'regime',
  kind: 'item',
  start: 4,
  end: 10,
  quote: 'regime',
  family: 'loaded-language',
  technique: 'name-calling',
  weight: 'core',
  also: [],
  every: false,
  neutral: '',
  check: '',
  sources: [],
  why: 'A word that judges.',
};
const ABOUT = {
  title: ' The fall ',
  author: 'A. Writer',
  publisher: 'The Tide',
  published: '2026-02-03',
  rights: 'Ours',
  genre: 'letter',
  summary: 'How it fell.',
};
const QUIZ: AuthoredQuiz = {
  ...newQuiz(
    {
      body: BODY,
      about: ABOUT,
    },
    'abc123',
    0,
  ),
  marks: [MARK],
  discuss: ['', 'Who says so? '],
};

describe('an authored quiz for teaching', () => {
  it('is what the site would know of its pack', () => {
    const { quiz, leftOut } = authoredTeachQuiz(QUIZ);
    expect(leftOut).toEqual([]);
    expect(quiz).toMatchObject({
      slug: 'the-fall',
      title: 'The fall',
      author: 'A. Writer',
      lang: 'en',
      words: 10,
      article: { text: 'The regime fell.\nThe regime, critics say, had no friends.' },
      key: { items: [{ id: 'regime', technique: 'name-calling' }], discuss: ['Who says so?'] },
      techniques: { 'name-calling': { name: expect.any(String) } },
      draft: false,
      imprint: { genre: 'letter', minutes: 1, published: '2026-02-03' },
    });
    const at = quiz.key?.items[0]?.at;
    expect(at).toMatchObject({ quote: 'regime', after: expect.stringContaining('fell') });
  });

  it('has the key fingerprint that its pack would have', () => {
    const { quiz } = authoredTeachQuiz({ ...QUIZ, discuss: [] });
    const front =
      'title: The fall\nauthor: A\npublisher: B\npublished: 2026-02-03\nlang: en\nrights: r\ngenre: letter\n' +
      'level: 1\ntopics: []\nsummary: s\nedition: full';
    const key = JSON.stringify({ version: 1, ...quiz.key });
    const files = {
      article: { path: 'article.md', content: `---\n${front}\n---\n\n${BODY}\n` },
      key: { path: 'key.yaml', content: key },
    };
    const { pack } = parsePack({ slug: 'the-fall', files });
    expect(pack?.keyFingerprint).toBe(quiz.keyFingerprint);
  });

  it('is a draft while something is missing, and says which marks nothing points at', () => {
    expect(authoredTeachQuiz({ ...QUIZ, marks: [{ ...MARK, why: ' ' }] }).quiz.draft).toBe(true);
    const empty = authoredTeachQuiz({ ...QUIZ, slug: 'con', marks: [{ ...MARK, start: 3, end: 4 }] });
    expect(empty.leftOut).toEqual(['regime']);
    expect(empty.quiz.key?.items).toEqual([]);
  });

  it('goes by a name that can be a file’s, and by a language there is', () => {
    const { quiz } = authoredTeachQuiz({ ...QUIZ, slug: '', about: { ...QUIZ.about, lang: 'no such' } });
    expect(quiz).toMatchObject({ slug: 'quiz-abc123', lang: 'en' });
  });
});

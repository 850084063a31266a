import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../article/markdown.ts';
import { writeTerms } from '../../assignment/termsCode.ts';
import type { AssignmentRecord } from '../gradebook.ts';
import { QUIZ, TERMS } from '../sample/ferry.ts';
import { readAssignment, writeAssignment } from './assignmentRecord.ts';

const RECORD: AssignmentRecord = {
  format: 'slantwise-assignment',
  version: 1,
  terms: writeTerms(TERMS),
  quiz: {
    slug: 'ferry',
    title: 'The ferry',
    article: parseMarkdown('So *loud* a [ferry](https://a.example/), **never** on time.\n\n- `one`', 'en'),
    key: {
      items: [
        {
          id: 'never',
          at: { quote: 'never' },
          family: 'loaded-language',
          technique: 'exaggeration',
          weight: 'core',
          why: 'It is late some days.',
          sources: [
            { title: 'Timetable', publisher: 'The port', date: '2026', url: 'https://port.example/' },
          ],
        },
      ],
      fair: [],
      contested: [],
      discuss: [],
    },
    keyFingerprint: QUIZ.keyFingerprint,
    sealed: null,
    draft: false,
    imprint: {
      author: 'A. Writer',
      publisher: 'The Tide',
      published: '2026-02-03',
      genre: 'letter',
      level: 2,
      minutes: 3,
      rights: 'Ours',
      summary: 'A ferry.',
    },
  },
  sealed: null,
  classes: ['7b'],
  createdAt: 5,
};
const reread = (record: unknown) => readAssignment(JSON.parse(JSON.stringify(record)));
const article = RECORD.quiz?.article;

describe('an assignment file', () => {
  it('of a quiz that no site holds has all that its page takes', () => {
    expect(readAssignment(JSON.parse(writeAssignment(RECORD)))).toEqual(RECORD);
  });

  it.each([
    { kind: 'link', start: 0, end: 2, href: 'javascript:alert(1)' },
    { kind: 'strong', start: 40, end: 9999 },
    { kind: 'script', start: 0, end: 2 },
    null,
  ])('loses markup that is not sound: %j', (inline) => {
    const blocks = article?.blocks.map((block) => ({ ...block, inlines: [inline] }));
    const read = reread({ ...RECORD, quiz: { ...RECORD.quiz, article: { ...article, blocks } } });
    expect(read?.quiz?.article?.text).toBe(article?.text);
    expect(read?.quiz?.article?.blocks.flatMap(({ inlines }) => inlines)).toEqual([]);
  });

  it('of a quiz of the site says nothing of how its page looks', () => {
    const { imprint: _, ...quiz } = RECORD.quiz ?? {};
    expect(reread({ ...RECORD, quiz })?.quiz).toEqual(quiz);
  });
});

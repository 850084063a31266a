import { expect, it } from 'vitest';
import { ASSIGNED_HASH } from '../../core/assignment/pageData.ts';
import { someTerms } from '../../core/assignment/someTerms.ts';
import { writeTerms } from '../../core/assignment/termsCode.ts';
import type { SealedKey } from '../../core/sealing/sealedKey.ts';
import { assignmentInHash } from './onThisPage.ts';

const FERRY = { slug: 'ferry', sealed: null };
const hash = (changed = {}) => ASSIGNED_HASH + writeTerms(someTerms(changed));

it('reads the terms in an address, whatever a chat put after them', () => {
  expect(assignmentInHash(hash({ minutes: 20 }), FERRY)).toMatchObject({ terms: { minutes: 20 } });
  expect(assignmentInHash(`${hash()}).`, FERRY)).toMatchObject({ terms: { quiz: 'ferry' } });
});

it('tells what is wrong with them', () => {
  expect(assignmentInHash(ASSIGNED_HASH, FERRY)).toMatchObject({ code: 'no-terms' });
  expect(assignmentInHash(hash().slice(0, -3), FERRY)).toMatchObject({ code: 'damaged' });
  expect(assignmentInHash(hash({ quiz: 'marsh' }), FERRY)).toEqual({
    code: 'other-quiz',
    title: 'The Ferry at Last',
  });
});

it('takes no sealed terms on a page that shows the key', () => {
  expect(assignmentInHash(hash({ sealed: true }), FERRY)).toMatchObject({ code: 'not-sealed-here' });
});

it('takes what was assigned before the site sealed the quiz as sealed', () => {
  const page = { slug: 'ferry', sealed: {} as SealedKey };
  const open = hash({ feedback: 'end', hints: true, showCount: true });
  expect(assignmentInHash(open, page)).toMatchObject({
    terms: { sealed: true, feedback: 'release', hints: false, showCount: false },
    code: open.slice(ASSIGNED_HASH.length),
  });
});

import { expect, it } from 'vitest';
import { joinBlocks } from '../../core/article/blocks.ts';
import { findings } from '../../core/review/findings.ts';
import { score } from '../../core/scoring/score.ts';
import { $attempt, addFlag, attemptKey, openAttempt } from '../attempt/attemptStore.ts';
import { openQuiz } from '../quiz/quizStore.ts';
import { setDeviceStorage } from '../storage/deviceStorage.ts';
import { $result, handIn } from './reviewStore.ts';
import { $scorer } from './scorer.ts';

const TEXT = 'The junta rammed it through. Everybody knows it.';

it('scores what is handed in, flags of another tab included', () => {
  const kept = new Map<string, string>();
  setDeviceStorage({
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
  const item = (id: string, start: number, end: number) => ({
    id,
    places: [{ start, end }],
    score: 1,
    family: 'loaded-language' as const,
    technique: 'name-calling',
    weight: 'core' as const,
    why: 'Because.',
  });
  const key = { items: [item('a', 4, 9), item('b', 10, 16)], fair: [], contested: [], discuss: [] };
  const quiz = { slug: 'vote', title: 'Vote', lang: 'en', keyFingerprint: 'f00d', techniques: {}, key };
  openQuiz(quiz, joinBlocks([{ kind: 'paragraph', text: TEXT, inlines: [] }], 'en'));
  openAttempt('vote', 'f00d', TEXT);
  addFlag({ start: 4, end: 9 }, 'loaded-language');
  const stored = JSON.parse(kept.get(attemptKey('vote')) ?? '') as { flags: object[] };
  stored.flags.push({ id: 'theirs', start: 10, end: 16, family: 'loaded-language', quote: 'rammed' });
  kept.set(attemptKey('vote'), JSON.stringify(stored));
  expect(() => handIn()).toThrow(/not loaded/);
  expect($attempt.get()?.submittedAt).toBeUndefined();
  $scorer.set({ score, findings });
  handIn();
  expect($attempt.get()?.flags).toHaveLength(2);
  expect($attempt.get()?.score).toBe(100);
  expect($result.get()?.score).toBe(100);
});

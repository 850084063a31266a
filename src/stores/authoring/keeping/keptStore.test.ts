import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newQuiz } from '../newQuiz.ts';
import type { AuthoringStorage } from './authoringStorage.ts';
import { memoryStorage } from './memoryStorage.ts';

/** A tab of its own: stores keep their state in their modules. */
async function newTab(open: () => Promise<AuthoringStorage>, tabs: Parameters<typeof openTabs>[0]) {
  vi.resetModules();
  const { setDeviceStorage } = await import('../../storage/deviceStorage.ts');
  setDeviceStorage(written);
  const desk = await import('./keptStore.ts');
  const { $authored, changeAuthored } = await import('../authoredStore.ts');
  await desk.openKept(open, openTabs(tabs), (title) => `${title} (recovered)`);
  const type = (body: string) => changeAuthored((quiz) => ({ ...quiz, body }));
  return { ...desk, $authored, type };
}

function openTabs(listeners: { from: object; onStored: (isSure: boolean) => void }[]) {
  const own = {};
  return {
    tell: () => {
      for (const { from, onStored } of listeners) if (from !== own) onStored(true);
    },
    listen: (onStored: (isSure: boolean) => void) => void listeners.push({ from: own, onStored }),
  };
}

/** `localStorage` for tests: a map with its shape. */
function newWritten() {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

let written: ReturnType<typeof newWritten>;
let storage: AuthoringStorage;
let listeners: Parameters<typeof openTabs>[0];
const opens = async () => storage;
const quiz = newQuiz({ body: 'One.', about: { title: 'A quiz' } }, 'q1', 1);

beforeEach(() => {
  written = newWritten();
  storage = memoryStorage();
  listeners = [];
});

/** The same storage, but it never answers whoever stores this body. */
function slowAt(body: string): AuthoringStorage {
  return {
    ...storage,
    write: (record, known) =>
      (record.quiz as typeof quiz).body === body ? new Promise(() => {}) : storage.write(record, known),
  };
}

const bodies = async () => {
  const all = (await storage.list()) as { quiz: typeof quiz }[];
  return all.map((record) => `${record.quiz.about.title}: ${record.quiz.body}`).sort();
};

describe('quizzes kept on the device', () => {
  it('stores every change, the last one last', async () => {
    const tab = await newTab(opens, listeners);
    await tab.addQuiz(quiz);
    expect(await tab.openQuiz('q1')).toBe(true);
    tab.type('Two.');
    tab.type('Three.');
    expect(tab.$keeping.get()).toBe('saving');
    await tab.settled();
    expect(tab.$keeping.get()).toBe('kept');
    expect(await bodies()).toEqual(['A quiz: Three.']);
  });

  it('writes down what the database has not confirmed, and the next page stores it', async () => {
    const slow = slowAt('Typed a moment ago.');
    const tab = await newTab(async () => slow, listeners);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    tab.type('Typed a moment ago.');
    tab.writeDownUnstored();
    await newTab(opens, []);
    expect(await bodies()).toEqual(['A quiz: Typed a moment ago.']);
    expect(written.length).toBe(0);
  });

  it('keeps what was written down apart where another tab has changed the quiz since', async () => {
    const slow = slowAt('Mine.');
    const tab = await newTab(async () => slow, []);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const other = await newTab(opens, []);
    await other.openQuiz('q1');
    tab.type('Mine.');
    tab.writeDownUnstored();
    other.type('Theirs.');
    await other.settled();
    await newTab(opens, []);
    expect(await bodies()).toEqual(['A quiz (recovered): Mine.', 'A quiz: Theirs.']);
  });

  it('follows another tab, and stores nothing over what it has not seen', async () => {
    const tab = await newTab(opens, listeners);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const other = await newTab(opens, listeners);
    await other.openQuiz('q1');
    tab.type('Two.');
    await tab.settled();
    await other.settled();
    expect(other.$authored.get()?.body).toBe('Two.');

    const deaf = await newTab(opens, []);
    await deaf.openQuiz('q1');
    tab.type('Three.');
    await tab.settled();
    deaf.type('Elsewhere.');
    await deaf.settled();
    expect(deaf.$keeping.get()).toBe('elsewhere');
    expect(await bodies()).toEqual(['A quiz: Three.']);
    await deaf.keepApart('q2', (title) => `Copy of ${title}`);
    expect(deaf.$authored.get()?.id).toBe('q2');
    expect(await bodies()).toEqual(['A quiz: Three.', 'Copy of A quiz: Elsewhere.']);
  });

  it('takes what another tab made in place of its own', async () => {
    const tab = await newTab(opens, []);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const other = await newTab(opens, []);
    await other.openQuiz('q1');
    other.type('Theirs.');
    await other.settled();
    tab.type('Mine.');
    await tab.settled();
    await tab.takeTheirs();
    expect(tab.$authored.get()?.body).toBe('Theirs.');
    expect(tab.$keeping.get()).toBe('kept');
  });

  it('leaves alone what it cannot read, and says where the device is full or refuses', async () => {
    await storage.write({ id: 'q9', quiz: { version: 99 }, revision: 'r', binnedAt: null }, [null]);
    const tab = await newTab(opens, listeners);
    expect(tab.$kept.get()).toMatchObject([{ id: 'q9', quiz: null, stored: { version: 99 } }]);
    expect(await tab.openQuiz('q9')).toBe(false);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const { write } = storage;
    storage.write = () => Promise.reject(new Error('QuotaExceededError'));
    tab.type('More.');
    await tab.settled();
    expect(tab.$keeping.get()).toBe('full');
    expect(tab.isAtRisk()).toBe(true);
    storage.write = write;
    tab.type('More and more.');
    await tab.settled();
    expect(tab.$keeping.get()).toBe('kept');
    expect(tab.isAtRisk()).toBe(false);
    const refused = await newTab(() => Promise.reject(new Error('No.')), []);
    expect(refused.$keeping.get()).toBe('forbidden');
    await refused.addQuiz(quiz);
    expect(await refused.openQuiz('q1')).toBe(true);
    expect(refused.isAtRisk()).toBe(true);
  });

  it('asks before a page is left whose last change neither the database nor the journal took', async () => {
    const tab = await newTab(async () => slowAt('Typed a moment ago.'), listeners);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const { setItem } = written;
    written.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    tab.type('Typed a moment ago.');
    tab.writeDownUnstored();
    expect(tab.$keeping.get()).toBe('saving');
    expect(tab.isAtRisk()).toBe(true);
    written.setItem = setItem;
    tab.writeDownUnstored();
    expect(tab.isAtRisk()).toBe(false);
  });

  it('loses nothing on the way to another quiz while the device is full', async () => {
    const tab = await newTab(opens, listeners);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    const { write } = storage;
    storage.write = () => Promise.reject(new Error('QuotaExceededError'));
    tab.type('Typed in vain?');
    await tab.closeQuiz();
    await tab.addQuiz({ ...quiz, id: 'q2', body: 'Pasted in vain?' });
    expect(tab.$kept.get().map((one) => one.quiz?.body)).toEqual(['Typed in vain?', 'Pasted in vain?']);
    expect(tab.isAtRisk()).toBe(true);
    expect(await tab.openQuiz('q2')).toBe(true);
    expect(tab.$authored.get()?.body).toBe('Pasted in vain?');
    storage.write = write;
    await tab.openQuiz('q1');
    await tab.openQuiz('q2');
    await tab.settled();
    expect(tab.isAtRisk()).toBe(false);
    expect(await bodies()).toEqual(['A quiz: Pasted in vain?', 'A quiz: Typed in vain?']);
    tab.type('Typed later.');
    await tab.openQuiz('q1');
    tab.type('Typed last.');
    await tab.settled();
    await newTab(opens, []);
    expect(written.length).toBe(0);
    expect(await bodies()).toEqual(['A quiz: Typed last.', 'A quiz: Typed later.']);
  });

  it('puts a quiz into the bin and out of it', async () => {
    const tab = await newTab(opens, listeners);
    await tab.addQuiz(quiz);
    await tab.binQuiz('q1', 5);
    expect(tab.$kept.get()).toMatchObject([{ id: 'q1', binnedAt: 5 }]);
    await tab.binQuiz('q1', null);
    expect(tab.$kept.get()).toMatchObject([{ id: 'q1', binnedAt: null }]);
    await tab.removeQuiz('q1');
    expect(tab.$kept.get()).toEqual([]);
  });

  it('puts a quiz into the bin that waits for room, and one that another tab has changed', async () => {
    storage = { ...storage, write: () => Promise.reject(new DOMException('Full.', 'QuotaExceededError')) };
    const full = await newTab(opens, listeners);
    await full.addQuiz(quiz);
    expect(await full.binQuiz('q1', 5)).toBe(true);
    expect(full.$kept.get()).toMatchObject([{ id: 'q1', binnedAt: 5 }]);

    storage = memoryStorage();
    listeners = [];
    const one = await newTab(opens, []);
    await one.addQuiz(quiz);
    await storage.write({ id: 'q1', quiz: { ...quiz, body: 'Two.' }, revision: 'theirs', binnedAt: null }, [
      one.$kept.get()[0]?.revision ?? null,
    ]);
    expect(await one.binQuiz('q1', 5)).toBe(true);
    expect(await storage.read('q1')).toMatchObject({ binnedAt: 5, quiz: { body: 'Two.' } });
  });

  it('does not let another tab’s version take the place of what was typed a moment ago', async () => {
    const tab = await newTab(opens, listeners);
    const { typeBody } = await import('../text/bodyStore.ts');
    const other = await newTab(opens, listeners);
    await tab.addQuiz(quiz);
    await tab.openQuiz('q1');
    await other.openQuiz('q1');
    typeBody('Typed here.');
    other.type('Theirs.');
    await other.settled();
    await tab.settled();
    await vi.waitFor(() => expect(tab.$keeping.get()).toBe('elsewhere'));
    expect(tab.$authored.get()?.body).toBe('Typed here.');
    expect(await bodies()).toEqual(['A quiz: Theirs.']);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResultFile } from '../../core/attempt/resultFile.ts';
import { handInOf } from '../../core/gradebook/handIn.ts';
import { personOf } from '../../core/gradebook/people/people.ts';
import type { GradebookStorage } from './keeping/gradebookStorage.ts';
import { memoryStorage } from './keeping/memoryStorage.ts';

const MONDAY = Date.UTC(2026, 10, 23, 8);

function result(name: string, submittedAt = MONDAY): ResultFile {
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: 'some-quiz',
    title: 'Some quiz',
    keyFingerprint: '',
    text: '',
    startedAt: MONDAY - 60_000,
    submittedAt,
    activeMs: 30_000,
    score: null,
    flags: [{ id: 'f1', start: 0, end: 4, family: 'loaded-language', quote: 'junk' }],
    assigned: {
      terms: '',
      learner: { name, class: '7b' },
      round: 1,
      hints: 0,
      checked: 0,
      accommodation: '',
    },
  };
}

const handIn = (name: string) => handInOf(result(name), 'file', `${name}.json`, MONDAY);

/** A tab of its own: stores keep their state in their modules. */
async function newTab() {
  vi.resetModules();
  return await import('./gradebookStore.ts');
}

/** Tabs that tell each other, as those of one browser do. */
function newBrowser() {
  const listeners: { from: object; onStored: (isSure: boolean) => void }[] = [];
  return () => {
    const own = {};
    return {
      tell: () => {
        for (const { from, onStored } of listeners) if (from !== own) onStored(true);
      },
      listen: (onStored: (isSure: boolean) => void) => void listeners.push({ from: own, onStored }),
    };
  };
}

let storage: GradebookStorage;
beforeEach(() => {
  storage = memoryStorage();
});
const opens = async () => storage;

describe('a gradebook on a device', () => {
  it('is there again after the page was left, with everything beside it', async () => {
    const first = await newTab();
    await first.openGradebook(opens);
    first.changeGradebook((before) => ({
      ...before,
      people: [personOf({ name: 'Mia', class: '7b' })],
      handIns: [handIn('Mia')],
    }));
    first.keepExtra('counts', 'last');
    await first.settled();
    const second = await newTab();
    await second.openGradebook(opens);
    expect(second.$keeping.get()).toBe('kept');
    expect(second.$gradebook.get()).toEqual(first.$gradebook.get());
    expect(second.$extras.get().get('counts')).toBe('last');
  });

  it('goes on in memory where the device forbids it, and says so', async () => {
    const tab = await newTab();
    await tab.openGradebook(() => Promise.reject(new Error('SecurityError')));
    expect(tab.$keeping.get()).toBe('forbidden');
    tab.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }));
    await tab.settled();
    expect(tab.$gradebook.get().handIns).toHaveLength(1);
    expect(tab.$keeping.get()).toBe('forbidden');
  });

  it('says when the device is full, loses nothing of what is on the page, and stores it when there is room', async () => {
    let isFull = true;
    const full: GradebookStorage = {
      ...storage,
      write: (changes) => {
        if (isFull) return Promise.reject(new DOMException('No room', 'QuotaExceededError'));
        return storage.write(changes);
      },
    };
    const tab = await newTab();
    await tab.openGradebook(async () => full);
    tab.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }));
    await tab.settled();
    expect(tab.$keeping.get()).toBe('full');
    expect(tab.$gradebook.get().handIns).toHaveLength(1);
    isFull = false;
    tab.changeGradebook((before) => ({ ...before, handIns: [...before.handIns, handIn('Omar')] }));
    await tab.settled();
    expect(tab.$keeping.get()).toBe('kept');
    const again = await newTab();
    await again.openGradebook(opens);
    expect(again.$gradebook.get().handIns).toHaveLength(2);
  });

  it('follows another tab, and keeps what both changed', async () => {
    const tabsOf = newBrowser();
    const one = await newTab();
    await one.openGradebook(opens, tabsOf());
    const other = await newTab();
    await other.openGradebook(opens, tabsOf());
    one.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }));
    await one.settled();
    await other.settled();
    expect(other.$gradebook.get().handIns.map(({ from }) => from)).toEqual(['Mia.json']);
    other.changeGradebook((before) => ({ ...before, handIns: [...before.handIns, handIn('Omar')] }));
    one.changeGradebook((before) => ({ ...before, people: [personOf({ name: 'Zoë', class: '' })] }));
    // Each is told by the other, and reads when its turn comes.
    await vi.waitFor(() => {
      for (const { $gradebook } of [one, other]) {
        expect($gradebook.get().handIns).toHaveLength(2);
        expect($gradebook.get().people.map(({ name }) => name)).toEqual(['Zoë']);
      }
    });
  });

  it('takes the last change back, and leaves what came after', async () => {
    const tab = await newTab();
    await tab.openGradebook(opens);
    tab.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }), 'Added Mia');
    tab.changeGradebook((before) => ({ ...before, handIns: [...before.handIns, handIn('Omar')] }));
    expect(tab.$undo.get()?.what).toBe('Added Mia');
    tab.undoChange();
    expect(tab.$gradebook.get().handIns.map(({ from }) => from)).toEqual(['Omar.json']);
    expect(tab.$undo.get()).toBeNull();
  });

  it('is wiped whole, on the device too, until that is taken back', async () => {
    const tab = await newTab();
    await tab.openGradebook(opens);
    tab.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }));
    tab.keepExtra('passcode:x', 'secret');
    tab.wipeGradebook();
    await tab.settled();
    const again = await newTab();
    await again.openGradebook(opens);
    expect(again.$gradebook.get().handIns).toEqual([]);
    expect(again.$extras.get().has('passcode:x')).toBe(false);
    tab.undoChange();
    expect(tab.$gradebook.get().handIns).toHaveLength(1);
    expect(tab.$extras.get().get('passcode:x')).toBe('secret');
    await tab.settled();
    const back = await newTab();
    await back.openGradebook(opens);
    expect(back.$extras.get().get('passcode:x')).toBe('secret');
    expect(back.$gradebook.get().handIns).toHaveLength(1);
  });

  it('says that it is kept again when a refusal was for once', async () => {
    let isRefused = true;
    const moody: GradebookStorage = {
      ...storage,
      write: (changes) => (isRefused ? Promise.reject(new Error('UnknownError')) : storage.write(changes)),
    };
    const tab = await newTab();
    await tab.openGradebook(async () => moody);
    tab.changeGradebook((before) => ({ ...before, handIns: [handIn('Mia')] }));
    await tab.settled();
    expect(tab.$keeping.get()).toBe('forbidden');
    isRefused = false;
    tab.keepExtra('counts', 'last');
    await tab.settled();
    expect(tab.$keeping.get()).toBe('kept');
  });

  it('reads what another version or a fault left, and keeps what is sound', async () => {
    const odd: GradebookStorage = {
      ...storage,
      readExtra: async () => 'other',
      read: async () => ({
        people: [personOf({ name: 'Mia', class: '' }), { id: 7 }],
        handIns: ['nothing', handIn('Mia')],
        overrides: [null],
        assignments: [{}],
        extras: [{ name: 'counts', value: 'first' }, 3],
      }),
    };
    const tab = await newTab();
    await tab.openGradebook(async () => odd);
    expect(tab.$gradebook.get().people.map(({ name }) => name)).toEqual(['Mia']);
    expect(tab.$gradebook.get().handIns).toHaveLength(1);
    expect(tab.$extras.get()).toEqual(new Map([['counts', 'first']]));
  });
});

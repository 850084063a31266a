import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFlags } from '../assigned/lockFlags.ts';
import { type DeviceStorage, setDeviceStorage } from '../storage/deviceStorage.ts';
import {
  $attempt,
  $flags,
  $history,
  $locked,
  $setAside,
  addFlag,
  attemptKey,
  changeFamily,
  openAttempt,
  redo,
  removeFlag,
  resizeFlag,
  setInView,
  submit,
  syncWithDevice,
  tryAgain,
  undo,
  wipe,
  writeNote,
} from './attemptStore.ts';

const TEXT = 'The so-called experts want the ferry gone. Everybody knows it loses money.';
const KEY = attemptKey('ferry');

/** A device that can be full. */
class TestDevice implements DeviceStorage {
  readonly kept = new Map<string, string>();
  full = false;
  forbidden = false;
  /** How many values it has room for. */
  room = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.kept.size;
  }

  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.forbidden) throw new DOMException('Denied.', 'SecurityError');
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.forbidden) throw new DOMException('Denied.', 'SecurityError');
    const isFull = this.full || (!this.kept.has(key) && this.kept.size >= this.room);
    if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

let device = new TestDevice();

beforeEach(() => {
  device = new TestDevice();
  setDeviceStorage(device);
  openAttempt('ferry', 'f00d', TEXT);
});

const spans = () => $flags.get().map(({ start, end, family }) => [start, end, family]);

/** Adds a flag as another tab does: on what the device holds, without this page hearing of it. */
function flagInAnotherTab(start: number, end: number): void {
  const held = device.getItem(KEY);
  const attempt = held
    ? (JSON.parse(held) as { flags: object[] })
    : { version: 1, quiz: 'ferry', keyFingerprint: 'f00d', startedAt: 1, flags: [] as object[] };
  attempt.flags.push({ id: 'theirs', start, end, family: 'framing-device', quote: TEXT.slice(start, end) });
  device.setItem(KEY, JSON.stringify(attempt));
}

describe('the attempt', () => {
  it('keeps each flag with its words, in order of position, the outer before the inner', () => {
    addFlag({ start: 43, end: 58 }, 'unsupported-claim');
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    addFlag({ start: 4, end: 41 }, 'framing-device');
    expect(spans()).toEqual([
      [4, 41, 'framing-device'],
      [4, 21, 'loaded-language'],
      [43, 58, 'unsupported-claim'],
    ]);
    expect($flags.get()[1]?.quote).toBe('so-called experts');
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(3);
  });

  it('does not flag the same span twice under one family, but does under another', () => {
    const id = addFlag({ start: 4, end: 21 }, 'loaded-language');
    expect(addFlag({ start: 4, end: 21 }, 'loaded-language')).toBe(id);
    addFlag({ start: 4, end: 21 }, 'framing-device');
    expect(spans()).toHaveLength(2);
  });

  it('takes back and makes again every kind of edit', () => {
    const id = addFlag({ start: 4, end: 21 }, 'loaded-language') ?? '';
    changeFamily(id, 'framing-device');
    resizeFlag(id, { start: 0, end: 21 });
    writeNote(id, 'Who?');
    removeFlag(id);
    const states = [spans()];
    while (undo()) states.push(spans());
    expect(states).toEqual([
      [],
      [[0, 21, 'framing-device']],
      [[0, 21, 'framing-device']],
      [[4, 21, 'framing-device']],
      [[4, 21, 'loaded-language']],
      [],
    ]);
    const again = [spans()];
    while (redo()) again.push(spans());
    expect(again).toEqual(states.reverse());
  });

  it('forgets what could be redone once something else is done', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    undo();
    addFlag({ start: 43, end: 58 }, 'unsupported-claim');
    expect(redo()).toBeNull();
  });

  it('takes no more flags once it is handed in, until another round is opened', () => {
    const kept = addFlag({ start: 4, end: 21 }, 'loaded-language') ?? '';
    addFlag({ start: 43, end: 58 }, 'framing-device');
    submit(50);
    expect(addFlag({ start: 0, end: 3 }, 'loaded-language')).toBeNull();
    expect(undo()).toBeNull();
    tryAgain([kept]);
    expect(spans()).toEqual([[4, 21, 'loaded-language']]);
    expect($attempt.get()?.submittedAt).toBeUndefined();
    expect($attempt.get()?.earlier).toMatchObject([{ score: 50, flags: [{}, {}] }]);
  });
});

describe('the time in view', () => {
  it('counts reading before the first flag, and not while the page is hidden', () => {
    const clock = vi.spyOn(Date, 'now');
    const at = (now: number, act: () => void) => {
      clock.mockReturnValue(now);
      act();
    };
    at(1_000, () => openAttempt('ferry', 'f00d', TEXT));
    at(61_000, () => setInView(false));
    expect(device.getItem(KEY)).toBeNull();
    at(500_000, () => setInView(true));
    at(510_000, () => void addFlag({ start: 4, end: 21 }, 'loaded-language'));
    at(515_000, () => setInView(false));
    clock.mockRestore();
    expect($attempt.get()?.activeMs).toBe(75_000);
  });
});

describe('an attempt in two tabs', () => {
  it('gets the flags of both', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    flagInAnotherTab(43, 58);
    syncWithDevice();
    expect(spans()).toHaveLength(2);
    addFlag({ start: 0, end: 3 }, 'loaded-language');
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(3);
  });

  it('gets the flags of both although this page heard nothing, be it the first flag or a later one', () => {
    flagInAnotherTab(43, 58);
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    expect(spans()).toHaveLength(2);
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(2);
  });

  it('adds nothing to what the other tab handed in, although this page heard nothing', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    const held = JSON.parse(device.getItem(KEY) ?? '') as object;
    const handedIn = JSON.stringify({ ...held, submittedAt: 9, score: 40 });
    device.setItem(KEY, handedIn);
    expect(addFlag({ start: 43, end: 58 }, 'unsupported-claim')).toBeNull();
    expect(device.getItem(KEY)).toBe(handedIn);
    expect($attempt.get()?.submittedAt).toBe(9);
    device.setItem(KEY, JSON.stringify(held));
    syncWithDevice();
    device.setItem(KEY, handedIn);
    expect(undo()).toBeNull();
    expect(device.getItem(KEY)).toBe(handedIn);
  });

  it('undoes its own edits and leaves the other tab’s', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    flagInAnotherTab(43, 58);
    syncWithDevice();
    undo();
    expect(spans()).toEqual([[43, 58, 'framing-device']]);
  });
});

describe('a device that is full', () => {
  it('keeps what it has, and the page goes on with all of it', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    device.full = true;
    addFlag({ start: 43, end: 58 }, 'unsupported-claim');
    addFlag({ start: 0, end: 3 }, 'framing-device');
    expect(spans()).toHaveLength(3);
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(1);
    device.full = false;
    removeFlag($flags.get()[0]?.id ?? '');
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(2);
  });
});

describe('a device that is full, in two tabs', () => {
  it('does not lose what could not be saved to what the other tab saved', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    device.full = true;
    addFlag({ start: 43, end: 58 }, 'unsupported-claim');
    device.full = false;
    flagInAnotherTab(0, 3);
    syncWithDevice();
    const all = [
      [0, 3, 'framing-device'],
      [4, 21, 'loaded-language'],
      [43, 58, 'unsupported-claim'],
    ];
    expect(spans()).toEqual(all);
    writeNote($flags.get()[0]?.id ?? '', 'Who?');
    expect(JSON.parse(device.getItem(KEY) ?? '').flags).toHaveLength(3);
  });
});

describe('a device that forbids looking from some moment on', () => {
  it('leaves the page what it has', () => {
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    device.forbidden = true;
    syncWithDevice();
    addFlag({ start: 43, end: 58 }, 'unsupported-claim');
    expect(spans()).toHaveLength(2);
  });
});

describe('what an earlier visit left', () => {
  it('is set aside once, however often the page is opened', () => {
    device.setItem(KEY, 'not an attempt');
    const clock = vi.spyOn(Date, 'now');
    for (const now of [1000, 2000]) {
      clock.mockReturnValue(now);
      openAttempt('ferry', 'f00d', TEXT);
    }
    clock.mockRestore();
    const aside = [...device.kept].filter(([key]) => key !== KEY);
    expect(aside).toEqual([[$setAside.get(), 'not an attempt']]);
  });

  it('is set aside even where the device has no room for it twice', () => {
    device.setItem(KEY, 'not an attempt');
    device.room = 1;
    openAttempt('ferry', 'f00d', TEXT);
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    expect([...device.kept.values()]).toEqual(['not an attempt']);
    expect(spans()).toHaveLength(1);
  });

  it('keeps the flags that can be read where the device has no room for it twice', () => {
    const sound = { id: 'a', start: 4, end: 21, family: 'loaded-language', quote: 'so-called experts' };
    device.setItem(KEY, JSON.stringify({ version: 1, quiz: 'ferry', flags: [sound, { id: 'b' }] }));
    device.room = 1;
    openAttempt('ferry', 'f00d', TEXT);
    syncWithDevice();
    expect(spans()).toHaveLength(1);
  });

  it('is set aside when it cannot be read, and wiping takes that along on a later visit', () => {
    device.setItem(KEY, 'not an attempt');
    openAttempt('ferry', 'f00d', TEXT);
    const aside = $setAside.get() ?? '';
    expect(aside).toMatch(/^slantwise:set-aside:ferry:/);
    expect(device.getItem(aside)).toBe('not an attempt');
    addFlag({ start: 4, end: 21 }, 'loaded-language');
    openAttempt('ferry', 'f00d', TEXT);
    device.setItem('slantwise:attempt:ferry-two', 'another quiz');
    device.setItem('slantwise:text:ferry', 'a brought text');
    device.setItem('slantwise:setting:shortcuts', 'no');
    wipe('ferry');
    expect([...device.kept.keys()].sort()).toEqual([
      'slantwise:attempt:ferry-two',
      'slantwise:setting:shortcuts',
    ]);
    expect($flags.get()).toEqual([]);
    expect($history.get()).toEqual({ done: [], undone: [] });
  });
});

describe('a flag that is locked', () => {
  it('is neither changed nor removed, and undo passes it over', () => {
    openAttempt('ferry', 'f00d', TEXT);
    const locked = addFlag({ start: 4, end: 21 }, 'loaded-language') ?? '';
    const other = addFlag({ start: 43, end: 52 }, 'unsupported-claim') ?? '';
    lockFlags(new Set([locked]));
    changeFamily(locked, 'framing-device');
    resizeFlag(locked, { start: 4, end: 10 });
    writeNote(locked, 'Hm.');
    removeFlag(locked);
    expect($flags.get().find(({ id }) => id === locked)).toMatchObject({
      end: 21,
      family: 'loaded-language',
    });
    expect(undo()?.id).toBe(other);
    expect(undo()).toBeNull();
    expect($flags.get().map(({ id }) => id)).toEqual([locked]);
    $locked.set(new Set());
  });
});

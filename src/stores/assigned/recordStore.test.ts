import { beforeEach, describe, expect, it } from 'vitest';
import { type DeviceStorage, setDeviceStorage } from '../storage/deviceStorage.ts';
import { recordAsidePrefix, recordPlace } from './places.ts';
import { newRecord, writeRecord } from './record.ts';
import { $record, $recordAside, changeRecord, openRecord, syncRecord, wipeRecord } from './recordStore.ts';

const ID = 'k7m2p9q4xw';
const ZOE = { name: 'Zoë', class: '9b' };
const fresh = () => newRecord(ID, ZOE, '', 1_000);

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  const device: DeviceStorage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  setDeviceStorage(device);
  $record.set(null);
});

describe('the record on a device', () => {
  it('is each learner’s own, however the name is spelt', () => {
    openRecord(ID, ZOE, fresh);
    changeRecord((record) => ({ ...record, hints: 3 }));
    openRecord(ID, { name: 'Ada', class: '9b' }, () =>
      newRecord(ID, { name: 'Ada', class: '9b' }, '', 2_000),
    );
    expect($record.get()).toMatchObject({ hints: 0, learner: { name: 'Ada' } });
    openRecord(ID, { name: ' ZOË ', class: '9B' }, fresh);
    expect($record.get()).toMatchObject({ hints: 3, learner: ZOE });
    expect([...kept.keys()].join()).not.toMatch(/zo|ada/i);
  });

  it('is set aside where it cannot be read, and never written over', () => {
    kept.set(recordPlace(ID, ZOE), '{"version":2}');
    openRecord(ID, ZOE, fresh);
    expect($recordAside.get()).toBe(true);
    expect([...kept].filter(([key]) => key.startsWith(recordAsidePrefix(ID)))).toEqual([
      [expect.anything(), '{"version":2}'],
    ]);
    expect($record.get()).toEqual(fresh());
  });

  it('follows another tab', () => {
    openRecord(ID, ZOE, fresh);
    kept.set(recordPlace(ID, ZOE), writeRecord({ ...fresh(), hints: 1, checked: ['a'] }));
    syncRecord();
    expect($record.get()?.hints).toBe(1);
    kept.set(recordPlace(ID, ZOE), writeRecord({ ...fresh(), hints: 2 }));
    changeRecord((record) => ({ ...record, hints: record.hints + 1 }));
    expect($record.get()?.hints).toBe(3);
  });

  it('holds for the visit where the device keeps nothing, and is gone when it is wiped', () => {
    setDeviceStorage(null);
    openRecord(ID, ZOE, fresh);
    changeRecord((record) => ({ ...record, hints: 1 }));
    changeRecord((record) => ({ ...record, hints: record.hints + 1 }));
    expect($record.get()?.hints).toBe(2);
    wipeRecord();
    expect($record.get()).toBeNull();
  });
});

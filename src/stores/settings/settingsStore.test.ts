import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DeviceStorage, setDeviceStorage } from '../storage/deviceStorage.ts';

const full: DeviceStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
  removeItem: () => {},
};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
  setDeviceStorage(null);
});

it('changes a setting for this visit on a device that is full', async () => {
  const { setDeviceStorage: put } = await import('../storage/deviceStorage.ts');
  put(full);
  const { $showCount } = await import('./settingsStore.ts');
  $showCount.set(false);
  expect($showCount.get()).toBe(false);
});

it('keeps a setting under its own key, and takes it up again', async () => {
  const kept = new Map<string, string>();
  const { setDeviceStorage: put } = await import('../storage/deviceStorage.ts');
  put({
    ...full,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  const first = await import('./settingsStore.ts');
  first.$shortcuts.set(false);
  expect([...kept]).toEqual([['slantwise:setting:shortcuts', 'no']]);
  vi.resetModules();
  const again = await import('../storage/deviceStorage.ts');
  again.setDeviceStorage({ ...full, getItem: (key) => kept.get(key) ?? null });
  const second = await import('./settingsStore.ts');
  expect(second.$shortcuts.get()).toBe(false);
});

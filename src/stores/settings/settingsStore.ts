import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { forgetOnDevice, readDevice, writeDevice } from '../storage/deviceStorage.ts';

// The browser's own storage would throw where a device is full or closed. A setting that it does not keep holds
// for this visit.
if (typeof window !== 'undefined') {
  const unkept = new Map<PropertyKey, string>();
  const read = (key: PropertyKey) => unkept.get(key) ?? readDevice(String(key)) ?? undefined;
  const device = new Proxy<Record<string, string>>(
    {},
    {
      has: (_, key) => read(key) !== undefined,
      get: (_, key) => read(key),
      set: (_, key, value: string) => {
        if (writeDevice(String(key), value)) unkept.delete(key);
        else unkept.set(key, value);
        return true;
      },
      deleteProperty: (_, key) => {
        unkept.delete(key);
        forgetOnDevice(String(key));
        return true;
      },
    },
  );
  setPersistentEngine(device, windowPersistentEvents);
}

const yesNo = (initial: boolean) => ({
  encode: (value: boolean) => (value ? 'yes' : 'no'),
  decode: (stored: string) => (stored === 'yes' ? true : stored === 'no' ? false : initial),
});

/** Single-key shortcuts in the article; WCAG 2.1.4 asks that they can be switched off. */
export const $shortcuts = persistentAtom('slantwise:setting:shortcuts', true, yesNo(true));

/** Whether the quiz says how many core items there are to find. */
export const $showCount = persistentAtom('slantwise:setting:show-count', true, yesNo(true));

export const DEFAULTS = { shortcuts: true, showCount: true } as const;

import { atom, onMount, type WritableAtom } from 'nanostores';
import { readDevice, writeDevice } from '../storage/deviceStorage.ts';

/** A yes or no that the device keeps; where it keeps nothing, it holds for this visit. Tabs follow each other. */
function setting(name: string, initial: boolean): WritableAtom<boolean> {
  const key = `slantwise:setting:${name}`;
  const $setting = atom(initial);
  const { set } = $setting;
  let refused = false;
  const take = () => {
    // What the device would not keep is newer than what it holds.
    const stored = refused ? null : readDevice(key);
    if (stored !== null) set.call($setting, stored === 'no' ? false : stored === 'yes' || initial);
  };
  $setting.set = (value) => {
    set.call($setting, value);
    refused = !writeDevice(key, value ? 'yes' : 'no');
  };
  onMount($setting, () => {
    take();
    if (typeof window === 'undefined') return;
    window.addEventListener('storage', take);
    return () => window.removeEventListener('storage', take);
  });
  return $setting;
}

/** Single-key shortcuts in the article; WCAG 2.1.4 asks that they can be switched off. */
export const $shortcuts = setting('shortcuts', true);

/** Whether the quiz says how many core items there are to find. */
export const $showCount = setting('show-count', true);

export const DEFAULTS = { shortcuts: true, showCount: true } as const;

import { persistentAtom } from '@nanostores/persistent';

const yesNo = (initial: boolean) => ({
  encode: (value: boolean) => (value ? 'yes' : 'no'),
  decode: (stored: string) => (stored === 'yes' ? true : stored === 'no' ? false : initial),
});

/** Single-key shortcuts in the article; WCAG 2.1.4 asks that they can be switched off. */
export const $shortcuts = persistentAtom('slantwise:setting:shortcuts', true, yesNo(true));

/** Whether the quiz says how many core items there are to find. */
export const $showCount = persistentAtom('slantwise:setting:show-count', true, yesNo(true));

export const DEFAULTS = { shortcuts: true, showCount: true } as const;

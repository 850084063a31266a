import type { ScormVersion } from '../core/scorm/version.ts';

/** A call of the platform that did not do what it should. */
export interface Refusal {
  readonly call: string;
  /** The platform's error number; empty where it threw, or gave none. */
  readonly error: string;
}

/** The platform's functions, whichever version's they are. None of them throws. */
export interface Calls {
  initialize(): Refusal | null;
  terminate(): Refusal | null;
  commit(): Refusal | null;
  set(element: string, value: string): Refusal | null;
  /** Empty where the platform has nothing, or does not say. */
  get(element: string): string;
}

const NAMES = {
  scorm12: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    commit: 'LMSCommit',
    set: 'LMSSetValue',
    get: 'LMSGetValue',
    lastError: 'LMSGetLastError',
  },
  scorm2004: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    commit: 'Commit',
    set: 'SetValue',
    get: 'GetValue',
    lastError: 'GetLastError',
  },
} as const;

/** SCORM 1.2 says `true`, SCORM 2004 too; some platforms give a boolean or a number. */
const DONE = new Set<unknown>(['true', true, 1, '1']);

/** Calls a platform's functions and looks at what each of them answers. */
export function callsOf(version: ScormVersion, api: object): Calls {
  const names = NAMES[version];
  const own = api as Readonly<Record<string, unknown>>;
  const call = (name: string, ...values: readonly string[]): unknown => {
    const made = own[name];
    if (typeof made !== 'function') throw new TypeError(`The platform has no ${name}.`);
    return made.apply(api, values);
  };
  const lastError = () => {
    try {
      const error = String(call(names.lastError) ?? '');
      return error === '0' ? '' : error;
    } catch {
      return '';
    }
  };
  const told = (name: string, ...values: readonly string[]): Refusal | null => {
    const about = [name, ...values.slice(0, 1)].filter((part) => part !== '').join(' ');
    try {
      return DONE.has(call(name, ...values)) ? null : { call: about, error: lastError() };
    } catch {
      return { call: about, error: '' };
    }
  };
  return {
    initialize: () => told(names.initialize, ''),
    terminate: () => told(names.terminate, ''),
    commit: () => told(names.commit, ''),
    set: (element, value) => told(names.set, element, value),
    get(element) {
      try {
        const value = call(names.get, element);
        return value === undefined || value === null || lastError() !== '' ? '' : String(value);
      } catch {
        return '';
      }
    },
  };
}

import type { ScormVersion } from '../../src/core/scorm/version.ts';
import type { Frame } from '../../src/platform/findApi.ts';

/** A platform for unit tests: it holds what it is given, unless it is told to refuse. */
export class FakePlatform {
  readonly values = new Map<string, string>();
  /** What was called, with its first argument. */
  readonly calls: string[] = [];
  /** Calls that are answered with `false`; a throwing platform throws there. */
  refuses: RegExp = /^$/;
  throws = false;
  readonly #version: ScormVersion;

  constructor(version: ScormVersion, values: Readonly<Record<string, string>> = {}) {
    this.#version = version;
    for (const [name, value] of Object.entries(values)) this.values.set(name, value);
  }

  /** The window that the platform's page is. */
  get frame(): Frame {
    const old = this.#version === 'scorm12';
    const answer = (name: string, element = '', value?: string) => {
      const call = `${name} ${element}`.trim();
      this.calls.push(call);
      if (this.refuses.test(call)) {
        if (this.throws) throw new Error('The platform is broken.');
        return 'false';
      }
      if (value !== undefined) this.values.set(element, value);
      return 'true';
    };
    const get = (element: string) => {
      if (this.throws && this.refuses.test(`get ${element}`)) throw new Error('The platform is broken.');
      if (!element.endsWith('_count')) return this.values.get(element) ?? '';
      const list = element.slice(0, -'_count'.length);
      const entries = [...this.values.keys()].filter((name) => name.startsWith(list));
      return String(new Set(entries.map((name) => name.slice(list.length).split('.')[0])).size);
    };
    const set = (element: string, value: string) => answer('set', element, value);
    const api = old
      ? {
          LMSInitialize: () => answer('initialize'),
          LMSFinish: () => answer('terminate'),
          LMSCommit: () => answer('commit'),
          LMSSetValue: set,
          LMSGetValue: get,
          LMSGetLastError: () => '0',
        }
      : {
          Initialize: () => answer('initialize'),
          Terminate: () => answer('terminate'),
          Commit: () => answer('commit'),
          SetValue: set,
          GetValue: get,
          GetLastError: () => '0',
        };
    const window = { opener: null, [old ? 'API' : 'API_1484_11']: api } as unknown as Frame & {
      parent: Frame;
    };
    window.parent = window;
    return window;
  }
}

/** A browser whose clock and timers a test moves on. */
export class FakeAround {
  time = 0;
  readonly #waiting = new Set<() => void>();
  leave: () => void = () => undefined;
  hide: () => void = () => undefined;
  comeBack: () => void = () => undefined;
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  now = () => this.time;
  later = (act: () => void) => {
    this.#waiting.add(act);
    return () => void this.#waiting.delete(act);
  };
  onLeave = (act: () => void) => {
    this.leave = act;
    return () => {
      this.leave = () => undefined;
    };
  };
  onHide = (act: () => void) => {
    this.hide = act;
  };
  onReturn = (act: () => void) => {
    this.comeBack = act;
  };

  /** Does what waits for its time. */
  pass(): void {
    const due = [...this.#waiting];
    this.#waiting.clear();
    for (const act of due) act();
  }
}

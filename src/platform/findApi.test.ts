import { describe, expect, it } from 'vitest';
import { type Frame, findApi } from './findApi.ts';

const API = { LMSInitialize: () => 'true' };

/** A window inside another, or an outermost one. */
function frame(around: Frame | null, more: object = {}): Frame {
  const made = { opener: null, ...more } as Frame & { parent: Frame };
  made.parent = around ?? made;
  return made;
}

/** What a window of another host is: whatever is asked of it throws, but its parent. */
function foreign(around: Frame | null): Frame {
  const refuse = () => {
    throw new DOMException('Blocked.', 'SecurityError');
  };
  const made: Frame = new Proxy({} as Frame, {
    get: (_, name) => (name === 'parent' ? (around ?? made) : refuse()),
  });
  return made;
}

describe('findApi', () => {
  it('finds it in this window, around it, and by the version’s own name', () => {
    const top = frame(null, { API });
    expect(findApi(top, 'scorm12')).toBe(API);
    expect(findApi(frame(frame(top)), 'scorm12')).toBe(API);
    expect(findApi(frame(frame(top)), 'scorm2004')).toBeNull();
    expect(findApi(frame(frame(null, { API_1484_11: API })), 'scorm2004')).toBe(API);
  });

  it('finds it around the window that opened this one, or the outermost around this one', () => {
    const opener = frame(frame(null, { API }));
    expect(findApi(frame(null, { opener }), 'scorm12')).toBe(API);
    expect(findApi(frame(frame(null, { opener })), 'scorm12')).toBe(API);
  });

  it('looks past windows of other hosts, and ends where there is nothing', () => {
    expect(findApi(frame(foreign(frame(null, { API }))), 'scorm12')).toBe(API);
    expect(findApi(frame(foreign(null)), 'scorm12')).toBeNull();
    expect(findApi(frame(null, { opener: foreign(null) }), 'scorm12')).toBeNull();
    expect(findApi(frame(null, { API: 'no object' }), 'scorm12')).toBeNull();
  });

  it('does not walk round in circles', () => {
    const one = frame(null) as Frame & { parent: Frame };
    one.parent = frame(one);
    expect(findApi(one, 'scorm12')).toBeNull();
  });
});

import type { ScormVersion } from '../core/scorm/version.ts';

/** The part of a window that the search needs. Any of it may throw, where the window is another host's. */
export interface Frame {
  readonly parent: Frame;
  readonly opener: Frame | null;
}

/** The global name under which a platform leaves its functions: SCORM 1.2 and SCORM 2004 run-time environment, 3.3. */
const NAMES: Readonly<Record<ScormVersion, string>> = { scorm12: 'API', scorm2004: 'API_1484_11' };

/** As high as the specification's own search goes. */
const HIGHEST = 500;

/**
 * Looks for the platform's functions where the specification has them: in this window and the windows around it, and
 * then in the window that opened it and those around that. `null` where there are none, or only in windows that another
 * host keeps to itself.
 */
export function findApi(from: Frame, version: ScormVersion): object | null {
  const name = NAMES[version];
  const around = searchUp(from, name);
  if (around.api) return around.api;
  // A frame has no opener of its own: that of the outermost window within reach counts.
  for (const window of [from, around.last]) {
    const opener = attempted(() => window.opener);
    const found = opener ? searchUp(opener, name).api : null;
    if (found) return found;
  }
  return null;
}

function searchUp(from: Frame, name: string): { api: object | null; last: Frame } {
  let frame = from;
  for (let height = 0; height <= HIGHEST; height++) {
    const here = frame;
    const api = attempted(() => (here as unknown as Record<string, unknown>)[name]);
    if (typeof api === 'object' && api !== null) return { api, last: here };
    const above = attempted(() => here.parent);
    if (!above || above === here) return { api: null, last: here };
    frame = above;
  }
  return { api: null, last: frame };
}

/** What `look` gives, or `null` where it may not look. */
function attempted<Found>(look: () => Found): Found | null {
  try {
    return look();
  } catch {
    return null;
  }
}

import { expect, it, vi } from 'vitest';
import { NOT_READ } from '../../../messages/author.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { pastedText } from './files.ts';
import { $intake, takeIn, takePasted } from './intakeStore.ts';

vi.mock('../../../incoming/clipboard/fromClipboard.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../../incoming/plain.ts', () => ({
  readPlain: () => {
    throw new TypeError('text.at is not a function');
  },
}));

it('tells a part that did not come from a defect in reading, and reports the defect', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  expect(await takePasted({ html: '<p>It fell.</p>', text: 'It fell.' })).toBeNull();
  expect($intake.get()).toEqual({ state: 'trouble', sentences: [NOT_LOADED] });
  expect(report).not.toHaveBeenCalled();
  expect(await takeIn([pastedText('It fell.')])).toBeNull();
  expect($intake.get()).toEqual({ state: 'trouble', sentences: [NOT_READ] });
  expect(report).toHaveBeenCalledWith(expect.any(TypeError));
  vi.unstubAllGlobals();
});

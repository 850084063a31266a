import { describe, expect, it } from 'vitest';
import { FakeAround, FakePlatform } from '../../tests/platform/fakePlatform.ts';
import type { HandedIn } from '../core/scorm/report.ts';
import type { PlatformTrouble } from '../core/scorm/trouble.ts';
import type { ScormVersion } from '../core/scorm/version.ts';
import { openPlatform } from './openPlatform.ts';

const HELD: HandedIn = {
  quiz: 'ferry',
  round: 1,
  submittedAt: 1_790_000_000_000,
  activeMs: 60_000,
  code: 'slantwise1.abc',
  answered: null,
};

function opened(version: ScormVersion, fake: FakePlatform) {
  const around = new FakeAround(fake.frame);
  const told: (PlatformTrouble | null)[] = [];
  const { frame, now, later } = around;
  const platform = openPlatform(version, { frame, now, later, told: (trouble) => told.push(trouble) });
  if ('trouble' in platform) throw new Error(platform.trouble);
  return { platform, around, told };
}

describe.each([
  ['scorm12', 'cmi.core.lesson_status', 'cmi.core.session_time', 'cmi.core.exit', '0000:01:05.00'],
  ['scorm2004', 'cmi.completion_status', 'cmi.session_time', 'cmi.exit', 'PT0H1M5S'],
] as const)('a platform of %s', (version, status, sessionTime, exit, spent) => {
  it('is greeted, and told that work has begun', () => {
    const fake = new FakePlatform(version, { 'cmi.suspend_data': 'kept' });
    const { platform, told } = opened(version, fake);
    expect(fake.calls[0]).toBe('initialize');
    expect(fake.values.get(status)).toBe('incomplete');
    expect(platform.suspended).toBe('kept');
    expect(told).toEqual([]);
  });

  it('keeps what an earlier visit reached', () => {
    const fake = new FakePlatform(version, { [status]: 'completed' });
    opened(version, fake);
    expect(fake.values.get(status)).toBe('completed');
  });

  it('stores several changes with one request, and the rest when the page goes', () => {
    const fake = new FakePlatform(version);
    const { platform, around } = opened(version, fake);
    for (const data of ['a', 'b', 'c']) platform.save(data);
    expect(fake.calls).not.toContain('commit');
    around.pass();
    expect(fake.calls.filter((call) => call === 'commit')).toHaveLength(1);
    platform.save('d');
    platform.flush();
    platform.flush();
    expect(fake.calls.filter((call) => call === 'commit')).toHaveLength(2);
    around.time = 65_000;
    platform.close();
    platform.close();
    expect(fake.calls.filter((call) => call === 'terminate')).toHaveLength(1);
    expect([fake.values.get(sessionTime), fake.values.get(exit)]).toEqual([spent, 'suspend']);
    expect(fake.values.get('cmi.suspend_data')).toBe('d');
  });

  it('is not spoken to after the goodbye', () => {
    const fake = new FakePlatform(version);
    const { platform, around, told } = opened(version, fake);
    platform.save('a');
    platform.close();
    const count = fake.calls.length;
    platform.save('b');
    platform.finish(HELD);
    around.pass();
    expect(fake.calls).toHaveLength(count);
    expect(told.at(-1)).toBe('closed');
  });

  it.each([false, true])('that refuses to store (throwing: %s) is told of until it stores', (throws) => {
    const fake = new FakePlatform(version);
    const { platform, around, told } = opened(version, fake);
    Object.assign(fake, { refuses: /^commit/, throws });
    platform.save('a');
    around.pass();
    expect(told.at(-1)).toBe('refused');
    platform.save('b');
    expect(told.at(-1)).toBe('refused');
    fake.refuses = /^$/;
    around.pass();
    expect(told.at(-1)).toBeNull();
  });

  it('that refuses its status is told of, and the rest is told it all the same', () => {
    const fake = new FakePlatform(version);
    const { platform, told } = opened(version, fake);
    fake.refuses = /status/;
    platform.finish(HELD);
    expect(told.at(-1)).toBe('refused');
    expect([...fake.values.values()]).toContain('slantwise1.abc');
    fake.refuses = /^$/;
    platform.finish(HELD);
    expect(told.at(-1)).toBeNull();
    expect(fake.values.get(status)).toBe('completed');
  });

  it('needs to keep the code in one way only', () => {
    const fake = new FakePlatform(version);
    const { platform, told } = opened(version, fake);
    fake.refuses = /interactions/;
    platform.finish(HELD);
    expect(told.at(-1)).toBeNull();
    fake.refuses = /interactions|comments/;
    platform.finish({ ...HELD, submittedAt: 1 });
    expect(told.at(-1)).toBe('refused');
  });

  it('holds one interaction when it is told the same hand-in twice, two after two hand-ins', () => {
    const fake = new FakePlatform(version);
    const { platform } = opened(version, fake);
    const ids = () => [...fake.values.keys()].filter((name) => /interactions\.\d+\.id$/.test(name));
    platform.finish(HELD);
    platform.finish(HELD);
    expect(ids()).toHaveLength(1);
    platform.finish({ ...HELD, round: 2, submittedAt: HELD.submittedAt + 60_000 });
    expect(ids()).toHaveLength(2);
  });

  it.each(['browse', 'review'])('is told nothing where the learner only looks (%s)', (mode) => {
    const fake = new FakePlatform(version, {
      'cmi.core.lesson_mode': mode,
      'cmi.mode': mode,
    });
    const { platform } = opened(version, fake);
    platform.save('a');
    platform.finish(HELD);
    platform.close();
    expect(fake.calls).toEqual(['initialize', 'terminate']);
  });
});

it('says where no platform is, and where one sends the page away', () => {
  const nothing = new FakeAround(new FakePlatform('scorm12').frame);
  expect(openPlatform('scorm2004', { ...nothing, told: () => undefined })).toEqual({ trouble: 'absent' });
  const closed = new FakePlatform('scorm12');
  closed.refuses = /^initialize/;
  const around = new FakeAround(closed.frame);
  expect(openPlatform('scorm12', { ...around, told: () => undefined })).toEqual({ trouble: 'refused' });
});

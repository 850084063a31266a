import { describe, expect, it } from 'vitest';
import { findChromium } from './findChromium.ts';
import { candidates, installedChromium } from './installed.ts';

const programs = (...files: string[]) => ({ isProgram: (file: string) => files.includes(file) });

describe('installedChromium', () => {
  it.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/chromium'],
    ['linux', { PATH: '' }, '/snap/bin/chromium'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['darwin', { PATH: '/usr/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ines' }, '/Users/ines/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'ProgramFiles(x86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('finds on %s with %j what is at its usual place', (platform, env, file) => {
    expect(installedChromium({ platform, env, ...programs(file) })).toBe(file);
    expect(installedChromium({ platform, env, ...programs() })).toBeUndefined();
  });

  it('prefers what comes first in PATH to what lies in a usual folder', () => {
    const system = { platform: 'linux', env: { PATH: '/opt/bin' } } as const;
    const both = programs('/usr/bin/google-chrome', '/opt/bin/chromium');
    expect(installedChromium({ ...system, ...both })).toBe('/opt/bin/chromium');
    expect(new Set(candidates(system)).size).toBe(candidates(system).length);
  });
});

describe('findChromium', () => {
  it('takes the browser that the environment names, and no other', async () => {
    const env = { SLANTWISE_CHROMIUM: '/opt/my chrome', PATH: '/usr/bin' };
    const installed = '/usr/bin/chromium';
    expect(
      await findChromium({ platform: 'linux', env, ...programs('/opt/my chrome', installed) }),
    ).toMatchObject({ executablePath: '/opt/my chrome' });
    expect(await findChromium({ platform: 'linux', env, ...programs(installed) })).toEqual({
      named: '/opt/my chrome',
    });
  });
});

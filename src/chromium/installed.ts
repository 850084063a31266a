import path from 'node:path';

/** The system to look at: what is asked of it, so that tests can make one up. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  isProgram(file: string): boolean;
}

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
/** Where distributions put programs; a service or a desktop may run without some of them in its PATH. */
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every file that would be an installed Chrome, Chromium or Edge on this system, the most wanted first. */
export function candidates({ platform, env }: Pick<System, 'platform' | 'env'>): string[] {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const present = folders.filter((folder) => folder !== undefined && folder !== '');
    return WINDOWS_PROGRAMS.flatMap((program) =>
      present.map((folder) => path.win32.join(folder ?? '', program)),
    );
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const folders = [...new Set([...onPath, ...USUAL_FOLDERS])];
  const programs = folders.flatMap((folder) => ON_PATH.map((name) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return programs;
  const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  const applications = MAC_APPLICATIONS.flatMap((name) =>
    roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
  );
  return [...applications, ...programs];
}

/** The first of them that is there. */
export function installedChromium(system: System): string | undefined {
  return candidates(system).find((file) => system.isProgram(file));
}

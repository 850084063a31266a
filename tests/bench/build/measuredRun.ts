import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface MeasuredRun {
  readonly seconds: number;
  /** The most memory (bytes) that the process and all below it held at one time; `null` where `/proc` does not tell. */
  readonly peak: number | null;
}

const SAMPLE = 100;
const KIBIBYTE = 1024;

/** Runs a TypeScript program in a Node of its own, with Node's usual options, and looks at its memory ten times a second. */
export async function measuredRun(program: string, args: readonly string[]): Promise<MeasuredRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | null = null;
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      const held = child.pid === undefined ? null : await memoryBelow(child.pid);
      if (held !== null) peak = Math.max(peak ?? 0, held);
    });
  }, SAMPLE);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - begun) / 1000;
  await looking;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}.`);
  return { seconds, peak };
}

/** Resident bytes of a process and its descendants. Pages that two of them share count twice. */
async function memoryBelow(root: number): Promise<number | null> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  if (ids.length === 0) return null;
  const processes = await Promise.all(ids.map(readStatus));
  const members = new Set([root]);
  let size = 0;
  while (size < members.size) {
    size = members.size;
    for (const { id, parent } of processes) if (members.has(parent)) members.add(id);
  }
  return processes.reduce((sum, { id, resident }) => (members.has(id) ? sum + resident : sum), 0);
}

async function readStatus(id: string): Promise<{ id: number; parent: number; resident: number }> {
  // Processes end while they are looked at.
  const text = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { id: Number(id), parent: field('PPid'), resident: field('VmRSS') * KIBIBYTE };
}

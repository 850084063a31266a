import { spawn } from 'node:child_process';
import path from 'node:path';
import { vi } from 'vitest';

// Every call starts a Node of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of src/cli as people do: as a process of its own, with this Node. */
export async function runCommand(
  program: 'quiz' | 'start',
  args: readonly string[],
  { input = '', cwd = ROOT }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<Outcome> {
  const child = startCommand(program, args, cwd);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  // A program that refuses its input may be gone before it has read it.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

/** Starts a program without waiting for its end. */
export function startCommand(program: 'quiz' | 'start', args: readonly string[], cwd = ROOT) {
  const { NODE_ENV: _, VITEST: __, INIT_CWD: ___, PORT: ____, ...env } = process.env;
  return spawn(process.execPath, [path.join(ROOT, 'src/cli', `${program}.ts`), ...args], { cwd, env });
}

/** Runs a verb of the quiz command with `--json` and reads its answer. */
export async function quizJson(args: readonly string[], options?: Parameters<typeof runCommand>[2]) {
  const { status, stdout, stderr } = await runCommand('quiz', [...args, '--json'], options);
  return { status, stderr, json: JSON.parse(stdout) as Record<string, unknown> };
}

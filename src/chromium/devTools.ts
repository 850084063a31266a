import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { BrowserProgram } from './browserProgram.ts';

/** What a browser answers to one command; which fields there are, the DevTools protocol says. */
export type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A browser driven through a pair of pipes by Chromium’s own DevTools protocol: no port is opened, and no
 * package is needed.
 */
export class DevTools {
  readonly #child: ChildProcess;
  readonly #commands: Writable;
  readonly #answers = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting>();
  #next = 1;
  #unread = '';
  #said = '';
  #gone: Error | null = null;

  constructor({ executablePath, env }: BrowserProgram, switches: readonly string[]) {
    this.#child = spawn(executablePath, ['--remote-debugging-pipe', ...switches], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, , errors, commands, messages] = this.#child.stdio;
    this.#commands = commands as Writable;
    // A browser that ends early is told of by its end, not by the pipe.
    this.#commands.on('error', () => {});
    (messages as Readable).setEncoding('utf8').on('data', (chunk: string) => this.#read(chunk));
    (errors as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      this.#said = (this.#said + chunk).slice(-10_000);
    });
    this.#child.once('error', (error) => this.#end(error.message));
    this.#child.once('close', (status, signal) => this.#end(`It ended with ${signal ?? status}.`));
  }

  /** Sends a command. Rejects when the browser refuses it or goes away, with what the browser said. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}, sessionId?: string): Promise<Answer> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#gone) return reject(this.#gone);
      this.#answers.set(id, { resolve, reject });
      this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Waits for the next event of this name. */
  event(method: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#gone) reject(this.#gone);
      else this.#events.set(method, { resolve, reject });
    });
  }

  /** Ends the browser and waits until it is gone. */
  async close(): Promise<void> {
    if (this.#gone) return;
    const gone = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }

  #read(chunk: string): void {
    const messages = (this.#unread + chunk).split('\0');
    this.#unread = messages.pop() ?? '';
    for (const text of messages) {
      const { id, method, result, error } = JSON.parse(text) as Message;
      const waiting = id === undefined ? this.#events.get(method ?? '') : this.#answers.get(id);
      if (id === undefined) this.#events.delete(method ?? '');
      else this.#answers.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result ?? {});
    }
  }

  #end(why: string): void {
    this.#gone ??= new Error([why, this.#said.trim()].join('\n').trim());
    for (const { reject } of [...this.#answers.values(), ...this.#events.values()]) reject(this.#gone);
    this.#answers.clear();
    this.#events.clear();
  }
}

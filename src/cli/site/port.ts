import { createServer } from 'node:net';
import { visible } from '../../messages/visible.ts';
import { Failure, UsageError } from '../failure.ts';

/** The site is for this machine alone. */
export const HOST = '127.0.0.1';
const DEFAULT_PORT = 4321;

/** The port to serve on: `--port`, else PORT, else 4321. 0 takes any free one. */
export function choosePort(option: string | undefined, environment: string | undefined): number {
  if (option !== undefined) return readPort(option, '--port');
  return environment === undefined || environment.trim() === ''
    ? DEFAULT_PORT
    : readPort(environment, 'PORT');
}

function readPort(value: string, name: string): number {
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`${name} must be a whole number from 0 to 65535; it is “${visible(value)}”.`);
}

/** Throws a `Failure` that says what to do unless the port can be listened on now. */
export async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(portFailure(port, error)));
    probe.listen(port, HOST, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** The plain words for a port that cannot be had. */
export function portFailure(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : undefined;
  const other = `Choose another, for example: npm start -- --port ${port === 65_535 ? 4321 : port + 1}`;
  if (code === 'EADDRINUSE') return new Failure(`Port ${port} is taken by another program. ${other}`);
  if (code === 'EACCES') return new Failure(`This account may not use port ${port}. ${other}`);
  return error;
}

import { visible } from '../messages/visible.ts';

/** The command was called in a way it does not know: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the system refused (a full disk, a folder that may not be written), as a `Failure`; other errors as they are. */
export function explained(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error
    ? new Failure(`The system refused: ${visible(error.message)}. Nothing more was done.`)
    : error;
}

/** Something about the input is wrong: exit status 1. `details` go into the JSON beside `error`. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.details = details;
  }
}

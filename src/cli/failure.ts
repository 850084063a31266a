/** The command was called in a way it does not know: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
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

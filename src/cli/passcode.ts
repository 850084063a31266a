import { foldPasscode } from '../core/sealing/passcode.ts';
import { Failure } from './failure.ts';
import { readInput } from './readInput.ts';

/** The option by which a verb is given a passcode. No verb takes one as an argument: shells keep what was typed. */
export const PASSCODE_OPTION = { 'passcode-file': { type: 'string' } } as const;

/** The variable that holds a passcode where no file is named. */
export const PASSCODE_VARIABLE = 'SLANTWISE_PASSCODE';

/** The passcode from the file that was named (`-` is standard input), or from the environment; `null` without either. */
export async function givenPasscode(file: string | undefined): Promise<string | null> {
  const passcode =
    file === undefined ? process.env[PASSCODE_VARIABLE] : (await readInput(file, { mayBeEmpty: true })).text;
  if (passcode === undefined) return null;
  if (foldPasscode(passcode) === '') throw new Failure('The passcode is empty. Write some words into it.');
  return passcode.trim();
}

/** The same, where there is no doing without. */
export async function neededPasscode(file: string | undefined): Promise<string> {
  const passcode = await givenPasscode(file);
  if (passcode !== null) return passcode;
  throw new Failure(
    `A passcode is needed. Name a file that holds it with --passcode-file FILE (- is standard input), or put it into ${PASSCODE_VARIABLE}.`,
  );
}

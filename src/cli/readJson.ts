import { visible } from '../messages/visible.ts';
import { Failure } from './failure.ts';
import type { InputFile } from './readInput.ts';

/** The value of a JSON file. Throws a `Failure` that says where it breaks. */
export function readJson({ name, text }: InputFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? visible(error.message) : String(error);
    throw new Failure(`${visible(name)} is not valid JSON: ${detail}.`);
  }
}

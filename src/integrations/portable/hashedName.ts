import { createHash } from 'node:crypto';

/** The name of a script's file: it changes when the text does, so that a browser may keep what it has. */
export function hashedName(name: string, text: string): string {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
}

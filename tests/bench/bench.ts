import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { machine } from './machine.ts';
import { type Table, toMarkdown } from './table.ts';

const PARTS = path.join(import.meta.dirname, 'parts');

/** Runs the parts of the bench that are named, or all, and prints what they measured as Markdown. */
async function main(wanted: readonly string[]): Promise<number> {
  const names = (await readdir(PARTS)).map((file) => path.basename(file, '.ts')).sort();
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no part ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
    return 2;
  }
  process.stdout.write(`${machine()}\n`);
  for (const name of wanted.length > 0 ? wanted : names) {
    process.stderr.write(`measuring ${name} …\n`);
    const part = (await import(path.join(PARTS, `${name}.ts`))) as { run(): Promise<readonly Table[]> };
    for (const table of await part.run()) process.stdout.write(`\n${toMarkdown(table)}`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));

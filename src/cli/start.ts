import path from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '../messages/visible.ts';
import { explained, Failure, UsageError } from './failure.ts';
import { buildSite } from './site/buildSite.ts';
import { takeIn } from './site/intake.ts';
import { assertFree, choosePort } from './site/port.ts';
import { serve } from './site/serve.ts';

const USAGE = `Usage: npm start [-- [FILE…] [--port N] [--quizzes DIR] [--out DIR]]

Builds the site from quizzes/ and serves it on this machine. A FILE is the text of an article: of a quiz that
asks for its text, or of a new one.

  --port N       serve on port N (else the environment’s PORT, else 4321; 0: any free one)
  --quizzes DIR  another folder of packs
  --out DIR      build to another folder than dist/`;

const ROOT = path.resolve(import.meta.dirname, '../..');

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        quizzes: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? visible(error.message) : String(error));
  }
}

async function main(): Promise<void> {
  const { values, positionals: files } = readArguments();
  if (values.help) return say(USAGE);
  const port = choosePort(values.port, process.env['PORT']);
  await assertFree(port);

  const quizzes = path.resolve(values.quizzes ?? path.join(ROOT, 'quizzes'));
  const out = values.out === undefined ? undefined : path.resolve(values.out);
  const opened: string[] = [];
  for (const file of files) {
    const { slug, notes } = await takeIn(quizzes, file);
    for (const note of notes) say(note);
    opened.push(slug);
  }

  say('Building the site …');
  // A quiz that was made of a text just now is a draft, and is to be read at once.
  await buildSite({ root: ROOT, quizzes, out, drafts: true });
  const { server, address } = await serve(out ?? path.join(ROOT, 'dist'), port);
  say('');
  for (const slug of new Set(opened)) say(`Open ${address}/quiz/${slug}.html`);
  say(opened.length > 0 ? `All quizzes: ${address}/` : `Open ${address}/`);
  say('Ctrl-C stops it.');

  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (thrown) {
  const error = explained(thrown);
  if (!(error instanceof UsageError || error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

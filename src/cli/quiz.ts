import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { visible } from '../messages/visible.ts';
import { explained, Failure, UsageError } from './failure.ts';
import type { Answer, Verb } from './verb.ts';

/** Each verb is loaded when it is called: all of them together take longer to load than most take to run. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  add: async () => (await import('./add.ts')).add,
  draft: async () => (await import('./draft.ts')).draft,
  text: async () => (await import('./text.ts')).text,
  check: async () => (await import('./check.ts')).check,
  locate: async () => (await import('./locate.ts')).locate,
  score: async () => (await import('./score.ts')).score,
  measure: async () => (await import('./measure.ts')).measure,
  seal: async () => (await import('./seal.ts')).seal,
  results: async () => (await import('./results/results.ts')).results,
  export: async () => (await import('./export.ts')).exportFile,
  import: async () => (await import('./formats/importAnnotations.ts')).importAnnotations,
};

const COMMON = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  quizzes: { type: 'string' },
} as const;

async function helpText(): Promise<string> {
  const known = await Promise.all(Object.values(VERBS).map((load) => load()));
  const verbs = known.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return [
    'Usage: npm run quiz -- <verb> [arguments]',
    '',
    ...verbs,
    'Every verb takes --json (answer as JSON), --quizzes DIR (the folder of the packs; ./quizzes if not',
    'given) and --help. A file called - is standard input.',
    'Exit status: 0 done, 1 problems found, 2 wrong usage.',
  ].join('\n');
}

/** Runs one call of the command and gives its exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${await helpText()}\n`);
    return 0;
  }
  const asJson = argv.includes('--json');
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? await VERBS[name]?.() : undefined;
  try {
    if (!verb) {
      throw new UsageError(
        name === undefined || name.startsWith('-')
          ? 'a verb is missing.'
          : `there is no verb “${visible(name)}”.`,
      );
    }
    const answer = await call(verb, rest);
    process.stdout.write(asJson ? `${JSON.stringify(answer.json, null, 2)}\n` : ended(answer.text));
    return answer.status;
  } catch (thrown) {
    const error = explained(thrown);
    if (!(error instanceof UsageError || error instanceof Failure)) throw error;
    const details = error instanceof Failure ? error.details : {};
    if (asJson) process.stdout.write(`${JSON.stringify({ error: error.message, ...details }, null, 2)}\n`);
    else process.stderr.write(`quiz${verb ? ` ${name}` : ''}: ${error.message}\n`);
    if (error instanceof Failure) return 1;
    if (!asJson)
      process.stderr.write(`\n${verb ? `Usage: npm run quiz -- ${verb.usage}` : await helpText()}\n`);
    return 2;
  }
}

async function call(verb: Verb, argv: readonly string[]): Promise<Answer> {
  const { values, positionals } = readArguments(verb, argv);
  if (values['help'] === true)
    return { json: { usage: verb.usage }, text: `${verb.usage}\n${verb.summary}`, status: 0 };
  const [least, most] = verb.arity;
  if (positionals.length < least) throw new UsageError('an argument is missing.');
  if (positionals.length > most) {
    throw new UsageError(`“${visible(positionals[most] ?? '')}” is one argument too many.`);
  }
  const given = Object.entries(values);
  return verb.run({
    args: positionals,
    values: Object.fromEntries(
      given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    lists: Object.fromEntries(
      given.flatMap(([option, value]) =>
        Array.isArray(value) ? [[option, value.filter((one) => typeof one === 'string')]] : [],
      ),
    ),
    switches: new Set(given.filter(([, value]) => value === true).map(([option]) => option)),
    quizzes: typeof values['quizzes'] === 'string' ? values['quizzes'] : 'quizzes',
    note: (message) => process.stderr.write(`${message}\n`),
  });
}

function readArguments(verb: Verb, argv: readonly string[]) {
  const options: ParseArgsOptionsConfig = { ...COMMON, ...verb.options };
  try {
    return parseArgs({ args: withDashes(argv, options), options, allowPositionals: true });
  } catch (error) {
    // parseArgs explains itself well, if at length.
    throw new UsageError(error instanceof Error ? visible(error.message) : String(error));
  }
}

/** Lets the value of an option begin with a dash, as quoted words may, unless it is an option itself. */
function withDashes(argv: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const joined: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const [argument = '', next] = argv.slice(index, index + 2);
    if (argument === '--') return [...joined, ...argv.slice(index)];
    const takesValue = options[argument.replace(/^--/, '')]?.type === 'string' && argument.startsWith('--');
    const isOption = next !== undefined && Object.hasOwn(options, next.replace(/^--|=.*$/gs, ''));
    if (takesValue && next?.startsWith('-') && !isOption) {
      joined.push(`${argument}=${next}`);
      index++;
    } else joined.push(argument);
  }
  return joined;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

// Whoever reads the output may stop reading: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

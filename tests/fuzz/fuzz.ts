import { parseArgs } from 'node:util';
import { packOf } from './packs/hostilePack.ts';
import { judge } from './packs/packLaws.ts';
import { trySite } from './site/trySite.ts';

const USAGE = `npm run fuzz [-- --seed S --count N --pages P --batch B]

Generates N hostile packs of the seeds S, S+1, …, reads them, builds those that are accepted, B to a site, and
opens P pages of each site in Chromium. \`--seed S --count 1\` does it again for one pack (its number is in its slug); \`--pages 0\` opens none.
`;

interface Told {
  readonly failures: string[];
  accepted: number;
  refused: number;
  problems: number;
  slowest: { seed: number; milliseconds: number };
}

async function main(): Promise<number> {
  const { seed, count, pages, batch } = readOptions();
  const told: Told = {
    failures: [],
    accepted: 0,
    refused: 0,
    problems: 0,
    slowest: { seed, milliseconds: 0 },
  };
  for (let first = seed; first < seed + count; first += batch) {
    const last = Math.min(first + batch, seed + count) - 1;
    process.stderr.write(`seeds ${first} to ${last} …\n`);
    await tryBatch(told, first, last, pages);
  }
  const { failures, accepted, refused, problems, slowest } = told;
  process.stdout.write(
    [
      `${accepted + refused} packs: ${accepted} accepted, ${refused} refused with ${problems} problems.`,
      `Slowest to read and score: seed ${slowest.seed}, ${Math.round(slowest.milliseconds)} ms.`,
      failures.length === 0 ? 'No law was broken.' : `${failures.length} failures:`,
      ...failures,
      '',
    ].join('\n'),
  );
  return failures.length === 0 ? 0 : 1;
}

/** Reads the packs of some seeds, builds a site of those that were accepted, and opens pages of it. */
async function tryBatch(told: Told, first: number, last: number, pages: number): Promise<void> {
  const accepted: number[] = [];
  for (let seed = first; seed <= last; seed += 1) {
    const begun = performance.now();
    const { pack, problems, broken } = judge(packOf(seed));
    const milliseconds = performance.now() - begun;
    if (milliseconds > told.slowest.milliseconds) told.slowest = { seed, milliseconds };
    told.problems += problems;
    if (pack) accepted.push(seed);
    else told.refused += 1;
    told.failures.push(...broken.map((law) => `${law}\n  again: npm run fuzz -- --seed ${seed} --count 1`));
  }
  told.accepted += accepted.length;
  const failures = await trySite(accepted, pages).catch((error: unknown) => [
    `seeds ${first} to ${last}: ${error instanceof Error ? error.message : String(error)}`,
  ]);
  told.failures.push(...failures);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: '1' },
        count: { type: 'string', default: '2000' },
        pages: { type: 'string', default: '5' },
        batch: { type: 'string', default: '500' },
      },
    });
    const { seed, count, pages, batch } = values;
    const numbers = { seed: Number(seed), count: Number(count), pages: Number(pages), batch: Number(batch) };
    if (
      Object.values(numbers).every((number) => Number.isSafeInteger(number) && number >= 0) &&
      numbers.batch > 0
    ) {
      return numbers;
    }
  } catch {
    // Said below, as for numbers that are none.
  }
  process.stderr.write(USAGE);
  process.exit(2);
}

process.exitCode = await main();

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { toMarkdown } from '../table.ts';
import { withTables } from './document.ts';
import { allTablesOf, DOCUMENT, measureEverywhere, measureTexts, QUIZZES, tablesOf } from './measured.ts';
import { readBrought, readPackTexts } from './texts/packTexts.ts';

// How good suggestions are: npm run bench:draft -- [--text SLUG=FILE …] [--json] [--write]

const { values } = parseArgs({
  options: {
    // The text of a bring pack, where it is not in place at quizzes/SLUG/text.txt.
    text: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    // Puts the tables of the packs and the unseen texts into docs/suggestions.md.
    write: { type: 'boolean', default: false },
  },
});

const { brought } = await readPackTexts(QUIZZES);
const given = await Promise.all(
  values.text.map((text) => {
    const [slug = '', ...file] = text.split('=');
    return readBrought(QUIZZES, slug, file.join('='));
  }),
);
const everywhere = await measureEverywhere();
const here = [...brought.filter(({ name }) => given.every((text) => text.name !== name)), ...given];
const measured = here.length === 0 ? everywhere : [...everywhere, measureTexts('Brought texts', here)];

process.stdout.write(
  values.json
    ? `${JSON.stringify(measured, null, 2)}\n`
    : measured.flatMap(allTablesOf).map(toMarkdown).join('\n'),
);
if (values.write) {
  await writeFile(DOCUMENT, withTables(await readFile(DOCUMENT, 'utf8'), everywhere.flatMap(tablesOf)));
}

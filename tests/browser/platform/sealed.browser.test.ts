import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { findResultCodes } from '../../../src/core/handIn/resultCode.ts';
import { readPack } from '../../../src/packs/readPacks.ts';
import { folderOfPeople } from '../harness/oneFile.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import { newVisitor } from '../harness/visitor.ts';
import { errors, flag, flagCount, handIn, held, launch, lmsAddress, start, startLms } from './lms.ts';

const SLUG = 'quayside-clearway';

describe.each(['scorm12', 'scorm2004'] as const)('a package of %s with a sealed key', (version) => {
  it('holds nothing of the key, tells no score, and leaves the result’s code with the platform', async () => {
    const word = path.join(await folderOfPeople(), 'passcode.txt');
    await writeFile(word, 'blue heron');
    const lms = await startLms(SLUG, version, ['--sealed', '--passcode-file', word]);
    const known = await knownQuiz(SLUG);

    const { pack } = await readPack(inject('quizzes'), SLUG);
    if (!pack) throw new Error('The pack is not sound.');
    const texts = Object.values(unzipSync(lms.zip)).map((bytes) => strFromU8(bytes));
    const { items, fair, contested, discuss } = pack.key;
    const secrets = [
      ...[...items, ...fair, ...contested].flatMap(({ id, why }) => [`"${id}"`, why]),
      ...items.flatMap(({ neutral, check }) => [neutral, check].filter((text) => (text ?? '').length > 20)),
      ...discuss,
    ];
    expect(secrets.length).toBeGreaterThan(10);
    for (const secret of secrets) for (const text of texts) expect(text).not.toContain(secret);

    const { context } = await newVisitor({}, { site: lms.host.address });
    const { platform, quiz } = await launch(context, lmsAddress(lms, version));
    await start(quiz);
    const chosen = answers(known, 3);
    for (const answer of chosen) await flag(quiz, answer);
    await expect.poll(() => flagCount(quiz)).toBe(chosen.length);
    await handIn(quiz);

    const old = version === 'scorm12';
    const status = old ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    await expect.poll(async () => (await held(platform))[status]).toBe('completed');
    const values = await held(platform);
    expect(values[old ? 'cmi.core.score.raw' : 'cmi.score.raw'] ?? '').toBe('');
    const responses = Object.keys(values).filter((name) => /(?:student|learner)_response$/.test(name));
    const code = responses.map((name) => values[name]).join('\n');
    const comment = values[old ? 'cmi.comments' : 'cmi.comments_from_learner.0.comment'] ?? '';
    for (const text of [code, comment]) {
      const [result] = findResultCodes(text);
      expect(result).toMatchObject({ quiz: SLUG, assigned: { learner: { name: 'Okafor, Ada' } } });
      expect(result?.flags).toHaveLength(chosen.length);
    }
    for (const { id } of items) expect(JSON.stringify(values)).not.toContain(`${SLUG}.${id}`);
    expect(await errors(platform)).toEqual([]);
  });
});

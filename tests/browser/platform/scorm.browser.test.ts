import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/scoring/score.ts';
import { HANDED_IN } from '../../../src/messages/assignedHandIn.ts';
import { PLATFORM_TROUBLE } from '../../../src/messages/platform.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import { newVisitor } from '../harness/visitor.ts';
import { errors, flag, flagCount, handIn, held, launch, lmsAddress, start, startLms } from './lms.ts';

const SLUG = 'quayside-clearway';

describe.each([
  [
    'scorm12',
    'frame',
    { status: 'cmi.core.lesson_status', raw: 'cmi.core.score.raw', response: 'student_response' },
  ],
  [
    'scorm2004',
    'window',
    { status: 'cmi.completion_status', raw: 'cmi.score.raw', response: 'learner_response' },
  ],
] as const)('a package of %s in a %s', (version, how, names) => {
  it('is played under the platform’s name for the learner, and reports to it', async () => {
    const lms = await startLms(SLUG, version);
    const known = await knownQuiz(SLUG);
    const chosen = answers(known, 3);
    const { context } = await newVisitor({}, { site: lms.host.address });
    const { platform, quiz } = await launch(context, lmsAddress(lms, version), how);
    await quiz.getByText('Okafor, Ada').first().waitFor();
    await start(quiz);
    for (const answer of chosen) await flag(quiz, answer);
    await expect.poll(() => flagCount(quiz)).toBe(chosen.length);
    await handIn(quiz);

    const flags = chosen.map(({ start: from, end, item }) => ({ start: from, end, family: item.family }));
    const points = score(known.article, known.key, flags).score;
    await expect.poll(async () => Number((await held(platform))[names.raw])).toBeCloseTo(points, 1);
    const values = await held(platform);
    expect(values[names.status]).toBe('completed');
    const ids = Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    expect(ids.map((name) => values[name]).toSorted()).toEqual(
      known.key.items.map(({ id }) => `${SLUG}.${id}`).toSorted(),
    );
    const rights = Object.keys(values).filter((name) => /\.result$/.test(name) && values[name] === 'correct');
    expect(rights).toHaveLength(chosen.length);
    const [first] = rights;
    const told = values[first?.replace('result', names.response) ?? ''] ?? '';
    expect(told).toMatch(/^(?:loaded-language|unsupported-claim|framing-device): /);
    expect(await errors(platform)).toEqual([]);
  });

  it('resumes on another device after the window was closed', async () => {
    const lms = await startLms(SLUG, version);
    const [first, second] = answers(await knownQuiz(SLUG), 3);
    if (!first || !second) throw new Error('The quiz is too small.');
    const here = await newVisitor({}, { site: lms.host.address });
    const begun = await launch(here.context, lmsAddress(lms, version), how);
    await start(begun.quiz);
    await flag(begun.quiz, first);
    await expect.poll(() => flagCount(begun.quiz)).toBe(1);
    if (how === 'window') await begun.quiz.page().close({ runBeforeUnload: true });
    else await begun.platform.evaluate("document.querySelector('iframe').remove()");
    await expect.poll(async () => (await held(begun.platform))['cmi.suspend_data'] ?? '').toMatch(/^s1\./);
    await expect
      .poll(() =>
        begun.platform.evaluate('lms.log.filter(({ name }) => /Finish|Terminate/.test(name)).length'),
      )
      .toBe(1);
    const kept = await held(begun.platform);

    const there = await newVisitor({}, { site: lms.host.address });
    await there.page.goto('index.html');
    await there.page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [`lms:${version}`, JSON.stringify(kept)],
    );
    const again = await launch(there.context, lmsAddress(lms, version), how);
    await start(again.quiz);
    await expect.poll(() => flagCount(again.quiz)).toBe(1);
    await flag(again.quiz, second);
    await expect.poll(() => flagCount(again.quiz)).toBe(2);
    await handIn(again.quiz);
    await expect.poll(async () => (await held(again.platform))[names.status]).toBe('completed');
    expect(await errors(again.platform)).toEqual([]);
  });
});

describe('a second hand-in', () => {
  it('is reported as one of its own, beside the first', async () => {
    const lms = await startLms(SLUG, 'scorm12');
    const [first] = answers(await knownQuiz(SLUG), 3);
    if (!first) throw new Error('The quiz is too small.');
    const { context } = await newVisitor({}, { site: lms.host.address });
    const { platform, quiz } = await launch(context, lmsAddress(lms, 'scorm12'));
    await start(quiz);
    await handIn(quiz);
    const score = async () => Number((await held(platform))['cmi.core.score.raw'] || 'NaN');
    await expect.poll(score).toBe(0);
    await quiz.locator('#handed-in').getByRole('button', { name: HANDED_IN.tryAgain }).click();
    await flag(quiz, first);
    await expect.poll(() => flagCount(quiz)).toBe(1);
    await handIn(quiz);
    await expect.poll(score).toBeGreaterThan(0);
    const ids = Object.values(await held(platform)).filter((value) =>
      String(value).startsWith(`${SLUG}.${first.item.id}`),
    );
    expect(ids.toSorted()).toEqual([`${SLUG}.${first.item.id}`, `${SLUG}.${first.item.id}.2`]);
    expect(await errors(platform)).toEqual([]);
  });
});

describe('a platform that fails', () => {
  it.each([
    ['LMSSetValue', ''],
    ['LMSCommit', ''],
    ['LMSSetValue,LMSCommit', '&throw'],
  ])(
    'with %s%s: says so, loses nothing, and is given everything when it works again',
    async (calls, more) => {
      const lms = await startLms(SLUG, 'scorm12');
      const [first] = answers(await knownQuiz(SLUG), 3);
      if (!first) throw new Error('The quiz is too small.');
      const { context } = await newVisitor({}, { site: lms.host.address });
      const { platform, quiz } = await launch(context, lmsAddress(lms, 'scorm12', calls) + more);
      await start(quiz);
      await flag(quiz, first);
      await expect.poll(() => flagCount(quiz)).toBe(1);
      await handIn(quiz);
      await quiz.getByText(PLATFORM_TROUBLE.refused.slice(0, 50)).waitFor();
      await quiz.getByRole('region', { name: /of 100$/ }).waitFor();
      await platform.evaluate('allow()');
      await quiz.getByRole('button', { name: 'Send again' }).click();
      await expect.poll(async () => (await held(platform))['cmi.core.lesson_status']).toBe('completed');
      await expect.poll(() => quiz.getByText(PLATFORM_TROUBLE.refused.slice(0, 50)).count()).toBe(0);
    },
  );

  it('by sending the page away: says so, asks for the name, and goes on', async () => {
    const lms = await startLms(SLUG, 'scorm12');
    const { context } = await newVisitor({}, { site: lms.host.address });
    const { platform, quiz } = await launch(context, lmsAddress(lms, 'scorm12', 'LMSInitialize'));
    await start(quiz, 'Ada');
    await quiz.getByText(PLATFORM_TROUBLE.refused.slice(0, 50)).waitFor();
    await handIn(quiz);
    await quiz.getByRole('region', { name: /of 100$/ }).waitFor();
    expect(await platform.evaluate('lms.log.map(({ name }) => name)')).toEqual(['LMSInitialize']);
  });

  it('because there is none: asks for the name, and goes on', async () => {
    const lms = await startLms(SLUG, 'scorm2004');
    const [first] = answers(await knownQuiz(SLUG), 3);
    if (!first) throw new Error('The quiz is too small.');
    const { context } = await newVisitor({}, { site: lms.host.address });
    const { quiz } = await launch(context, `${lms.host.address}index.html`);
    await start(quiz, 'Ada');
    await quiz.getByText(PLATFORM_TROUBLE.absent.slice(0, 50)).waitFor();
    await flag(quiz, first);
    await handIn(quiz);
    await quiz.getByRole('region', { name: /of 100$/ }).waitFor();
  });
});

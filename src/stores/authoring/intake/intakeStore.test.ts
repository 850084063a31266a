import { beforeEach, describe, expect, it } from 'vitest';
import { packFiles, packZip } from '../../../core/authoring/packFiles.ts';
import { $authored } from '../authoredStore.ts';
import { $kept, openKept, openQuiz } from '../keeping/keptStore.ts';
import { memoryStorage } from '../keeping/memoryStorage.ts';
import { newQuiz } from '../newQuiz.ts';
import { pastedText } from './files.ts';
import { $intake, $intakeNotes, takeIn, takePasted } from './intakeStore.ts';
import { writeQuizFile } from './quizFile.ts';
import { $beforeTidying, $tidying, applyTidying, lookForTidying, undoTidying } from './tidyStore.ts';

const quizOf = (id: string | null) => $kept.get().find((one) => one.id === id)?.quiz;

beforeEach(() => openKept(async () => memoryStorage(), null, String));

describe('taking texts onto the desk', () => {
  it('takes a pasted text, plain or Markdown, and keeps it', async () => {
    const plain = quizOf(await takeIn([pastedText('One line.\nAnother line.')]));
    expect(plain?.body).toContain('Another line.');
    const markdown = quizOf(await takeIn([pastedText('Words.\n\n> “Said.”')]));
    expect(markdown?.body).toContain('> “Said.”');
    expect($intakeNotes.get()?.quiz).toBe(markdown?.id);
  });

  it('takes what is pasted with its look, title and all', async () => {
    const html = '<h1>A bridge falls</h1><p>It fell.</p><p>Nobody was hurt.</p>';
    const quiz = quizOf(await takePasted({ html, text: 'A bridge falls It fell. Nobody was hurt.' }));
    expect(quiz).toMatchObject({ slug: 'a-bridge-falls', about: { title: 'A bridge falls' } });
    expect(quiz?.body.trim()).toBe('It fell.\n\nNobody was hurt.');
  });

  it('opens what was saved: a pack, and a copy beside the quiz it is of', async () => {
    const quiz = {
      ...newQuiz({ body: 'It fell.\n', about: { title: 'A bridge' } }, 'q1', 1),
      refused: ['r'],
    };
    const zip = packZip('a-bridge', packFiles(quiz, true).files);
    expect(quizOf(await takeIn([{ name: 'a-bridge.zip', bytes: zip }]))).toMatchObject({
      slug: 'a-bridge',
      body: 'It fell.\n',
      about: { title: 'A bridge' },
    });
    const copy = quizOf(await takeIn([{ name: 'copy.json', text: writeQuizFile(quiz) }]));
    expect(copy).toMatchObject({ body: 'It fell.\n', refused: ['r'] });
    expect(copy?.id).not.toBe('q1');
  });

  it('says why nothing came of a file', async () => {
    expect(await takeIn([{ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7 x') }])).toBeNull();
    expect($intake.get()).toMatchObject({
      state: 'trouble',
      sentences: [expect.stringContaining('a.pdf is a PDF')],
    });
    const newer = '{"format":"slantwise-desk","version":9}';
    expect(await takeIn([{ name: 'copy.json', text: newer }])).toBeNull();
    expect($intake.get()).toMatchObject({ sentences: [expect.stringContaining('newer version')] });
    expect($kept.get()).toEqual([]);
  });
});

describe('cleaning up', () => {
  it('offers nothing where the one odd line became the title and is gone already', async () => {
    await openQuiz(String(await takeIn([pastedText('Advertisement\n\nIt fell on Monday, they said.')])));
    await lookForTidying();
    expect($tidying.get()).toBe('nothing');
  });

  it('offers to take lines out, does what is asked, and takes it back', async () => {
    const id = await takeIn([
      pastedText(
        'A bridge\n\nIt fell on Monday, they said.\n\nAdvertisement\n\nNobody was hurt.\n\nShare this',
      ),
    ]);
    await openQuiz(String(id));
    const before = $authored.get()?.body;
    await lookForTidying();
    const found = $tidying.get();
    if (found === null || found === 'nothing') throw new Error('Nothing was found.');
    const proposed = found.tidied.lines.flatMap(({ proposal }, at) => (proposal === 'share' ? [at] : []));
    await applyTidying(new Set(proposed));
    expect($authored.get()?.body.trim()).toBe(
      'It fell on Monday, they said.\n\nAdvertisement\n\nNobody was hurt.',
    );
    expect($beforeTidying.get()?.body).toBe(before);
    undoTidying();
    expect($authored.get()?.body).toBe(before);
  });
});

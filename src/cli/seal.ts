import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { authoredPart } from '../core/pack/located.ts';
import { sealKey } from '../core/sealing/sealedKey.ts';
import { techniquesOf } from '../core/taxonomy/techniquesOf.ts';
import { visible } from '../messages/visible.ts';
import { SEALED_FILE } from '../packs/readPacks.ts';
import { Failure } from './failure.ts';
import { findPack } from './findPack.ts';
import { neededPasscode, PASSCODE_OPTION } from './passcode.ts';
import type { Verb } from './verb.ts';
import { writeWhole } from './writeWhole.ts';

/** Seals the key of a pack, so that the built site shows nothing of it. */
export const seal: Verb = {
  usage: 'seal SLUG [--passcode-file FILE]',
  summary: 'Put the key of a pack under a passcode: the built site then shows nothing of it.',
  options: PASSCODE_OPTION,
  arity: [1, 1],
  async run({ args: [slug = ''], values, quizzes }) {
    const { key, keyFingerprint, draft } = await findPack(quizzes, slug, { anySeal: true });
    if (draft) {
      throw new Failure(
        `The key of ${slug} is a draft (draft: true in its key.yaml). Finish it first and take that line out.`,
      );
    }
    const passcode = await neededPasscode(values['passcode-file']);
    const sealed = await sealKey(
      { quiz: slug, keyFingerprint },
      { key: authoredPart(key), techniques: techniquesOf(key.items) },
      passcode,
      (count) => new Uint8Array(randomBytes(count)),
    );
    const file = path.join(quizzes, slug, SEALED_FILE);
    await writeWhole(file, (partial) => writeFile(partial, `${JSON.stringify(sealed, null, 2)}\n`));
    return {
      json: { slug, file, keyFingerprint },
      text: [
        `${visible(file)}: the key of ${slug} is sealed.`,
        'The next build shows nothing of it: its quiz page holds the sealed key alone, and there is no key page.',
        'Seal it again after each change of key.yaml; take the file away to show the key again.',
      ].join('\n'),
      status: 0,
    };
  },
};

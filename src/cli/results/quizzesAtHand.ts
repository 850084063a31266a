import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from '../../core/gradebook/collecting/collected.ts';
import { readCollected } from '../../core/gradebook/collecting/readCollected.ts';
import type { AssignmentRecord, MarkableQuiz } from '../../core/gradebook/gradebook.ts';
import { type AuthoredKey, authoredPart } from '../../core/pack/located.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { isSlug } from '../../core/pack/slug.ts';
import { openKey, type SealedKey } from '../../core/sealing/sealedKey.ts';
import { visible } from '../../messages/visible.ts';
import { listSlugs } from '../../packs/readPacks.ts';
import { Failure } from '../failure.ts';
import { findPack } from '../findPack.ts';
import { PASSCODE_VARIABLE } from '../passcode.ts';
import { readBytes, resolveInput } from '../readInput.ts';

/** What `--key` names. */
export type NamedKey =
  /** A pack: in the folder of the packs, or by a folder of its own. */
  | { readonly kind: 'pack'; readonly quizzes: string; readonly slug: string }
  | { readonly kind: 'assignment'; readonly record: AssignmentRecord };

/** Finds what `--key` names. Throws a `Failure` where that is no key. */
export async function namedKey(key: string, quizzes: string): Promise<NamedKey> {
  // A quiz of the site comes before a file or folder that happens to have its name.
  const slugs = await listSlugs(quizzes).catch((): string[] => []);
  if (slugs.includes(key)) return { kind: 'pack', quizzes, slug: key };
  const there = await resolveInput(key);
  const entry = await stat(there).catch(() => null);
  if (entry?.isDirectory())
    return {
      kind: 'pack',
      quizzes: path.dirname(path.resolve(there)),
      slug: path.basename(path.resolve(there)),
    };
  if (!entry && isSlug(key)) return { kind: 'pack', quizzes, slug: key };
  const bytes = await readBytes(key, key, LIMITS.file);
  for (const found of readCollected(key, bytes, 0)) {
    if (found.kind === 'assignment') return { kind: 'assignment', record: found.assignment };
  }
  throw new Failure(
    `${visible(key)} is no key. Name a quiz, the folder of its pack, an assignment file, or the one-file page of an assignment.`,
  );
}

/** The quizzes of these slugs, from their packs; those that have none are left out. */
export async function packsOf(
  slugs: ReadonlySet<string>,
  quizzes: string,
  named: NamedKey | null,
): Promise<Map<string, MarkableQuiz>> {
  const found = new Map<string, MarkableQuiz>();
  if (named?.kind === 'pack') {
    found.set(named.slug, markable(await findPack(named.quizzes, named.slug, { anySeal: true })));
    return found;
  }
  const there = new Set(await listSlugs(quizzes).catch((): string[] => []));
  for (const slug of slugs) {
    if (there.has(slug)) found.set(slug, markable(await findPack(quizzes, slug, { anySeal: true })));
  }
  return found;
}

/** A pack has its key as it is, be it sealed for learners or not. */
function markable({ slug, meta, article, key, keyFingerprint, draft }: Pack): MarkableQuiz {
  return { slug, title: meta.title, article, key: authoredPart(key), keyFingerprint, sealed: null, draft };
}

/** The keys in sealed ones, as far as the passcode opens them; without one, none. Throws a `Failure` when it opens none. */
export async function openedKeys(
  sealed: readonly SealedKey[],
  passcode: string | null,
): Promise<Map<SealedKey, AuthoredKey>> {
  const opened = new Map<SealedKey, AuthoredKey>();
  if (passcode === null) return opened;
  for (const one of sealed) {
    const content = await openKey(one, passcode);
    if (!('code' in content)) opened.set(one, content.key);
  }
  if (sealed.length > 0 && opened.size === 0) {
    throw new Failure(
      `The passcode does not open the key. Look whether it is the one of this assignment, in --passcode-file or ${PASSCODE_VARIABLE}.`,
    );
  }
  return opened;
}

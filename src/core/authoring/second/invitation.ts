import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import { textFingerprint } from '../../attempt/textFingerprint.ts';
import type { About, AuthoredQuiz } from '../authoredQuiz.ts';
import type { TextInLanguage } from '../quotable.ts';
import { LONGEST_TEXT } from '../reading/limits.ts';
import { readAbout } from '../reading/readAbout.ts';

/** A text for somebody else to annotate, who does not see what we marked. */
export interface Invitation {
  readonly slug: string;
  readonly about: About;
  readonly body: string;
  /** Who invites; may be empty. */
  readonly from: string;
}

/** Why a file is no invitation, or none that can be opened here. */
export type InvitationTrouble =
  | { readonly code: 'not-json' | 'not-an-invitation' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'damaged'; readonly where: readonly string[] };

const FORMAT = 'slantwise-invitation';

/** The file by which a second annotator is invited: the text and what is said of it, without a single mark. */
export function writeInvitation(quiz: AuthoredQuiz, article: TextInLanguage): string {
  const { slug, about, body, annotator: from } = quiz;
  const text = textFingerprint(article.text);
  return `${JSON.stringify({ format: FORMAT, version: 1, slug, from, text, about, body }, null, 2)}\n`;
}

/** Reads a file that claims to be an invitation; nothing in it is trusted. */
export function readInvitation(text: string): Invitation | { readonly trouble: InvitationTrouble } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { trouble: { code: 'not-json' } };
  }
  const version = isRecord(value) && value['format'] === FORMAT ? readCount(value['version']) : null;
  if (!isRecord(value) || version === null) return { trouble: { code: 'not-an-invitation' } };
  if (version > 1) return { trouble: { code: 'newer-version', version } };
  const slug = readText(value['slug'], LONGEST_TEXT);
  const from = readText(value['from'], LONGEST_TEXT);
  const body = readText(value['body'], LONGEST_TEXT);
  const about = readAbout(value['about']);
  if (slug === null || from === null || body === null || !about) {
    const fields = Object.entries({ slug, from, body, about });
    const where = fields.flatMap(([field, read]) => (read === null ? [field] : []));
    return { trouble: { code: 'damaged', where } };
  }
  return { slug, about, body, from };
}

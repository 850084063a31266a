import type { AnnotationsTrouble } from '../core/authoring/second/annotations.ts';
import type { DifferenceCode } from '../core/authoring/second/differences.ts';
import type { InvitationTrouble } from '../core/authoring/second/invitation.ts';
import type { Settlement } from '../core/authoring/second/settle.ts';
import { quoted } from './visible.ts';

// What the author's desk says of a second annotator: their files, and where the two differ.

/** How two marks differ, as a heading. */
export const DIFFERENCES: Readonly<Record<DifferenceCode, string>> = {
  same: 'Both marked the same',
  'other-family': 'Both marked it, as different families',
  'other-extent': 'Both marked it, but not the same words',
  'other-kind': 'One marked an answer, the other a fair or contested passage',
  'only-ours': 'Only you marked it',
  'only-theirs': 'Only they marked it',
};

/** The button by which a difference is settled. */
export function settlementLabel(by: Settlement, code: DifferenceCode): string {
  switch (by) {
    case 'ours':
      return code === 'only-theirs' ? 'Leave it out' : 'Keep yours';
    case 'theirs':
      return code === 'only-ours' ? 'Remove yours' : code === 'only-theirs' ? 'Take it in' : 'Take theirs';
    case 'both':
      return 'Let both families be right';
    case 'contested':
      return 'Make it contested';
  }
}

/** Why a file that was opened as annotations was not taken in. */
export function annotationsTrouble(trouble: AnnotationsTrouble): string {
  switch (trouble.code) {
    case 'not-json':
    case 'not-annotations':
      return 'This file holds no annotations. Open the file that the second annotator saved at their desk as annotations.';
    case 'newer-version':
      return `This file was saved by a newer version (${trouble.version}). Open it in that version.`;
    case 'damaged':
      return trouble.marks.length === 0
        ? 'This file is damaged: it has no list of marks. Nothing was taken in; ask for it again.'
        : `This file is damaged: ${trouble.marks.length === 1 ? 'mark' : 'marks'} ${trouble.marks.slice(0, 10).join(', ')}${trouble.marks.length > 10 ? ' …' : ''} cannot be read. Nothing was taken in; ask for it again.`;
    case 'other-text':
      return `These annotations are of another text${trouble.title.trim() === '' ? '' : `, ${quoted(trouble.title)}`}: none of the marked words is in this one.`;
  }
}

/** Why a file that was opened as an invitation is none. */
export function invitationTrouble(trouble: InvitationTrouble): string {
  switch (trouble.code) {
    case 'not-json':
    case 'not-an-invitation':
      return 'This file is no invitation to annotate. Open the file that you were sent.';
    case 'newer-version':
      return `This invitation was made by a newer version (${trouble.version}). Open it in that version.`;
    case 'damaged':
      return `This invitation is damaged: ${trouble.where.join(', ')} cannot be read. Ask for it again.`;
  }
}

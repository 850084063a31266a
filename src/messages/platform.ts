import type { PlatformTrouble } from '../core/scorm/trouble.ts';

/** What a learner is told of the platform that does not have what the page has, and what to do. */
export const PLATFORM_TROUBLE: Readonly<Record<PlatformTrouble, string>> = {
  absent:
    'No learning platform answers this page, so nothing is sent to one. Your flags are kept on this device. After handing in, save your result or copy its code, and give that to your teacher.',
  refused:
    'The learning platform did not take what this page sent. Your flags are kept on this device. Try again; if it does not help, save your result after handing in, or copy its code, and give that to your teacher.',
  closed:
    'This page has left the learning platform, so nothing more is sent. Your flags are kept on this device. Open the quiz from the platform again to go on.',
};

export const PLATFORM_WORDS = {
  retry: 'Send again',
  /** For somebody who only looks in. */
  notRecording: 'The platform shows this page to look at only. It records nothing of what you do.',
} as const;

/** What the platform has no room for; `null` where it has room for all. */
export function leftOutLine({ notes, flags }: { notes: number; flags: number }): string | null {
  if (notes === 0 && flags === 0) return null;
  const what = [
    ...(flags > 0 ? [flags === 1 ? '1 flag' : `${flags} flags`] : []),
    ...(notes > 0 ? [notes === 1 ? '1 note' : `${notes} notes`] : []),
  ].join(' and ');
  return `The learning platform has no room for ${what}. On this device nothing is missing; on another one it would be.`;
}

import type { TeachQuiz } from '../../core/teach/teachQuiz.ts';
import { loadTeachQuiz } from './teachFiles.ts';

/** What stands before the id of a quiz that this device holds, in the place of a slug. */
const DEVICE = 'device:';

/** How the form names a quiz of this device. */
export function onDevice(id: string): string {
  return DEVICE + id;
}

/** Whether a name in the form is that of a quiz of this device. */
export function isOnDevice(name: string): boolean {
  return name.startsWith(DEVICE);
}

/**
 * A quiz of the site by its slug, or else the one of this device that has the name; or one of this device by the name that
 * `onDevice` gives it. Rejects where there is none.
 */
export async function loadAnyQuiz(name: string): Promise<TeachQuiz> {
  if (isOnDevice(name)) {
    const { deviceQuiz } = await import('../authoring/giving/deviceQuizzes.ts');
    return deviceQuiz(name.slice(DEVICE.length));
  }
  try {
    return await loadTeachQuiz(name);
  } catch {
    const { deviceQuizNamed } = await import('../authoring/giving/deviceQuizzes.ts');
    return deviceQuizNamed(name);
  }
}

/** Whether the site has another quiz by the name of one of this device, so that results would be taken for that one's. */
export async function isNameTaken({ slug, article, imprint }: TeachQuiz): Promise<boolean> {
  if (!imprint) return false;
  const found = await loadTeachQuiz(slug).catch(() => null);
  return found !== null && found.article?.text !== article?.text;
}

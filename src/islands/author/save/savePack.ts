import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { packFiles, packZip } from '../../../core/authoring/packFiles.ts';
import { isSlug } from '../../../core/pack/slug.ts';
import { saveAs } from '../../../download/saveAs.ts';
import { saveText } from './saveFiles.ts';

/** Saves the pack as a zip that unpacks into `quizzes/`; gives the file's name. */
export function savePack(quiz: AuthoredQuiz, isDraft: boolean): string {
  const slug = folderName(quiz);
  const name = `${slug}.zip`;
  const zip = packZip(slug, packFiles(quiz, isDraft).files);
  saveAs(name, new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
  return name;
}

/** Saves the answers alone. */
export function saveKey(quiz: AuthoredQuiz, isDraft: boolean): string {
  saveText('key.yaml', packFiles(quiz, isDraft).files['key.yaml'] ?? '', 'application/yaml');
  return 'key.yaml';
}

/** A draft may have no sound name yet, and a folder needs one. */
function folderName({ slug }: AuthoredQuiz): string {
  return isSlug(slug) ? slug : 'quiz';
}

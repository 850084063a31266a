import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const PACKAGE = '@recogito/text-annotator';
export const ANNOTATOR = `${PACKAGE} 4.1.1`;

/**
 * Puts the annotator's browser files into a folder. It is installed with npm beside the caches of `node_modules`, so
 * that the project neither depends on it nor holds it.
 *
 * @throws what npm says when the package cannot be had
 */
export async function placeAnnotator(root: string, into: string): Promise<void> {
  const cache = path.join(root, 'node_modules/.cache/slantwise-peers');
  await mkdir(cache, { recursive: true });
  await writeFile(path.join(cache, 'package.json'), '{ "private": true }\n');
  await promisify(execFile)(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ANNOTATOR.replace(' ', '@'),
    ],
    { cwd: cache },
  );
  for (const file of ['text-annotator.umd.js', 'text-annotator.css']) {
    await copyFile(path.join(cache, 'node_modules', PACKAGE, 'dist', file), path.join(into, file));
  }
}

/**
 * What a bare page needs to make its article one that can be marked with the annotator, with its own defaults. Its
 * browser file asks for `process.env`, which a bundler would have put in.
 */
export const ANNOTATOR_HEAD =
  "<script>var process = { env: { NODE_ENV: 'production' } }</script>" +
  '<link rel="stylesheet" href="text-annotator.css"><script defer src="text-annotator.umd.js"></script><script defer src="start.js"></script>';

/** `start.js` of that page; a mark counts once the annotator says that it was made. */
export const ANNOTATOR_START = `
const article = document.getElementById('article-text');
const annotator = RecogitoJS.createTextAnnotator(article);
annotator.on('createAnnotation', () => {
  const made = document.createElement('i');
  made.className = 'made';
  document.body.append(made);
});
article.dataset.ready = '';
`;

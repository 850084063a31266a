import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';
import type { ListName } from '../../offline/fileList.ts';

const WORKER = path.join(import.meta.dirname, '../../offline/worker/worker.ts');

/** Bundles the service worker for a build into one classic script at the root of the site. */
export async function writeWorker(site: string, list: ListName): Promise<void> {
  const bundle = await rolldown({
    input: WORKER,
    platform: 'browser',
    transform: { define: { SLANTWISE_LIST: JSON.stringify(list) } },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await writeFile(path.join(site, 'sw.js'), output[0].code);
  } finally {
    await bundle.close();
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeKit } from '../../integrations/oneFile/makeKit.ts';
import { visible } from '../../messages/visible.ts';
import { oneFile } from '../../oneFile/oneFile.ts';
import { Failure } from '../failure.ts';

/**
 * A page of a built site as one file's HTML. Throws a `Failure` where the site lacks something the page asks for.
 *
 * @param page its path in the site
 */
export async function readOneFile(site: string, page: string): Promise<string> {
  const made = oneFile(await readFile(path.join(site, page), 'utf8'), await makeKit(site, [page]));
  if ('lacking' in made) {
    throw new Failure(`${visible(site)} lacks ${made.lacking.join(', ')}. Build the site there again.`);
  }
  return made.html;
}

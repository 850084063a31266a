import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../../core/pack/nearest.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';

/** Throws a `Failure` that says what to do where a built site has not got a page, such as `quiz/some-article.html`. */
export async function assertBuilt(dist: string, page: string): Promise<void> {
  const there = await access(path.join(dist, page)).then(
    () => true,
    () => false,
  );
  if (there) return;
  const { dir, name } = path.posix.parse(page);
  const others = await readdir(path.join(dist, dir)).catch((): string[] => []);
  const like = nearest(
    name,
    others.map((file) => path.parse(file).name),
  );
  throw new Failure(
    `${visible(dist)} has no ${visible(page)}. ` +
      (like === null
        ? 'Build the site there first, or leave --dist out.'
        : `Did you mean ${visible(like)}? If not, build the site there first, or leave --dist out.`),
  );
}

import type { PackFiles } from '../../../src/core/pack/pack.ts';

/** A pack as it could lie in a folder, sound or not. */
export interface GivenPack {
  readonly slug: string;
  readonly article: string;
  readonly key: string;
}

export function filesOf({ slug, article, key }: GivenPack): PackFiles {
  return {
    article: { path: `quizzes/${slug}/article.md`, content: article },
    key: { path: `quizzes/${slug}/key.yaml`, content: key },
  };
}

import type { GivenPack } from './givenPack.ts';

/** The same pack without its text, for which readers are asked then. */
export function asBring({ slug, article, key }: GivenPack): GivenPack {
  const front = article.slice(0, article.indexOf('\n---\n') + 5);
  const edition = `edition: bring\nwords: 100\nfingerprint: "${'0'.repeat(64)}"`;
  return { slug: `${slug}-bring`, article: front.replace(/^edition: .*$/mu, edition), key };
}

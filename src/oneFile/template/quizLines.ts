import { htmlText } from '../../core/article/articleHtml.ts';

/** What stands above a title: "letter · 3 min · level 1". */
export function kickerLine({
  genre,
  minutes,
  level,
}: {
  readonly genre: string;
  readonly minutes: number;
  readonly level: number;
}): string {
  return [genre, `${minutes} min`, `level ${level}`].filter((part) => part !== '').join(' · ');
}

interface By {
  readonly author: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`; else it is left out. */
  readonly published?: string | undefined;
}

/** Who wrote an article, where and when, in HTML. */
export function bylineHtml({ author, publisher, published = '' }: By): string {
  const who = [author, publisher].filter((part) => part !== '').map(htmlText);
  const day = new Date(`${published}T00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(day.getTime())) return who.join(' · ');
  const said = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return [...who, `<time datetime="${published}">${said}</time>`].join(' · ');
}

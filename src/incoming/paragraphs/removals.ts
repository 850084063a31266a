import { readByline } from '../../core/article/byline.ts';

/** Why a line may not belong to the article. */
export type Removal =
  | 'page-number'
  | 'repeated'
  | 'byline'
  | 'date'
  | 'advertisement'
  | 'teaser'
  | 'share'
  | 'subscribe'
  | 'credit'
  | 'copyright';

/** Lines that are longer are text. */
const LONGEST = 160;
/** Among so many lines at the top, and so few at the end, the author is named. */
const TOP = 6;
const END = 3;
/** A line that stands so often on pages is their header or footer. */
const REPEATED = 3;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;

/** What pages of newspapers say around an article, as whole lines, in the order in which they are asked. */
const LINES: readonly (readonly [Removal, RegExp])[] = [
  [
    'page-number',
    /^(?:[-–—|•·[(]\s*)?(?:(?:page|pg\.?|p\.|seite|página)\s*\d{1,4}|\d{1,3}|\d{1,4}\s*(?:of|\/|von|de)\s*\d{1,4}|page\s*\d{1,4}\s*(?:of|\/)\s*\d{1,4})(?:\s*[-–—|•·\])])?$/i,
  ],
  [
    'advertisement',
    /^(?:advert(?:isement)?s?|sponsored(?: content)?|promoted(?: content)?|paid content|anzeige|werbung|publicité|publicidad)[.:]?$|^(?:article|story) continues (?:below|after)\b.{0,40}$/i,
  ],
  [
    'teaser',
    /^(?:read|see|watch|listen)(?: more| also| next|:).{0,120}(?<![.!?]["”’']?)$|^(?:see also|more (?:on|from) (?:this|the|our)\b|related(?: (?:articles?|stories|topics|content|news|coverage))?$|related:|recommended(?: for you| reading)?$|you (?:may|might) also (?:like|be interested).*$|most (?:read|popular|viewed)$|don['’]t miss|continue reading|keep reading|click here|top stories|editors?['’]?s?['’]? picks?$|more stories|trending(?: now)?$).{0,100}$/i,
  ],
  [
    'share',
    /^(?:share|tweet|pin|email|e-mail|print|save|bookmark|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|copy link|link copied!?|like|comments?|reply|listen|gift this article)$|^(?:share|tweet|post|send|email|print) (?:this|on|via|to|with|the|article|by)\b.{0,40}$|^follow (?:us|me|@)\b.{0,60}$|^\d{1,6} (?:comments?|shares?|likes?)$|^(?:(?:share|facebook|twitter|x|whatsapp|linkedin|email|print|copy link)[\s|,·•/]+){1,8}\w*$/i,
  ],
  [
    'subscribe',
    /^(?:subscribe|sign up|sign in|log in|register)(?:$|\s(?:now|here|to|for|free|today)\b.{0,120}$)|^(?:join|get) (?:our|the) .{0,60}(?:newsletter|inbox|app).{0,40}$|^enter your e-?mail\b.{0,60}$|^by (?:signing up|subscribing|entering)\b.{0,140}$|^(?:we|this (?:site|page|website)) uses? cookies\b.{0,120}$|^(?:accept|reject)(?: all)?(?: cookies)?$|^(?:support|donate)(?: us| our (?:work|journalism)| now)?[.!]?$/i,
  ],
  [
    'credit',
    /^\(?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|video|foto)(?:\s*(?:credit|courtesy))?(?:\s*(?:by|of)\s|\s*[:/©]).{1,120}$|^(?:getty images|ap photo|reuters photo)\b.{0,60}$|^.{1,60}\/(?:getty images|reuters|afp|ap)\)?$/i,
  ],
  ['copyright', /^(?:©|\(c\)|copyright\b).{0,140}$|^all rights reserved\.?$/i],
  [
    'date',
    new RegExp(
      `^(?:(?:first )?(?:published|updated|posted|last (?:modified|updated)|created)(?: on| at)?:?\\s.{0,60}\\d.{0,40}|${DAY}(?:[ ,|·•-]+\\d{1,2}[:.]\\d{2}.{0,20})?|\\d{1,3}[- ]min(?:ute)?s?(?: read)?|\\d{1,2} (?:minutes?|hours?|days?|weeks?) ago)$`,
      'i',
    ),
  ],
];

/**
 * Which lines of a text may be no part of its article, by index. They are proposals: a person says which of them go.
 * Wording is that of English pages, with a few words of others.
 *
 * @param lines folded and trimmed, blank ones among them
 */
export function proposedRemovals(lines: readonly string[]): ReadonlyMap<number, Removal> {
  const written = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  const rank = new Map(written.map((index, at) => [index, at]));
  const often = repeated(lines);
  const found = new Map<number, Removal>();
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.length > LONGEST) continue;
    const plain = withoutMarkup(line);
    const reason = LINES.find(([, pattern]) => pattern.test(line) || pattern.test(plain))?.[0];
    const at = rank.get(index) ?? 0;
    const isAtEdge = at < TOP || at >= written.length - END;
    if (reason) found.set(index, reason);
    else if (often.has(shapeOf(line))) found.set(index, 'repeated');
    else if (isAtEdge && readByline(plain) !== null) found.set(index, 'byline');
  }
  return found;
}

/** A line as plain words: without the marks of a heading, quotation, list or emphasis. */
function withoutMarkup(line: string): string {
  return line.replace(/^(?:#{1,6}\s|>\s?|[-*+•]\s|[*_]{1,3})+/u, '').replace(/[*_]{1,3}$/u, '');
}

/** The shapes of lines that stand in a text again and again; numbers in them may differ. */
function repeated(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line === '' || line.length > LONGEST || /[.!?:;,…]["'”’)]*$/u.test(line)) continue;
    counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([shape, count]) => (count >= REPEATED ? [shape] : [])));
}

function shapeOf(line: string): string {
  return line.replace(/\d+/gu, '#');
}

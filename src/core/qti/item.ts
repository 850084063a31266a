import type { Article } from '../article/article.ts';
import { direction } from '../article/direction.ts';
import type { Family } from '../taxonomy/technique.ts';
import { XML_HEAD, xmlElement, xmlText } from '../xml/xml.ts';
import type { Choice } from './choices.ts';
import { passage } from './passage.ts';
import { POINT, type Points } from './points.ts';
import type { QtiWords } from './words.ts';

export interface QtiQuestion {
  /** An XML name. */
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly family: Family;
  readonly article: Article;
  readonly choices: readonly Choice[];
  readonly points: Points;
}

/** The namespace of QTI 3.0's items and tests, and where its schema is published. */
export const QTI_NAMES = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
} as const;

/**
 * One question as a QTI 3.0 assessment item: the article as a hot text interaction, with the choices of one family to be
 * found. After the 1EdTech specification “QTI 3.0 Assessment, Section and Item”, sections on hot text, response
 * processing and modal feedback. Scored by the response's mapping; every choice made, and every one missed, is explained.
 */
export function questionXml(question: QtiQuestion, words: QtiWords): string {
  const { id, title, family, article, points } = question;
  return `${XML_HEAD}${xmlElement(
    'qti-assessment-item',
    {
      ...QTI_NAMES,
      identifier: id,
      title: words.itemTitle(title, family),
      'xml:lang': article.lang,
      adaptive: 'false',
      'time-dependent': 'false',
    },
    [
      responseDeclaration(points),
      outcome('SCORE', 'single', 'float', '0'),
      outcome('MAXSCORE', 'single', 'float', number(points.most)),
      outcome('FEEDBACK', 'multiple', 'identifier'),
      ...points.right.map((choice) => outcome(missedOutcome(choice), 'single', 'identifier')),
      body(question, words),
      responseProcessing(points),
      ...feedback(question, words),
    ].join('\n'),
  )}\n`;
}

/** An outcome for each choice that can be missed: one for all would take `qti-multiple` on itself, which players get wrong. */
function missedOutcome({ id }: Choice): string {
  return `MISSED.${id}`;
}

/** Ten-thousandths as a decimal. */
function number(tenThousandths: number): string {
  return String(tenThousandths / POINT);
}

function responseDeclaration({ of, right, most }: Points): string {
  const values = right.map(({ id }) => xmlElement('qti-value', {}, id)).join('');
  const entries = [...of].map(([id, worth]) =>
    xmlElement('qti-map-entry', { 'map-key': id, 'mapped-value': number(worth) }),
  );
  // Without anything to be found a point is there from the start, and can be lost.
  const bounds =
    right.length > 0
      ? { 'lower-bound': '0', 'upper-bound': number(most) }
      : { 'lower-bound': number(-most), 'upper-bound': '0' };
  return xmlElement(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality: 'multiple', 'base-type': 'identifier' },
    (values === '' ? '' : xmlElement('qti-correct-response', {}, values)) +
      xmlElement('qti-mapping', { ...bounds, 'default-value': '0' }, entries.join('')),
  );
}

function outcome(identifier: string, cardinality: string, type: string, value?: string): string {
  const initial =
    value === undefined ? '' : xmlElement('qti-default-value', {}, xmlElement('qti-value', {}, value));
  return xmlElement('qti-outcome-declaration', { identifier, cardinality, 'base-type': type }, initial);
}

function body({ byline, family, article, choices }: QtiQuestion, words: QtiWords): string {
  const dir = direction(article.lang);
  const prompt = xmlElement('qti-prompt', {}, xmlText(words.prompt(family)));
  const interaction = xmlElement(
    'qti-hottext-interaction',
    { 'response-identifier': 'RESPONSE', 'max-choices': 0, 'min-choices': 0 },
    `${prompt}\n${passage(article, choices)}`,
  );
  const author = byline === '' ? '' : xmlElement('p', {}, xmlText(byline));
  return xmlElement(
    'qti-item-body',
    {},
    xmlElement('div', dir === 'rtl' ? { dir } : {}, author + interaction),
  );
}

const RESPONSE = xmlElement('qti-variable', { identifier: 'RESPONSE' });

function set(identifier: string, expression: string): string {
  return xmlElement('qti-set-outcome-value', { identifier }, expression);
}

function responseProcessing({ right }: Points): string {
  const mapped = xmlElement('qti-map-response', { identifier: 'RESPONSE' });
  const one = xmlElement('qti-base-value', { 'base-type': 'float' }, '1');
  const missed = right.map((missable) => {
    const choice = xmlElement('qti-base-value', { 'base-type': 'identifier' }, missable.id);
    // Without any choice there is nothing to be a member of, and `not` alone would not hold.
    const isMissed = xmlElement(
      'qti-or',
      {},
      xmlElement('qti-is-null', {}, RESPONSE) +
        xmlElement('qti-not', {}, xmlElement('qti-member', {}, choice + RESPONSE)),
    );
    const outcomeId = missedOutcome(missable);
    return xmlElement(
      'qti-response-condition',
      {},
      xmlElement('qti-response-if', {}, isMissed + set(outcomeId, choice)) +
        // Said too, as players that score twice do not all begin anew.
        xmlElement('qti-response-else', {}, set(outcomeId, '<qti-null/>')),
    );
  });
  return xmlElement(
    'qti-response-processing',
    {},
    [
      set('SCORE', right.length > 0 ? mapped : xmlElement('qti-sum', {}, one + mapped)),
      set('FEEDBACK', RESPONSE),
      ...missed,
    ].join(''),
  );
}

function feedback({ article, choices, points: { right } }: QtiQuestion, words: QtiWords): string[] {
  return choices.flatMap((choice) => {
    const isRight = right.includes(choice);
    const chosen = modal('FEEDBACK', choice, article, isRight ? words.found : verdict(choice, words), words);
    return isRight ? [chosen, modal(missedOutcome(choice), choice, article, words.missed, words)] : [chosen];
  });
}

function verdict(choice: Choice, words: QtiWords): string {
  if (choice.kind === 'item') return words.other(choice.entry.family);
  return choice.kind === 'fair' ? words.fair : words.contested;
}

function modal(
  outcomeIdentifier: string,
  choice: Choice,
  article: Article,
  title: string,
  words: QtiWords,
): string {
  const { entry } = choice;
  const paragraphs = [
    article.text.slice(choice.start, choice.end),
    entry.why,
    ...('neutral' in entry && entry.neutral ? [words.neutral(entry.neutral)] : []),
    ...('check' in entry && entry.check ? [words.check(entry.check)] : []),
  ];
  const [quote, ...told] = paragraphs.map((paragraph) => xmlElement('p', {}, xmlText(paragraph)));
  return xmlElement(
    'qti-modal-feedback',
    { 'outcome-identifier': outcomeIdentifier, 'show-hide': 'show', identifier: choice.id, title },
    xmlElement(
      'qti-content-body',
      {},
      // Not every player shows the title.
      xmlElement('p', {}, xmlElement('strong', {}, xmlText(title))) +
        xmlElement('blockquote', {}, quote) +
        told.join(''),
    ),
  );
}

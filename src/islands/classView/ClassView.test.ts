import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article/article.ts';
import { parseMarkdown } from '../../core/article/markdown.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import type { Flag } from '../../core/scoring/flag.ts';
import { score } from '../../core/scoring/score.ts';
import ClassView from './ClassView.tsx';
import type { ClassAttempt } from './classAttempt.ts';

const article = parseMarkdown(
  [
    'The *shameful* junta met at [noon](https://example.org/). Critics say it will fall soon.',
    '## A town & its <b>rain</b>',
    '> Rain fell all day over the old town.',
    '- one thing\n- another thing',
  ].join('\n\n'),
  'en',
);

function at(quote: string, family: Flag['family'] = 'loaded-language'): Flag {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`Not in the text: ${quote}`);
  return { start, end: start + quote.length, family };
}

function place(quote: string) {
  const { start, end } = at(quote);
  return { places: [{ start, end }], score: 1 };
}

const key: LocatedKey = {
  items: [
    {
      id: 'claim',
      family: 'unsupported-claim',
      technique: 'vague-attribution',
      weight: 'core',
      why: 'Which critics?',
      ...place('Critics say it will fall soon'),
    },
    {
      id: 'junta',
      family: 'loaded-language',
      technique: 'name-calling',
      weight: 'core',
      why: 'A name that judges.',
      ...place('shameful junta'),
    },
  ],
  fair: [{ id: 'rain', why: 'It did.', ...place('Rain fell all day') }],
  contested: [],
  discuss: [],
};

function attempt(learner: string, flags: readonly Flag[], of: Article = article): ClassAttempt {
  return { learner, result: score(of, key, flags), minutes: 7 };
}

const attempts = [
  attempt('Ada Quill', [at('shameful junta'), at('Rain fell all day', 'framing-device')]),
  attempt('Ben Stile', [at('junta met at noon'), at('Rain fell', 'framing-device'), at('<b>rain')]),
];

function markup(list: readonly ClassAttempt[]): string {
  const techniques = { 'vague-attribution': { name: 'Vague attribution', definition: '' } };
  return renderToStaticMarkup(
    createElement(ClassView, { title: 'The junta · 9b', article, answers: key, techniques, attempts: list }),
  );
}

/** The words of a piece of markup. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('ClassView', () => {
  const html = markup(attempts);
  const map = html.slice(html.indexOf('class="heat-text"')).split('</section>')[0] ?? '';

  it('draws every word of the article once, as text and never as markup', () => {
    const body = map.slice(map.indexOf('>') + 1);
    expect(words(body)).toBe(article.text.replaceAll('\n', ''));
    expect(map).not.toMatch(/<b>|<a |style=/);
  });

  it('makes a button of each passage, whatever markup lies in it', () => {
    const stops = map.match(/<span[^>]*role="button"[^>]*>[^<]*/g) ?? [];
    expect(stops.map((stop) => stop.slice(stop.indexOf('>') + 1))).toEqual([
      'shameful',
      'junta',
      'met at ',
      'Critics say it will fall soon',
      'b&gt;rain',
      'Rain fell',
      'all day',
    ]);
  });

  it('outlines what half of them missed and what many flagged without cause', () => {
    expect(map).toMatch(/heat-missed heat-begins heat-ends[^>]*data-label="2"[^>]*>Critics say/);
    expect(map).toMatch(/heat-alarm heat-begins[^>]*data-label="A"[^>]*>Rain fell/);
  });

  it('says what to talk about', () => {
    const talk = words(html.slice(html.indexOf('Talk about this')).split('</section>')[0] ?? '');
    expect(talk).toContain('2 of 2 missed Critics say it will fall soonUnsupported claim. Which critics?');
    expect(talk).toContain('2 of 2 flagged Rain fell all day, which is fair.It did.');
  });

  it('names nobody unless asked to', () => {
    expect(html).not.toMatch(/Ada|Ben|Quill|Stile/);
    expect(html).toContain('Show names');
  });

  it('leaves out whoever had other families in play, and says so', () => {
    const { items } = key;
    const other = { ...key, items: items.slice(0, 1), contested: [] };
    const late = { learner: 'Cy Ford', result: score(article, other, []), minutes: null };
    expect(words(markup([...attempts, late]))).toContain(
      'What 2 learners made of it. One attempt each. 1 more had other families in play, or another key, and is left out.',
    );
  });

  it('needs no learner, and is content with one', () => {
    expect(markup([])).toContain('Nobody has handed this in yet');
    expect(words(markup(attempts.slice(0, 1)))).toContain('What 1 learner made of it');
  });
});

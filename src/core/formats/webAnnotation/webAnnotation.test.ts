import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { expectSameTexts } from '../../../../tests/formats/sameTexts.ts';
import type { FormatFile } from '../annotated.ts';
import { readWebAnnotation } from './readWebAnnotation.ts';
import { writeWebAnnotation } from './writeWebAnnotation.ts';

const TEXT = 'A 😀 day. The so-called plan is dead. Long live the plan, says nobody.';

function files(value: unknown, text = TEXT): FormatFile[] {
  return [
    { name: 'a.jsonld', content: typeof value === 'string' ? value : JSON.stringify(value) },
    { name: 'page.txt', content: text },
  ];
}

function annotation(selector: unknown, more: object = {}): object {
  const body = { type: 'TextualBody', purpose: 'tagging', value: 'scare-quotes' };
  const target = { source: 'https://example.org/page', selector };
  return { id: 'https://example.org/1', type: 'Annotation', body, target, ...more };
}

const position = (start: unknown, end: unknown) => ({ type: 'TextPositionSelector', start, end });
const quote = (exact: string, prefix?: string, suffix?: string) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

function read(value: unknown, text = TEXT) {
  const reading = readWebAnnotation(files(value, text));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const [one] = reading.texts;
  return {
    words: one?.annotations.map(({ start, end }) => one.text.slice(start, end)),
    annotations: one?.annotations,
    losses: reading.losses.map(({ code, where }) => `${code} ${where}`),
  };
}

function problems(value: unknown) {
  const reading = readWebAnnotation(files(value));
  return 'problems' in reading ? reading.problems.map(({ code, where }) => `${code} ${where}`) : [];
}

describe('readWebAnnotation', () => {
  it('counts positions in code points, and in units where the quote tells so', () => {
    expect(read(annotation(position(13, 22))).words).toEqual(['so-called']);
    expect(read(annotation([position(13, 22), quote('so-called')])).words).toEqual(['so-called']);
    expect(read(annotation([position(14, 23), quote('so-called')])).words).toEqual(['so-called']);
  });

  it('knows a text among others by the last part of an address', () => {
    const textsAt = (source: string) => {
      const value = annotation(quote('so-called'), { target: { source, selector: quote('so-called') } });
      const reading = readWebAnnotation([{ name: 'other.txt', content: TEXT }, ...files(value)]);
      const texts = 'texts' in reading ? reading.texts : [];
      return texts.filter(({ annotations }) => annotations.length > 0).map(({ name }) => name);
    };
    expect(textsAt('https://example.org/a/page.html?x=/y#z')).toEqual(['page']);
    expect(textsAt('https://example.org/other//')).toEqual(['other']);
    // A pattern for the end of a run of slashes would look at it again from each of them, for minutes.
    expect(textsAt(`https://example.org${'/'.repeat(300_000)}page`)).toEqual(['page']);
  });

  it('finds quotes by their surroundings, all places of one without any, and near ones with their likeness', () => {
    expect(read(annotation(quote('plan', 'live the ', ', says'))).words).toEqual(['plan']);
    const every = read(annotation(quote('plan')));
    expect(every.words).toEqual(['plan', 'plan']);
    expect(every.annotations?.map(({ id }) => id)).toEqual([
      'https://example.org/1',
      'https://example.org/1-2',
    ]);
    expect(every.losses).toEqual(['several-places a.jsonld']);
    const near = read(annotation(quote('The so called plan is dead')));
    expect(near).toMatchObject({
      words: ['The so-called plan is dead'],
      losses: ['approximate-place a.jsonld'],
    });
    const far = read(annotation(quote('An entirely other sentence')));
    expect(far).toMatchObject({ words: [], losses: ['quote-not-found a.jsonld'] });
  });

  it('follows a selector into what refines it', () => {
    const refined = { ...quote('Long live the plan'), refinedBy: quote('plan') };
    expect(read(annotation(refined)).words).toEqual(['plan']);
    expect(read(annotation({ ...position(25, 54), refinedBy: position(3, 5) })).words).toEqual(['is']);
    const fragment = { type: 'FragmentSelector', value: 'p1', refinedBy: quote('so-called') };
    expect(read(annotation(fragment)).words).toEqual(['so-called']);
    const doubtful = { type: 'FragmentSelector', value: 'p1', refinedBy: quote('plan') };
    expect(read(annotation(doubtful))).toMatchObject({ words: [], losses: ['ambiguous-quote a.jsonld'] });
  });

  it('narrows down by what refines a selector no other selector of the same target', () => {
    const xpath = { type: 'XPathSelector', value: '/p[2]', refinedBy: position(82, 114) };
    expect(read(annotation([xpath, position(14, 23), quote('so-called')])).words).toEqual(['so-called']);
    const sentence = { ...quote('Long live the plan'), refinedBy: quote('plan') };
    expect(read(annotation([sentence, position(51, 55)])).words).toEqual(['plan']);
    expect(read(annotation([{ type: 'CssSelector', value: 'p' }, sentence])).words).toEqual(['plan']);
    const within = { type: 'FragmentSelector', value: 'p1', refinedBy: quote('so-called') };
    expect(read(annotation([{ type: 'CssSelector', value: 'p' }, within])).words).toEqual(['so-called']);
  });

  it('reads lists, pages, collections and graphs', () => {
    const one = annotation(quote('so-called'));
    const page = { type: 'AnnotationPage', items: [one, one], next: 'https://example.org/page2' };
    expect(read([one]).words?.length).toBe(1);
    expect(read({ '@graph': [one] }).words?.length).toBe(1);
    expect(read(page)).toMatchObject({ losses: ['page-elsewhere a.jsonld.next'] });
    const collection = { type: 'AnnotationCollection', first: { ...page, next: { items: [one] } } };
    expect(read(collection).annotations?.map(({ id }) => id)).toEqual([
      'https://example.org/1',
      'https://example.org/1-2',
      'https://example.org/1-3',
    ]);
  });

  it('takes tags for labels and what else is text for notes', () => {
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: 'Person' },
      { type: 'TextualBody', purpose: 'tagging', value: 'Scare_Quotes' },
      { type: 'TextualBody', purpose: 'commenting', value: 'Who says so?' },
      { type: 'TextualBody', value: 'And why?' },
      { type: 'Image', id: 'https://example.org/i.png' },
      'https://example.org/elsewhere',
    ];
    const found = read(annotation(quote('so-called'), { body, creator: 'x' }));
    expect(found.annotations).toMatchObject([{ label: 'Scare_Quotes', note: 'Who says so?\n\nAnd why?' }]);
    expect(found.losses).toEqual([
      'body a.jsonld.body[4]',
      'body a.jsonld.body[5]',
      'label a.jsonld',
      'metadata ',
    ]);
    const plain = read(annotation(quote('so-called'), { body: undefined, bodyValue: 'A note' }));
    expect(plain.annotations).toMatchObject([{ label: '', note: 'A note' }]);
  });

  it('tells what else a target says: in what state, style or surroundings it was annotated', () => {
    const target = {
      source: 's',
      state: { type: 'TimeState' },
      styleClass: 'red',
      selector: quote('plan', 'live the '),
    };
    const content = JSON.stringify(annotation(0, { target, stylesheet: 'https://example.org/s.css' }));
    const files = [
      { name: 'a.jsonld', content },
      { name: 's.txt', content: TEXT },
    ];
    expect(readWebAnnotation(files)).toMatchObject({
      losses: [{ code: 'metadata', where: '', what: 'stylesheet, state, styleClass' }],
    });
  });

  it('lists what has no place here', () => {
    const target = { source: 's', selector: quote('plan') };
    expect(read([annotation([]), annotation({ type: 'XPathSelector', value: '/p' })]).losses).toEqual([
      'unsupported-selector a.jsonld[0]',
      'unsupported-selector a.jsonld[1]',
    ]);
    expect(read(annotation(0, { target: [target, target] })).losses).toEqual(['several-targets a.jsonld']);
    expect(read(annotation(0, { target: 'https://example.org' })).losses).toEqual(['whole-target a.jsonld']);
    expect(read(annotation(position(3, 3))).losses).toEqual(['empty-span a.jsonld']);
  });

  it('leaves annotations of another source out, although their words stand here too', () => {
    const other = annotation(quote('plan'), {
      target: { source: 'https://other.org', selector: quote('plan') },
    });
    const found = read([other, annotation(quote('so-called')), annotation(quote('nobody'))]);
    expect(found).toMatchObject({
      words: ['so-called', 'nobody'],
      losses: ['other-source https://other.org'],
    });
  });

  it('tells all that is wrong at once', () => {
    const wrong = [
      annotation(position(-1, 5)),
      annotation(position(9, 5)),
      annotation(position('1', null)),
      annotation('{"__proto__":1}'),
      annotation(position(0, 1e300)),
      { type: 'Annotation' },
      { __proto__: { target: 1 }, x: 1 },
      7,
      annotation({ type: 'TextQuoteSelector' }),
      annotation(position(0, 500)),
    ];
    expect(problems(wrong)).toEqual([
      'not-an-annotation a.jsonld[6]',
      'not-an-annotation a.jsonld[7]',
      'bad-offset a.jsonld[0].target.selector',
      'bad-offset a.jsonld[1].target.selector',
      'bad-offset a.jsonld[2].target.selector',
      'bad-offset a.jsonld[4].target.selector',
      'missing-field a.jsonld[5].target',
      'missing-field a.jsonld[8].target.selector.exact',
      'bad-span a.jsonld[9].target.selector',
    ]);
    expect(problems('{')).toEqual(['not-json a.jsonld']);
    expect(problems(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([
      expect.stringMatching(/^too-deep /),
    ]);
    let deep: object = quote('plan');
    for (let depth = 0; depth < 20; depth += 1) deep = { ...quote('plan'), refinedBy: deep };
    expect(problems(annotation(deep))).toEqual([expect.stringMatching(/^too-deep /)]);
    const alone = readWebAnnotation([{ name: 'a.json', content: JSON.stringify(annotation(quote('plan'))) }]);
    expect(alone).toMatchObject({ problems: [{ code: 'missing-text' }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.string({ unit: 'binary' }), (value, selector, text) => {
        readWebAnnotation(files(value, text));
        readWebAnnotation(files([annotation(selector), annotation([selector, { refinedBy: value }])], text));
      }),
    );
  });
});

describe('writeWebAnnotation', () => {
  it('gives the same texts back, but for what it says is lost', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        const written = writeWebAnnotation(texts);
        expectSameTexts(texts, written, readWebAnnotation(written.files));
      }),
    );
  });
});

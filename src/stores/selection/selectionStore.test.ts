import { beforeEach, describe, expect, it } from 'vitest';
import { joinBlocks } from '../../core/article/blocks.ts';
import { $article } from '../marking/textStore.ts';
import { $selection, selectSpan } from './selectionStore.ts';

const TEXT = 'The “so-called” experts want 👩‍🚀 gone. Nobody asked.';
const AT = TEXT.indexOf('👩');

beforeEach(() => {
  $article.set(joinBlocks([{ kind: 'paragraph', text: TEXT, inlines: [] }], 'en'));
  $selection.set(null);
});

/** The words that are selected once a pointer marked these. */
function selected(start: number, end: number): string | undefined {
  selectSpan({ start, end }, 'pointer');
  const span = $selection.get()?.span;
  return span && TEXT.slice(span.start, span.end);
}

describe('what a pointer marks', () => {
  it('is widened to whole words, and takes the punctuation along that it marked', () => {
    expect(selected(6, 12)).toBe('so-called');
    expect(selected(4, 12)).toBe('“so-called');
  });

  it('leaves out the white space at its ends, as after a double click', () => {
    expect(selected(16, 24)).toBe('experts');
    expect(selected(15, 29)).toBe('experts want');
  });

  it('never cuts a character apart', () => {
    expect(selected(24, AT + 1)).toBe('want 👩‍🚀');
    expect(selected(24, AT + 3)).toBe('want 👩‍🚀');
  });

  it('is nothing without a word', () => {
    expect(selected(15, 16)).toBeUndefined();
    expect($selection.get()).toBeNull();
  });
});

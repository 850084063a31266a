import type { Article } from '../core/article/article.ts';
import { parseMarkdown } from '../core/article/markdown.ts';
import type { Suggestion } from '../core/draft/suggestion.ts';
import { findTechnique } from '../core/taxonomy/taxonomy.ts';
import { suggestionWhy } from '../messages/suggestions.ts';
import { visible } from '../messages/visible.ts';
import { readArticle } from './incoming/incoming.ts';
import type { Verb } from './verb.ts';

/** Suggestions for a key. Offsets are UTF-16 units of the article’s plain text: no markup, no title, no byline. */
export const draft: Verb = {
  usage: 'draft FILE',
  summary: 'Suggest what a key of a text, Markdown, HTML or Word file may mark; nothing is written.',
  options: {},
  arity: [1, 1],
  async run({ args: [file = ''], note }) {
    // Nothing is written that would have a title.
    const { article: incoming, notes } = await readArticle(file, file);
    for (const told of notes) note(told);
    const article = parseMarkdown(incoming.body, incoming.about.lang);
    // Rules and tagger take longer to load than most verbs take to run.
    const { canSuggest, suggest } = await import('../core/draft/suggest.ts');
    const suggestions = suggest(article);
    if (!canSuggest(article.lang)) {
      note(`There are rules for English only, and this text is in “${visible(article.lang)}”.`);
    }
    return {
      json: suggestions.map(({ start, end, family, technique, rule }) => ({
        start,
        end,
        family,
        technique,
        rule,
        why: suggestionWhy(rule),
        quote: article.text.slice(start, end),
      })),
      text: listed(article, suggestions),
      status: 0,
    };
  },
};

function listed({ text, blocks }: Article, suggestions: readonly Suggestion[]): string {
  const lines = suggestions.map(({ start, end, technique, rule }) => {
    const paragraph = blocks.findIndex((block) => block.end >= end) + 1;
    const name = findTechnique(technique)?.name ?? technique;
    return `Paragraph ${paragraph} (${start}–${end}): “${visible(text.slice(start, end))}”\n    ${name}. ${suggestionWhy(rule)}`;
  });
  const count = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`;
  return [...lines, `${count}. None is an answer until you accept it.`].join('\n');
}

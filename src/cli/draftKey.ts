import type { Article } from '../core/article/article.ts';
import type { ItemMark } from '../core/authoring/authoredQuiz.ts';
import { keyYaml } from '../core/authoring/keyYaml.ts';
import { marksToKey } from '../core/authoring/marksToKey.ts';
import { newMarkId } from '../core/authoring/newMarkId.ts';
import type { Suggestion } from '../core/draft/suggestion.ts';
import type { AuthoredKey } from '../core/pack/located.ts';
import { suggestionWhy } from '../messages/suggestions.ts';

/** A key that nobody has judged yet. */
export interface DraftKey {
  readonly key: AuthoredKey;
  /** What stands above an entry in the file, by its id. */
  readonly comments: ReadonlyMap<string, string>;
}

/** The key that the drafting rules suggest for an article; each entry says which rule it comes from. */
export async function draftKey(article: Article): Promise<DraftKey> {
  // Rules and tagger take longer to load than most verbs take to run.
  const { suggest } = await import('../core/draft/suggest.ts');
  const taken = new Set<string>();
  const comments = new Map<string, string>();
  const marks = suggest(article).map((suggestion): ItemMark => {
    const mark = markOf(suggestion, article.text, taken);
    taken.add(mark.id);
    comments.set(mark.id, `suggested by rule ${suggestion.rule}: accept, change or delete`);
    return mark;
  });
  return { key: marksToKey(article, marks).key, comments };
}

/** The text of a draft’s `key.yaml`. Without an entry it shows what one looks like. */
export function draftKeyYaml({ key, comments }: DraftKey): string {
  const yaml = keyYaml(key, { draft: true, comments });
  return key.items.length > 0 ? yaml : yaml.replace('items: []\n', `items: []\n${EXAMPLE}`);
}

function markOf(
  { start, end, family, technique, rule }: Suggestion,
  text: string,
  taken: Set<string>,
): ItemMark {
  const quote = text.slice(start, end);
  return {
    kind: 'item',
    id: newMarkId(taken, quote),
    start,
    end,
    quote,
    family,
    technique,
    weight: 'core',
    also: [],
    every: false,
    why: suggestionWhy(rule),
    neutral: '',
    check: '',
    sources: [],
  };
}

const EXAMPLE = `# An answer looks like this. The quote must stand in the article, letter for letter.
#  - id: ferry-label
#    at: { quote: "the so-called ferry plan" }
#    family: loaded-language
#    technique: scare-quotes
#    weight: core
#    why: “So-called” doubts the plan before a single reason has been given.
#    neutral: "the ferry plan"
#    check: What is wrong with the plan, and who says so?
`;

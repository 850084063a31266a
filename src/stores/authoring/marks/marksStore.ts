import { atom, computed } from 'nanostores';
import type { Span } from '../../../core/article/article.ts';
import type { ItemMark, Mark } from '../../../core/authoring/authoredQuiz.ts';
import { newMarkId } from '../../../core/authoring/newMarkId.ts';
import type { Suggestion } from '../../../core/draft/suggestion.ts';
import { $authored, $authoredArticle } from '../authoredStore.ts';
import { make } from './history.ts';
import { emptyMark, type MarkAs, markedAs, turnInto } from './markKinds.ts';

/** The marks of the quiz on the desk, in order of position. */
export const $marks = computed($authored, (quiz): readonly Mark[] => quiz?.marks ?? []);

/** The mark whose form is open. */
const $asked = atom<string | null>(null);
export const $openMark = computed([$asked, $marks], (id, marks) =>
  id === null ? null : (marks.find((mark) => mark.id === id) ?? null),
);

export function openMark(id: string | null): void {
  $asked.set(id);
}

function find(id: string): Mark | undefined {
  return $marks.get().find((mark) => mark.id === id);
}

function textOf({ start, end }: Span): string {
  return $authoredArticle.get()?.text.slice(start, end) ?? '';
}

/** Marks words; the same words as the same kind are not marked twice. Returns the id of the mark. */
export function addMark({ start, end }: Span, as: MarkAs, technique = ''): string | null {
  const quiz = $authored.get();
  if (!quiz || end <= start) return null;
  const same = quiz.marks.find((mark) => mark.start === start && mark.end === end && markedAs(mark) === as);
  if (same) return same.id;
  const quote = textOf({ start, end });
  const taken = new Set([...quiz.marks, ...quiz.adrift].map((mark) => mark.id));
  const empty = emptyMark({ id: newMarkId(taken, quote), start, end, quote }, as);
  const after: Mark = empty.kind === 'item' ? { ...empty, technique } : empty;
  make({ id: after.id, after });
  return after.id;
}

/** Puts a suggestion into the key as an item, with its technique; what is said of it is for the author to write. */
export function acceptSuggestion({ start, end, family, technique }: Suggestion): string | null {
  return addMark({ start, end }, family, technique);
}

/** What marks were as items before they became something else, so that nothing written is lost on the way and back. */
const asItems = new Map<string, ItemMark>();

/** Two quizzes may have marks of the same id. */
function rememberedAs(id: string): string {
  return `${$authored.get()?.id} ${id}`;
}

/** Makes a mark one of another kind. What it said that the new kind has no place for is remembered for this visit. */
export function changeKind(id: string, as: MarkAs): void {
  const before = find(id);
  if (!before || markedAs(before) === as) return;
  const after = turnInto(before, as, asItems.get(rememberedAs(id)));
  if (before.kind === 'item') asItems.set(rememberedAs(id), before);
  make({ id, before, after });
}

/** Puts a mark on other words. */
export function resizeMark(id: string, { start, end }: Span): void {
  const before = find(id);
  if (!before || end <= start || (before.start === start && before.end === end)) return;
  make({ id, before, after: { ...before, start, end, quote: textOf({ start, end }) } });
}

export function removeMark(id: string): void {
  const before = find(id);
  if (before) make({ id, before });
}

/** What an author writes and chooses for an item. */
export type ItemField = 'technique' | 'weight' | 'also' | 'every' | 'neutral' | 'check' | 'sources';

/** Those that are typed letter by letter. */
const TYPED: ReadonlySet<ItemField> = new Set<ItemField>(['neutral', 'check', 'sources']);

/** Writes a field of an item, as it was typed. */
export function editItem<Field extends ItemField>(id: string, field: Field, value: ItemMark[Field]): void {
  const before = find(id);
  if (before?.kind !== 'item' || before[field] === value) return;
  make({ id, before, after: { ...before, [field]: value }, field: TYPED.has(field) ? field : undefined });
}

/** Writes why, which every mark has, as it was typed. */
export function editWhy(id: string, why: string): void {
  const before = find(id);
  if (before && before.why !== why) make({ id, before, after: { ...before, why }, field: 'why' });
}

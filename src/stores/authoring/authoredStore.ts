import { atom, computed } from 'nanostores';
import { parseMarkdown } from '../../core/article/markdown.ts';
import type { AuthoredQuiz } from '../../core/authoring/authoredQuiz.ts';

/** The quiz on the author's desk; `null` where none is open. */
export const $authored = atom<AuthoredQuiz | null>(null);

const $body = computed($authored, (quiz) => quiz?.body ?? null);
const $lang = computed($authored, (quiz) => quiz?.about.lang ?? 'en');

/** Its article; parsed anew only when its text changes. */
export const $authoredArticle = computed([$body, $lang], (body, lang) =>
  body === null ? null : parseMarkdown(body, lang),
);

/** Changes the quiz on the desk, and when it was changed. Whoever keeps it listens to `$authored`. */
export function changeAuthored(to: (quiz: AuthoredQuiz) => AuthoredQuiz): void {
  const quiz = $authored.get();
  if (!quiz) return;
  const changed = to(quiz);
  if (changed !== quiz) $authored.set({ ...changed, updatedAt: Date.now() });
}

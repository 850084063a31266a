import { authorHref, QUIZ_ID_HASH } from '../../../links/teachLinks.ts';
import { leftOutLine, PREVIEW } from '../../../messages/authorGiving.ts';
import { UNTITLED } from '../../../messages/teachForm.ts';
import { authoredPage } from '../../../oneFile/template/authoredPage.ts';
import { $place } from '../../../stores/attempt/attemptStore.ts';
import { authoredTeachQuiz } from '../../../stores/authoring/giving/authoredTeachQuiz.ts';
import { previewPlace } from '../../../stores/authoring/giving/previewPlace.ts';
import { keptQuiz } from '../../../stores/authoring/keeping/readKept.ts';
import { startMarking } from '../../quiz/startMarking.ts';

/** Opens the quiz that the page's address names, from this device, and makes it one to be played. */
export function startPreview(): void {
  const holder = document.querySelector<HTMLElement>('[data-preview]');
  const template = document.querySelector<HTMLTemplateElement>('[data-preview-template]');
  if (!holder || !template) return;
  const { hash } = location;
  const id = hash.startsWith(QUIZ_ID_HASH) ? hash.slice(QUIZ_ID_HASH.length) : '';
  if (id !== '') document.querySelector('[data-preview-back]')?.setAttribute('href', authorHref(id));
  window.addEventListener('hashchange', () => location.reload());
  // What is stored may be of another version, and whatever is wrong in it is told at the desk.
  show(id, holder, template.innerHTML).catch(() => say(holder, PREVIEW.name, PREVIEW.failed));
}

async function show(id: string, holder: HTMLElement, template: string): Promise<void> {
  const kept = await keptQuiz(id).catch(() => 'forbidden' as const);
  if (kept === 'forbidden') return say(holder, PREVIEW.name, PREVIEW.forbidden);
  if (!kept) return say(holder, PREVIEW.missing, PREVIEW.missingWay);
  const { quiz, leftOut } = authoredTeachQuiz(kept);
  if (quiz.article.text === '') return say(holder, PREVIEW.name, PREVIEW.empty);
  const title = quiz.title || UNTITLED;
  document.title = `${PREVIEW.name}: ${title} · Slantwise`;
  tellLeftOut(leftOut.length);
  $place.set(previewPlace(id));
  // Unlike what is set as `innerHTML`, scripts in it run: Astro wakes the islands by one while the site is developed.
  holder.replaceChildren(
    document.createRange().createContextualFragment(authoredPage(template, { ...quiz, title })),
  );
  startMarking();
}

function say(holder: HTMLElement, title: string, words: string): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  const line = document.createElement('p');
  line.textContent = words;
  holder.replaceChildren(heading, line);
}

function tellLeftOut(count: number): void {
  const notice = document.querySelector<HTMLElement>('[data-preview-notice]');
  if (!notice || count === 0) return;
  notice.textContent = leftOutLine(count);
  notice.hidden = false;
}

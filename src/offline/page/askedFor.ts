import { siteRoot } from '../root.ts';

// On the page for what is not on the device: what was asked for, and a way to try again.

const page = new URLSearchParams(location.search).get('page') ?? '';
const root = siteRoot();
const address = new URL(root.href + page);
const again = document.querySelector<HTMLAnchorElement>('[data-again]');
if (again && page !== '' && address.href.startsWith(root.href)) {
  again.href = address.href;
  again.hidden = false;
}
for (const element of document.querySelectorAll<HTMLElement>('[data-asked-for]')) {
  element.hidden = (element.dataset['askedFor'] === 'quiz') !== page.startsWith('quiz/');
}

/** A line at the edge of the page with what can be done about it. One at a time; the newest stands. */
export function showNotice(text: string, buttons: readonly NoticeButton[]): void {
  const place = document.querySelector<HTMLElement>('[data-notice]');
  if (!place) return;
  const words = document.createElement('p');
  words.textContent = text;
  const notice = document.createElement('div');
  notice.className = 'site-notice';
  notice.append(words, ...buttons.map((button) => made(button, notice)));
  place.replaceChildren(notice);
}

export interface NoticeButton {
  readonly label: string;
  /** Done before the notice goes. */
  readonly press?: () => void;
  readonly main?: boolean;
}

function made({ label, press, main = false }: NoticeButton, notice: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = main ? 'button' : 'button-quiet';
  button.textContent = label;
  button.addEventListener('click', () => {
    press?.();
    notice.remove();
  });
  return button;
}

import { htmlText } from '../../core/article/articleHtml.ts';

const LINES = '<div class="ruled" aria-hidden="true"><span></span><span></span><span></span></div>';

/** The last sheet of a worksheet: questions without answers, with lines to write on. Nothing where there are none. */
export function questionsHtml(questions: readonly string[]): string {
  if (questions.length === 0) return '';
  const entries = questions.map(
    (question) => `<li><span dir="auto">${htmlText(question)}</span>${LINES}</li>`,
  );
  return (
    '<section class="worksheet-discuss"><h2>To talk about, when everybody has marked</h2>' +
    `<ol>${entries.join('')}</ol></section>`
  );
}

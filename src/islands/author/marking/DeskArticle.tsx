/** The article on the author's desk, to be marked as a learner marks it. */
export function DeskArticle() {
  return null;
}

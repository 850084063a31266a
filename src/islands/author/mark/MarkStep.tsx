import { DeskArticle } from '../marking/DeskArticle.tsx';
import { MarkPanel } from '../marking/MarkPanel.tsx';
import { SuggestionsPanel } from '../marking/SuggestionsPanel.tsx';

/** The article to be marked, with its marks and the suggestions beside it. */
export default function MarkStep() {
  return (
    <section className="author-mark" aria-labelledby="author-mark">
      <h3 id="author-mark" className="visually-hidden">
        Mark
      </h3>
      <div className="author-mark-article">
        <DeskArticle />
      </div>
      <div className="author-mark-panels">
        <MarkPanel />
        <SuggestionsPanel />
      </div>
    </section>
  );
}

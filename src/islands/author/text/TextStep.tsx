import { useStore } from '@nanostores/react';
import { $authored } from '../../../stores/authoring/authoredStore.ts';
import { AboutFields } from './AboutFields.tsx';
import { Adrift } from './Adrift.tsx';
import { BodyField } from './BodyField.tsx';
import { IntakeNotes } from './IntakeNotes.tsx';
import { Rendering } from './Rendering.tsx';
import { TidyPart } from './TidyPart.tsx';

/** The text of the article and what is said about it. */
export function TextStep() {
  const quiz = useStore($authored);
  if (!quiz) return null;
  return (
    <>
      <section aria-labelledby="author-text">
        <h3 id="author-text">Text</h3>
        <IntakeNotes quiz={quiz.id} />
        <div className="author-halves">
          <BodyField body={quiz.body} lang={quiz.about.lang} />
          <Rendering />
        </div>
        <TidyPart />
        <Adrift adrift={quiz.adrift} />
      </section>
      <AboutFields quiz={quiz} />
    </>
  );
}

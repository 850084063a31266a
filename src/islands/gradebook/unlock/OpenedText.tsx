import { forgetText } from '../../../stores/gradebook/quizzes/quizzesStore.ts';

interface Props {
  readonly slug: string;
  readonly title: string;
}

/** Says that the text of a quiz is the teacher's own, and lets another take its place. */
export function OpenedText({ slug, title }: Props) {
  return (
    <p className="quiet no-print">
      “{title}” is marked on the text that you opened here.{' '}
      <button type="button" className="button-quiet" onClick={() => forgetText(slug)}>
        Open another text
      </button>
    </p>
  );
}

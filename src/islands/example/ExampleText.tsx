import { MarkedText } from './MarkedText.tsx';
import type { StepSpan } from './steps.ts';
import { EXAMPLE_BYLINE, EXAMPLE_PARAGRAPHS, EXAMPLE_TITLE } from './text.ts';

interface Props {
  /** The words to mark. Where there is room for one paragraph only, it is theirs that stays. */
  readonly span?: StepSpan | undefined;
}

/** The letter of the worked example. */
export function ExampleText({ span }: Props) {
  return (
    <blockquote className={span === undefined ? 'letter' : 'letter letter--excerpt'}>
      <p className="letter-title">{EXAMPLE_TITLE}</p>
      <p className="letter-byline">{EXAMPLE_BYLINE}</p>
      {EXAMPLE_PARAGRAPHS.map((paragraph, index) =>
        index === span?.paragraph ? (
          <p key={paragraph} className="letter-here">
            <MarkedText text={paragraph} quote={span.quote} family={span.family} />
          </p>
        ) : (
          <p key={paragraph}>{paragraph}</p>
        ),
      )}
    </blockquote>
  );
}

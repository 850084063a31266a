import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { $typed, endTyping, typeBody } from '../../../stores/authoring/text/bodyStore.ts';
import { usePasteAsMarkdown } from './usePasteAsMarkdown.ts';

/** What is longer would not be read again where it was stored. */
const LONGEST = 5_000_000;

interface Props {
  readonly body: string;
  readonly lang: string;
}

/** The Markdown of the article. The quiz follows in a moment what is typed. */
export function BodyField({ body, lang }: Props) {
  const typed = useStore($typed);
  const onPaste = usePasteAsMarkdown(typeBody);
  // Whoever leaves the step has done with typing.
  useEffect(() => endTyping, []);
  return (
    <div className="author-body">
      <label htmlFor="author-body">The article</label>
      <p id="author-body-hint" className="teach-hint">
        Leave a blank line between paragraphs. <code>## </code> begins a heading, <code>{'> '}</code> a
        quotation, <code>- </code> an item of a list.
      </p>
      <textarea
        id="author-body"
        className="field"
        rows={18}
        maxLength={LONGEST}
        dir="auto"
        lang={lang}
        aria-describedby="author-body-hint"
        value={typed ?? body}
        onChange={(event) => typeBody(event.target.value)}
        onBlur={endTyping}
        onPaste={onPaste}
      />
    </div>
  );
}

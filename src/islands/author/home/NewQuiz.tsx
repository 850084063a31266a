import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useState } from 'react';
import { filesToTakeIn, pastedText } from '../../../stores/authoring/intake/files.ts';
import { $intake, takeIn, takePasted } from '../../../stores/authoring/intake/intakeStore.ts';
import { keepPasteDraft, pasteDraft } from '../../../stores/authoring/intake/pasteDraft.ts';
import { goTo } from '../place.ts';
import { type RichPaste, usePasteAsMarkdown } from '../text/usePasteAsMarkdown.ts';
import { DropZone } from './DropZone.tsx';

const ENDINGS = '.txt,.text,.md,.markdown,.html,.htm,.docx,.zip,.yaml,.json';

/** The ways to a new quiz: a text that is pasted, or a file. */
export function NewQuiz() {
  const intake = useStore($intake);
  const [text, setText] = useState(pasteDraft);
  useEffect(() => keepPasteDraft(text), [text]);
  const [rich, setRich] = useState<RichPaste | null>(null);
  const onPaste = usePasteAsMarkdown(setText, setRich);
  const open = useCallback(async (files: readonly File[]) => {
    if (files.length === 0) return;
    const id = await takeIn(await filesToTakeIn(files));
    if (id !== null) goTo(id, 'text');
  }, []);
  const begin = async () => {
    // What stands there as it was pasted is read with its look.
    const isAsPasted = rich !== null && rich.markdown.trim() === text.trim();
    const id = await (isAsPasted ? takePasted(rich) : takeIn([pastedText(text)]));
    if (id === null) return;
    setText('');
    keepPasteDraft('');
    goTo(id, 'text');
  };
  return (
    <section className="author-new no-print" aria-labelledby="author-new">
      <DropZone onFiles={open} />
      <h2 id="author-new">New quiz</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <label htmlFor="author-paste">Paste an article</label>
        <textarea
          id="author-paste"
          className="field"
          rows={5}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={onPaste}
        />
        <p className="author-ways">
          <button type="submit" className="button" disabled={text.trim() === ''}>
            Begin a quiz
          </button>
          <label className="button-quiet file-button">
            Open a file…
            <input
              type="file"
              multiple
              accept={ENDINGS}
              className="visually-hidden"
              onChange={(event) => {
                // A list that empties itself when the field does.
                const files = [...(event.target.files ?? [])];
                event.target.value = '';
                void open(files);
              }}
            />
          </label>
        </p>
      </form>
      <p className="quiet">
        Or drop a file on this page: plain text, Markdown, a saved web page, Word (.docx), a quiz that was
        saved here, or the invitation of somebody who wants a second reader.
      </p>
      <div role="status">{intake.state === 'reading' ? <p>Reading…</p> : null}</div>
      {intake.state === 'trouble' ? (
        <div className="notice" role="alert">
          {intake.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : null}
    </section>
  );
}

import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { NO_LINK } from '../../../messages/teachGive.ts';
import { assignedLink } from '../../../stores/teach/giving/assignedLink.ts';
import { embedSnippet } from '../../../stores/teach/giving/embed.ts';
import type { Given } from '../../../stores/teach/giving/given.ts';
import { CopyField } from '../../copying/CopyField.tsx';
import { QrSheet } from './QrSheet.tsx';

interface Props {
  readonly given: Given;
  /** As the site has it; `null` where it has none. */
  readonly quiz: TeachQuiz | null;
}

/** What rests on this site being reached: the link, its QR code, and the frame within another page. */
export function LinkWays({ given, quiz }: Props) {
  const made = assignedLink(given, quiz, location.href);
  if ('none' in made) {
    return (
      <section aria-labelledby="give-link">
        <h3 id="give-link">Link, QR code and embedding</h3>
        <p className="teach-note">{NO_LINK[made.none]}</p>
      </section>
    );
  }
  const { title } = given.terms;
  return (
    <>
      <section aria-labelledby="give-link">
        <h3 id="give-link">Link and QR code</h3>
        <p>The terms are in the link itself; whoever follows it gives a name and starts.</p>
        <CopyField label="Link to the assignment" button="Copy the link" text={made.link} rows={3} />
        <QrSheet title={title} link={made.link} />
      </section>
      <section aria-labelledby="give-embed">
        <h3 id="give-embed">Within another page</h3>
        <p>For a class page or a course that takes HTML:</p>
        <CopyField label="HTML" button="Copy the HTML" text={embedSnippet(made.link, title)} rows={4} />
      </section>
    </>
  );
}

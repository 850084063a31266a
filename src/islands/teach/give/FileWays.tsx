import type { Given } from '../../../stores/teach/giving/given.ts';
import { SaveWay } from './SaveWay.tsx';

/** What is given out or kept as a file. */
export function FileWays({ given }: { readonly given: Given }) {
  const load = () => import('./saving.ts');
  return (
    <>
      <section aria-labelledby="give-page">
        <h3 id="give-page">One-file page</h3>
        <p>
          The quiz with these terms in a single HTML file, for a mail, a shared folder or a USB stick. It
          opens in any browser and needs no network.
        </p>
        <SaveWay label="Save the page" save={async () => (await load()).savePage(given)} />
      </section>
      <section aria-labelledby="give-platform">
        <h3 id="give-platform">Learning platform</h3>
        <p>
          A package to upload to Moodle, Canvas and others. The platform is told who finished and, unless the
          key is sealed, the score. Take SCORM 1.2 where you do not know better.
        </p>
        <SaveWay label="Save for SCORM 1.2" save={async () => (await load()).savePackage(given, 'scorm12')} />
        <SaveWay
          label="Save for SCORM 2004"
          save={async () => (await load()).savePackage(given, 'scorm2004')}
        />
      </section>
      <section aria-labelledby="give-record">
        <h3 id="give-record">For you: the assignment file</h3>
        <p>
          Drop it on the gradebook of another device, so that results can be marked there. Nothing for
          learners: unless the key is sealed, it is in there.
        </p>
        <SaveWay label="Save the assignment file" save={async () => (await load()).saveRecord(given)} />
      </section>
    </>
  );
}

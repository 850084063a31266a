import type { About, AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { levelName } from '../../../messages/library.ts';
import { changeAuthored } from '../../../stores/authoring/authoredStore.ts';
import { changeAbout } from '../../../stores/authoring/text/aboutStore.ts';
import { TextField } from '../../teach/form/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { LinesField } from './LinesField.tsx';

type Words = Exclude<keyof About, 'level' | 'topics' | 'edition' | 'order'>;

interface FieldWords {
  readonly field: Words;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'url' | 'date';
  readonly rows?: number;
}

const FIELDS: readonly FieldWords[] = [
  { field: 'title', label: 'Title', hint: 'The headline of the article.' },
  { field: 'author', label: 'Author', hint: 'Who wrote it.' },
  { field: 'publisher', label: 'Publisher', hint: 'Where it appeared.' },
  { field: 'published', label: 'Published', hint: 'The day it appeared.', type: 'date' },
  { field: 'url', label: 'Address', hint: 'Where it can be read on the web.', type: 'url' },
  { field: 'lang', label: 'Language', hint: 'As a short code: en, de, pt-BR.' },
  { field: 'rights', label: 'Rights', hint: 'Who holds the rights, or the licence. Ask before you publish.' },
  { field: 'genre', label: 'Genre', hint: 'Opinion, news, feature, advocacy …' },
  { field: 'summary', label: 'Summary', hint: 'One or two neutral sentences for the library.', rows: 3 },
];

const LEVELS = ([1, 2, 3] as const).map((level) => ({ value: `${level}` as const, label: levelName(level) }));

const EDITIONS = [
  { value: 'full', label: 'The whole article' },
  { value: 'excerpts', label: 'An account of our own with short quotations' },
  { value: 'bring', label: 'No text: each reader brings the article' },
] as const;

/** What is longer is an article in the wrong field, and would not be read again where it was stored. */
const LONGEST_FIELD = 100_000;

/** Id of the field of something about the article, for what leads to it. */
export function aboutFieldId(field: string): string {
  return `author-${field}`;
}

/** What the pack says about its article. */
export function AboutFields({ quiz }: { readonly quiz: AuthoredQuiz }) {
  return (
    <section className="author-about" aria-labelledby="author-about">
      <h3 id="author-about">About the article</h3>
      <div className="author-fields">
        {FIELDS.map(({ field, label, hint, type, rows }) => (
          <TextField
            key={field}
            id={aboutFieldId(field)}
            label={label}
            hint={hint}
            {...(type ? { type } : {})}
            {...(rows ? { rows } : {})}
            value={quiz.about[field]}
            onChange={(value) => changeAbout({ [field]: value.slice(0, LONGEST_FIELD) })}
          />
        ))}
        <LinesField
          id={aboutFieldId('topics')}
          label="Topics"
          hint="What it is about, one a line: transport, town hall."
          lines={quiz.about.topics}
          onChange={(topics) => changeAbout({ topics })}
        />
        <LinesField
          id={aboutFieldId('discuss')}
          label="Questions for the class"
          hint="To talk about after the quiz, one a line."
          lines={quiz.discuss}
          onChange={(discuss) => changeAuthored((before) => ({ ...before, discuss }))}
        />
        <ChoiceField
          id={aboutFieldId('level')}
          label="Level"
          hint="How hard the article and its explanations are to read."
          choices={LEVELS}
          value={`${quiz.about.level}`}
          onChange={(level) => changeAbout({ level: level === '1' ? 1 : level === '3' ? 3 : 2 })}
        />
        <ChoiceField
          id={aboutFieldId('edition')}
          label="The text in the saved quiz"
          hint="For a site that may not publish the article."
          choices={EDITIONS}
          value={quiz.about.edition ?? 'full'}
          onChange={(edition) => changeAbout({ edition })}
        />
      </div>
    </section>
  );
}

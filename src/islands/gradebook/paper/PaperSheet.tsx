import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import type { Article, Span } from '../../../core/article/article.ts';
import type { KnownAssignment, MarkableQuiz, Person } from '../../../core/gradebook/gradebook.ts';
import { peopleOf } from '../../../core/gradebook/people/people.ts';
import type { LocatedKey } from '../../../core/pack/located.ts';
import { FAMILIES, type Family } from '../../../core/taxonomy/technique.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { paperPlaces, placeId, withPlace } from '../../../stores/gradebook/paper/paperPlaces.ts';
import { saveWorksheet } from '../../../stores/gradebook/paper/saveWorksheet.ts';
import { count } from '../words.ts';
import { ChooseLearner } from './ChooseLearner.tsx';
import { OtherWords } from './OtherWords.tsx';
import { PaperText } from './PaperText.tsx';

interface Props {
  readonly quiz: MarkableQuiz;
  readonly article: Article;
  /** The key in play; `null` where it cannot be had yet. */
  readonly answers: LocatedKey | null;
  readonly assignment: KnownAssignment | null;
}

const NOBODY: ReadonlyMap<string, Family> = new Map();
const NOTHING = { items: [], fair: [], contested: [] };

/** One worksheet: whose it is, what is marked on it, and on to the next. */
export function PaperSheet({ quiz, article, answers, assignment }: Props) {
  const gradebook = useStore($gradebook);
  const given = useMemo(() => paperPlaces(answers ?? NOTHING), [answers]);
  const [places, setPlaces] = useState(given);
  const [marks, setMarks] = useState(NOBODY);
  const [learner, setLearner] = useState({ person: '', name: '', class: '' });
  const [told, setTold] = useState('');
  const people = peopleOf(gradebook).all;
  const families = assignment?.terms.families ?? FAMILIES;
  const mark = (id: string, family: Family | null) => {
    const next = new Map(marks);
    if (family === null) next.delete(id);
    else next.set(id, family);
    setMarks(next);
  };
  const add = (span: Span, family: Family) => {
    setPlaces(withPlace(places, span));
    mark(placeId(span), family);
  };
  const isNamed = learner.person !== '' || learner.name.trim() !== '';
  const save = () => {
    const known: Person | undefined = people.find(({ id }) => id === learner.person);
    const flags = places.flatMap(({ start, end }) => {
      const family = marks.get(placeId({ start, end }));
      return family ? [{ start, end, family }] : [];
    });
    const who = saveWorksheet({ quiz, article, assignment, flags, person: known ?? learner });
    setTold(`Saved: ${who.name}, ${count(flags.length, 'flag')}. Now the next worksheet.`);
    setPlaces(given);
    setMarks(NOBODY);
    setLearner({ person: '', name: '', class: learner.class });
    document.getElementById('gb-paper-learner')?.focus();
  };
  return (
    <form
      className="gb-paper"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) save();
      }}
    >
      <ChooseLearner people={people} learner={learner} onChange={setLearner} />
      <p role="status">{told}</p>
      <p className="gb-paper-help">
        Numbers stand where marks are likely. Go from one to the next with Tab or the arrow keys and type the
        letter of the worksheet: <kbd>L</kbd> loaded language, <kbd>C</kbd> claim, <kbd>F</kbd> frame,{' '}
        <kbd>0</kbd> nothing. Or click the words until the letter is right; select others with the mouse.
      </p>
      <PaperText
        article={article}
        places={places}
        marks={marks}
        families={families}
        onMark={mark}
        onAdd={add}
      />
      <OtherWords article={article} families={families} onAdd={add} />
      <div className="gb-paper-bar">
        <output>{count(marks.size, 'flag')}</output>
        <button type="submit" className="button" disabled={!isNamed}>
          Save the worksheet
        </button>
        {isNamed ? null : <span className="quiet">Say whose it is first.</span>}
      </div>
    </form>
  );
}

import { useStore } from '@nanostores/react';
import { learnerKey } from '../../../core/attempt/learner.ts';
import { splitPerson } from '../../../core/gradebook/changing/changes.ts';
import type { HandIn, Person } from '../../../core/gradebook/gradebook.ts';
import { $gradebook, changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';

/** The other names under which results of a learner came; each can be made somebody of their own again. */
export function PersonNames({ person }: { readonly person: Person }) {
  const { handIns } = useStore($gradebook);
  const own = learnerKey(person);
  const others = person.aliases.filter((alias) => alias !== own);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="gb-names">
      <h3 id="gb-names">Also known as</h3>
      <ul className="gb-list">
        {others.map((alias) => {
          const name = aliasWords(alias, handIns);
          return (
            <li key={alias}>
              <span dir="auto">{name}</span>
              <button
                type="button"
                className="button-quiet"
                aria-label={`Somebody else: ${name}`}
                onClick={() =>
                  changeGradebook(
                    (before) => splitPerson(before, person.id, alias),
                    `Parted ${name} from ${person.name}`,
                  )
                }
              >
                Somebody else
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A name as it was written in a result; one that only the alias tells of has lost its capitals. */
function aliasWords(alias: string, handIns: readonly HandIn[]): string {
  const written = handIns.find(({ result }) => {
    const learner = result.assigned?.learner;
    return learner && learnerKey(learner) === alias;
  })?.result.assigned?.learner;
  const [folded = '', foldedClass = ''] = JSON.parse(alias) as readonly string[];
  const { name, class: group } = written ?? { name: folded, class: foldedClass };
  return group === '' ? name : `${name} (${group})`;
}

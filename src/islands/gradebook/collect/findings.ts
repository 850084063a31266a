import type { Round } from '../../../core/gradebook/table/rounds.ts';
import type { Table } from '../../../core/gradebook/table/table.ts';
import { markNoticeSentence, unmarkedSentence } from '../../../messages/gradebook.ts';
import type { CollectReport } from '../../../stores/gradebook/collecting/collectStore.ts';

/** Things of one kind that are told of after collecting. */
export interface Findings {
  readonly about: string;
  /** Whose results or which files. */
  readonly which: readonly string[];
}

/** In a group nobody is told by how much. */
const ROUNDS = {
  late: 'Handed in after the due date.',
  'over-time': 'Took longer than the time limit.',
  'over-attempts': 'Handed in more often than the terms allow.',
} as const;
const NAMELESS = 'These say no name. Give them to a learner below the table.';

/** What is worth knowing of the results that came, in groups; none of it keeps a result out. */
export function findingsOf({ added }: CollectReport, table: Table): Findings[] {
  const fresh = new Set(added);
  const groups = new Map<string, string[]>();
  const tell = (about: string, which: string) => {
    const group = groups.get(about);
    if (group) group.push(which);
    else groups.set(about, [which]);
  };
  const look = ({ handIn, notices, marking }: Round, who: string) => {
    if (!fresh.has(handIn.id)) return;
    const which = handIn.from === '' || handIn.from === who ? who : `${who} (${handIn.from})`;
    for (const { code } of notices) tell(ROUNDS[code], which);
    if (marking?.state === 'marked') {
      for (const notice of marking.notices) tell(markNoticeSentence(notice), which);
    } else if (marking) tell(unmarkedSentence(marking), which);
  };
  for (const { person, cells } of table.rows) {
    for (const { rounds } of cells) for (const round of rounds) look(round, person.name);
  }
  for (const { round } of table.nameless) {
    const which = round.handIn.from || round.handIn.id;
    look(round, which);
    if (fresh.has(round.handIn.id)) tell(NAMELESS, which);
  }
  return [...groups].map(([about, which]) => ({ about, which }));
}

import type { Round } from '../../core/gradebook/table/rounds.ts';
import { scoreOf } from '../../core/gradebook/table/rounds.ts';
import type { Column, Table } from '../../core/gradebook/table/table.ts';
import {
  adriftSentence,
  markNoticeSentence,
  roundNoticeSentence,
  unmarkedSentence,
} from '../../messages/gradebook.ts';
import { duration } from '../../messages/times.ts';
import { visible } from '../../messages/visible.ts';
import { wholeScore } from '../../messages/wholeScore.ts';

/** A table as JSON: codes and numbers. Times are milliseconds since 1970. */
export function tableJson({ columns, rows, nameless }: Table) {
  return {
    columns: columns.map(({ id, quiz, title }) => ({ id, quiz, title })),
    people: rows.map(({ person: { name, class: group, onRoster }, cells }) => ({
      name,
      class: group,
      onRoster,
      cells: cells.map(({ state, counting, rounds }, at) => ({
        column: columns[at]?.id,
        state,
        score: scoreOf(counting),
        counting: counting?.handIn.id ?? null,
        rounds: rounds.map(roundJson),
      })),
    })),
    nameless: nameless.map(({ column, round }) => ({ column: column.id, ...roundJson(round) })),
  };
}

function roundJson({ handIn, marking, notices }: Round) {
  const { id, way, from, result } = handIn;
  const marked = marking?.state === 'marked' ? marking : null;
  const { score = null, core, extra, fair, falseAlarms, discernment, measure } = marked?.result ?? {};
  return {
    receipt: id,
    way,
    from,
    submittedAt: result.submittedAt,
    activeMs: result.activeMs,
    state: marking?.state,
    score,
    ...(marked && {
      core,
      extra,
      fair,
      falseAlarms,
      discernment,
      measure,
      items: marked.result.items.map(({ id: item, outcome, reason }) => ({ id: item, outcome, reason })),
    }),
    flags: result.flags.length,
    adrift: marked?.adrift.length ?? 0,
    notices: [...notices, ...(marked?.notices ?? []).map((code) => ({ code }))],
  };
}

/** A table for people to read, one part an assignment. */
export function tableText({ columns, rows, nameless }: Table): string {
  const parts = columns.map((column, at) => {
    const lines = rows.flatMap(({ person, cells }) => {
      const cell = cells[at];
      if (!cell || cell.state === 'none') return [];
      const name = visible([person.name, person.class].filter((text) => text !== '').join(', '));
      if (!cell.counting) return [`${'—'.padStart(4)}  ${name}: nothing handed in`];
      const more = cell.rounds.length > 1 ? ` (of ${cell.rounds.length} hand-ins)` : '';
      return [`${roundText(cell.counting, name)}${more}`];
    });
    const own = nameless.filter((entry) => entry.column === column);
    const without = own.map(({ round }) => roundText(round, `no name (${visible(round.handIn.from)})`));
    return [heading(column), ...lines, ...without].join('\n');
  });
  return parts.join('\n\n');
}

function heading({ title, assignment }: Column): string {
  return `${visible(title)}${assignment ? ` (assignment ${visible(assignment.terms.id)})` : ''}`;
}

function roundText({ handIn, marking, notices }: Round, name: string): string {
  const said = notices.map(roundNoticeSentence);
  if (marking?.state !== 'marked') {
    const why = marking ? [unmarkedSentence(marking)] : [];
    return [`${'?'.padStart(4)}  ${name}:`, ...why, ...said].join(' ');
  }
  const { score, core, falseAlarms, discernment } = marking.result;
  const figures = [
    `${core.hit} of ${core.total} core items`,
    `${falseAlarms} false ${falseAlarms === 1 ? 'alarm' : 'alarms'}`,
    ...(discernment === null ? [] : [`discernment ${discernment.toFixed(2)}`]),
    duration(handIn.result.activeMs),
  ];
  const adrift = marking.adrift.length > 0 ? [adriftSentence(marking.adrift.length)] : [];
  const told = [...said, ...marking.notices.map(markNoticeSentence), ...adrift];
  return [`${String(wholeScore(score)).padStart(4)}  ${name}: ${figures.join(', ')}.`, ...told].join(' ');
}

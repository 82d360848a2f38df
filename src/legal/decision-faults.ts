import { type DecisionTable, RESULT } from './decision-table.ts';

/** Why a table cannot be walked; `question` and `answer` are positions in the table. */
export type DecisionFault =
  | { kind: 'unknown-question'; question: number; answer: number; to: string }
  | { kind: 'unknown-note'; question: number; answer: number; note: string }
  | { kind: 'unreachable'; question: number; id: string }
  | { kind: 'circular'; question: number; id: string };

/** Everything that keeps a walk from ending, in the order of the questions. */
export function decisionFaults(table: DecisionTable): DecisionFault[] {
  const ids = table.questions.map(({ id }) => id);
  const reached = reachedFrom(ids.slice(0, 1), table);
  return table.questions.flatMap(({ id, answers }, question): DecisionFault[] => [
    ...answers.flatMap(({ to, note }, answer): DecisionFault[] => [
      ...(to === RESULT || ids.includes(to) ? [] : [{ kind: 'unknown-question' as const, question, answer, to }]),
      ...(note === undefined || table.notes.includes(note)
        ? []
        : [{ kind: 'unknown-note' as const, question, answer, note }]),
    ]),
    ...(reached.has(id) ? [] : [{ kind: 'unreachable' as const, question, id }]),
    ...(reachedFrom(targetsOf(id, table), table).has(id) ? [{ kind: 'circular' as const, question, id }] : []),
  ]);
}

function targetsOf(id: string, { questions }: DecisionTable): string[] {
  return questions.filter((question) => question.id === id).flatMap(({ answers }) => answers.map(({ to }) => to));
}

/** The ids that can be reached from some ids, those themselves included. */
function reachedFrom(start: readonly string[], table: DecisionTable): Set<string> {
  const reached = new Set(start);
  for (const id of reached) for (const to of targetsOf(id, table)) reached.add(to);
  return reached;
}

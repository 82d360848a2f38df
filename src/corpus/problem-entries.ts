import examples from './problem-examples.json' with { type: 'json' };
import type { ProblemLevel } from './problem-row.ts';
import { type ProblemCode, problemTable } from './problems.ts';

/** What the guide says of one code: a wrong line, what the check says of it, and how to mend it. */
export interface ProblemExample {
  /** File of the example, below the content folder. */
  file: string;
  /** The line complained of; empty where a whole file is. */
  line: string;
  text: string;
  fix: string;
}

/** Every code of the table in its order, with an example, for the guide. */
export function problemEntries(): (ProblemExample & { id: ProblemCode; order: number; level: ProblemLevel })[] {
  const codes = Object.keys(problemTable) as ProblemCode[];
  const known: Partial<Record<string, ProblemExample>> = examples;
  return codes.flatMap((id, order) => {
    const example = known[id];
    return example === undefined ? [] : [{ id, order, level: problemTable[id].level, ...example }];
  });
}

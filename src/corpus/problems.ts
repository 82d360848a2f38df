import type { Place } from './place.ts';
import type { ProblemLevel, ProblemRow } from './problem-row.ts';
import { checkProblems } from './problems-of-checks.ts';
import { dutyProblems } from './problems-of-duties.ts';
import { fileProblems } from './problems-of-files.ts';
import { lawProblems } from './problems-of-laws.ts';
import { statutoryDutyProblems } from './problems-of-statutory-duties.ts';
import { searchProblems } from './problems-of-search.ts';
import { textProblems } from './problems-of-texts.ts';

/** Every kind of problem that the check can find. The codes are stable: other people's tools read them. */
export const problemTable = {
  ...fileProblems,
  ...textProblems,
  ...lawProblems,
  ...dutyProblems,
  ...searchProblems,
  ...checkProblems,
  ...statutoryDutyProblems,
} as const;

export type ProblemCode = keyof typeof problemTable;
type Row<Code extends ProblemCode> = (typeof problemTable)[Code];
type ArgsOf<Code extends ProblemCode> = (Row<Code>['text'] extends (args: infer Args) => string ? Args : never) &
  (Row<Code>['fix'] extends (args: infer Args) => string ? Args : never);

interface Suggested {
  nearest?: string | undefined;
  suggestion?: string | undefined;
}

/** Something in the content that has to be mended (error), looked at (warning) or could be better (hint). */
export interface Problem extends Place {
  code: ProblemCode;
  level: ProblemLevel;
  /** Path below the content folder. */
  file: string;
  /** What is wrong, in Chinese. */
  text: string;
  /** How to mend it, in Chinese. */
  fix: string;
  /** The nearest right value, where there is one. */
  suggestion?: string;
}

/** Makes the problem of a code at a place; `nearest` or `suggestion` among the arguments is kept as its suggestion. */
export function problem<Code extends ProblemCode>(
  code: Code,
  file: string,
  { line, column }: Place,
  args: ArgsOf<Code> & Suggested,
): Problem {
  const { level, ...row } = problemTable[code] as ProblemRow<ArgsOf<Code>>;
  const { nearest, suggestion = nearest }: Suggested = args;
  const found = { code, level, file, line, column, text: row.text(args), fix: row.fix(args) };
  return suggestion === undefined ? found : { ...found, suggestion };
}

/** By file, line, column, then code. */
export function comparePlaces(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

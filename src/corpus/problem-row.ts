export type ProblemLevel = 'error' | 'warning' | 'hint';

/** What one kind of problem says. Both sentences are Chinese: what is wrong, and how to mend it. */
export interface ProblemRow<Args> {
  level: ProblemLevel;
  text(args: Args): string;
  fix(args: Args): string;
}

/** The rows of one area; each row has arguments of its own. */
export type ProblemRows = Record<string, ProblemRow<never>>;

import type { TableGrid } from './table-grid.ts';
import type { HeadingLevel } from './label.ts';

/** A piece of the text as the notice prints it. */
export type Part =
  | {
      kind: 'heading';
      level: HeadingLevel;
      /** As printed, its label included. */
      text: string;
      /** Without the label. */
      name: string;
      line: number;
    }
  | { kind: 'title'; text: string; line: number }
  | { kind: 'text'; text: string; line: number }
  | { kind: 'table'; grid: TableGrid; line: number };

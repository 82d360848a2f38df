import type { Limit } from './limit.ts';

/** One task of a table of responsibilities, as the components print it. */
export interface TableRow {
  taskId: string;
  /** Id of the row. */
  anchor: string;
  task: string;
  /** Place and quota, where the task's words do not say them. */
  details: readonly string[];
  /** The words of the notice that the task was taken from. */
  sourceHref?: string | undefined;
  /** Present where the project's merged cell begins. */
  project?: { text: string; span: number } | undefined;
  /** The words of the cell in pieces, units linked; `repeat` = the merged cell above holds it. */
  units: { parts: readonly { text: string; href?: string | undefined }[]; span?: number | undefined; repeat: boolean };
  due: {
    text: string;
    start?: string | undefined;
    end?: string | undefined;
    /** Our reckoning of the printed words, where it is wanted. */
    reckoned?: string | undefined;
    /** Where the limit stands on the day of the build; absent once the campaign is over. */
    limit?: Limit | undefined;
    span?: number | undefined;
    repeat: boolean;
  };
}

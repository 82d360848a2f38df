/** A task as the paper gives it: names, not ids; the paper's own words. */
export interface NoticeTask {
  project?: string;
  task: string;
  lead: string[];
  support: string[];
  carryOut: string[];
  /** The printed words of the cell or line that says who. */
  unitsText: string;
  due?: string;
  place?: string;
  /** Cells that reach over several rows of a table are one and the same. */
  unitsCell?: string;
  dueCell?: string;
}

export interface TaskTable {
  /** The heads of the columns as printed. */
  columns: string[];
  tasks: NoticeTask[];
}

import type { Task } from './task.ts';

/** A row for reading; `project`, `units` and `due` are there where their merged cell begins and say how many rows it spans. */
export interface MergedRow {
  task: Task;
  project?: { text: string; span: number };
  units?: { span: number };
  due?: { span: number };
}

/** Merges neighbours of the same project, and within a project those that share a units or due cell. */
export function mergeRows(tasks: readonly Task[]): MergedRow[] {
  const sameProject = (one: Task, other: Task): boolean => one.project === other.project;
  const projects = spans(tasks, sameProject);
  const units = spans(tasks, (one, other) => sameProject(one, other) && one.cells.units === other.cells.units);
  const dues = spans(tasks, (one, other) => sameProject(one, other) && one.cells.due === other.cells.due);
  return tasks.map((task, index) => {
    const row: MergedRow = { task };
    const [project, unit, due] = [projects.get(index), units.get(index), dues.get(index)];
    if (project !== undefined) row.project = { text: task.project, span: project };
    if (unit !== undefined) row.units = { span: unit };
    if (due !== undefined) row.due = { span: due };
    return row;
  });
}

/** How long each run of neighbours is, by the index at which it begins. */
function spans(tasks: readonly Task[], joined: (one: Task, other: Task) => boolean): Map<number, number> {
  const runs = new Map<number, number>();
  let begin = 0;
  tasks.forEach((task, index) => {
    const before = tasks[index - 1];
    if (before === undefined || !joined(before, task)) begin = index;
    runs.set(begin, index - begin + 1);
  });
  return runs;
}

import type { NoticeTask, TaskTable } from './task.ts';
import { type ColumnRole, lastName, readTaskColumns, type TaskColumns } from './task-columns.ts';
import type { GridCell, TableGrid } from './table-grid.ts';
import { isWholeRow } from './table-grid.ts';
import { readParties } from './unit-list.ts';

const SAME = /^(?:同上|〃|″|"|“|－|—)$/u;

/** Reads a table of tasks: one for each leaf row; undefined where the table is none. */
export function readTaskTable(grid: TableGrid): TaskTable | undefined {
  const head = readTaskColumns(grid);
  if (head === undefined) return undefined;
  const rows = grid.cells.slice(head.firstRow);
  const tasks: NoticeTask[] = [];
  let group: string | undefined;
  let project: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (isRepeatedHead(row, head)) continue;
    if (isGroup(row, head)) {
      group = row.find(({ text }) => text !== '')?.text;
      project = undefined;
      continue;
    }
    const at = (role: ColumnRole): GridCell | undefined => cellOf(row, head, role);
    const task = at('task');
    const own = row.filter((cell) => cell.row === head.firstRow + index && cell.text !== '');
    if (task === undefined || own.length === 0) continue;
    const named = at('project');
    if (named !== undefined && named.text !== '' && !SAME.test(named.text)) project = named.text;
    const before = tasks.at(-1);
    if (isContinued(row, head, own) && before !== undefined) {
      before.task += `\n${own.map(({ text }) => text).join('\n')}`;
      continue;
    }
    tasks.push(taskOf(row, head, { project: project ?? group, before }));
  }
  return tasks.length === 0 ? undefined : { columns: head.names.map((name) => name || '　'), tasks };
}

function taskOf(
  row: readonly GridCell[],
  head: TaskColumns,
  { project, before }: { project: string | undefined; before: NoticeTask | undefined },
): NoticeTask {
  const task = cellOf(row, head, 'task');
  const details = row.flatMap((cell, column) =>
    head.roles[column] === 'content' && cell.text !== '' ? [cell.text] : [],
  );
  const whoCells = unique(
    row.filter((_, column) => ['head', 'lead', 'support', 'carryOut'].includes(head.roles[column] ?? '')),
  );
  const dueCells = unique(row.filter((_, column) => head.roles[column] === 'due'));
  const isSame = whoCells.length > 0 && whoCells.every(({ text }) => SAME.test(text)) && before !== undefined;
  const parties = isSame ? before : partiesOf(row, head);
  const due = dueCells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
  const place = cellOf(row, head, 'place')?.text ?? '';
  const printed = whoCells.flatMap((cell) => (cell.text === '' ? [] : [printedWho(cell, row, head)]));
  return {
    task: [task?.text ?? '', ...details].filter((text) => text !== '').join('\n') || (project ?? ''),
    lead: parties.lead,
    support: parties.support,
    carryOut: parties.carryOut,
    unitsText: isSame ? before.unitsText : printed.join('\n'),
    unitsCell: whoCells.map(keyOf).join(),
    dueCell: dueCells.map(keyOf).join(),
    ...(project === undefined || project === '' ? {} : { project }),
    ...(due === '' ? {} : { due: SAME.test(due) && before?.due !== undefined ? before.due : due }),
    ...(place === '' ? {} : { place }),
  };
}

function partiesOf(row: readonly GridCell[], head: TaskColumns) {
  const lead: string[] = [];
  const support: string[] = [];
  const carryOut: string[] = [];
  const read = new Set<GridCell>();
  row.forEach((cell, column) => {
    const role = head.roles[column];
    if (read.has(cell)) return;
    const parties = readParties(cell.text);
    const all = [...parties.lead, ...parties.support, ...parties.carryOut];
    if (role === 'head' || role === 'lead') lead.push(...parties.lead);
    if (role === 'support') support.push(...all);
    else if (role === 'carryOut') carryOut.push(...all);
    else if (role === 'head' || role === 'lead') {
      support.push(...parties.support);
      carryOut.push(...parties.carryOut);
    }
    if (role !== undefined) read.add(cell);
  });
  const once = (names: string[]): string[] => [...new Set(names)];
  return { lead: once(lead), support: once(support.filter((name) => !lead.includes(name))), carryOut: once(carryOut) };
}

/** A cell of a column other than that of the leads says what its names do. */
function printedWho(cell: GridCell, row: readonly GridCell[], head: TaskColumns): string {
  const column = row.indexOf(cell);
  const role = head.roles[column];
  const name = lastName(head.names[column] ?? '');
  return role === 'support' || role === 'carryOut' ? `${name}：${cell.text}` : cell.text;
}

function cellOf(row: readonly GridCell[], head: TaskColumns, role: ColumnRole): GridCell | undefined {
  const column = role === 'project' ? head.roles.lastIndexOf(role) : head.roles.indexOf(role);
  return column === -1 ? undefined : row[column];
}

/** 一、宣传教育类 over the whole width, or alone in its row, names what the rows below belong to. */
function isGroup(row: readonly GridCell[], head: TaskColumns): boolean {
  if (isWholeRow(row)) return true;
  const filled = unique(row.filter(({ text }) => text !== ''));
  return filled.length === 1 && (filled[0]?.colSpan ?? 1) >= row.length - 1 && head.roles.length > 2;
}

/** The head printed again at the top of a page. */
function isRepeatedHead(row: readonly GridCell[], head: TaskColumns): boolean {
  return (
    row.every((cell, column) => (head.names[column] ?? '').includes(cell.text.replace(/\s/g, ''))) &&
    row.some(({ text }) => text !== '')
  );
}

/** A row that a page break made of one: only the task's cell has words, and they go on in the sentence above. */
function isContinued(row: readonly GridCell[], head: TaskColumns, own: readonly GridCell[]): boolean {
  const task = cellOf(row, head, 'task');
  return (
    own.length === 1 &&
    own[0] === task &&
    row.every((cell) => cell === task || (cell.text === '' && cell.rowSpan === 1)) &&
    /^[，、。；）”]/u.test(task?.text ?? '')
  );
}

function unique(cells: readonly GridCell[]): GridCell[] {
  return [...new Set(cells)];
}

function keyOf({ row, column }: GridCell): string {
  return `${row}-${column}`;
}

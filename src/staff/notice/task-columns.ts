import { type FieldRole, roleOf } from './field.ts';
import type { GridCell, TableGrid } from './table-grid.ts';
import { isWholeRow } from './table-grid.ts';

export type ColumnRole = FieldRole | 'project' | 'task' | 'number';

/** Which row begins the data of a table of tasks, and what its columns hold. */
export interface TaskColumns {
  firstRow: number;
  roles: (ColumnRole | undefined)[];
  /** The printed heads, two-row heads joined. */
  names: string[];
}

const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|序|号|No\.?)$/iu],
  ['head', /牵头/u],
  ['support', /配合|协[办助同]|参与|参加单位/u],
  [
    'lead',
    /责任(?:单位|部门|科室|主体|处室|股室|领导|人)?$|责任(?:单位|部门)|主办|承办|组织(?:单位|部门)|实施(?:单位|部门|主体)|负责(?:单位|部门)|分工单位|主责|^(?:单位|部门)$/u,
  ],
  ['carryOut', /落实单位|执行单位/u],
  ['due', /时限|时间|期限|日期|进度|节点|完成日/u],
  ['place', /地点|场所/u],
  ['other', /备注|联系人|电话|说明|签字|完成情况|数量|人数|形式|对象/u],
  ['project', /项\s*目|类别|大类|领域|板块|专项|分类|阶段|一级|重点任务$|目标|活动名称|工作重点|主题/u],
  ['task', /任务|内容|要求|措施|举措|事项|工作|做法|活动|安排/u],
];

/** Reads the head of a table; undefined where it is no table of tasks: it needs who, and what. */
export function readTaskColumns({ cells, width }: TableGrid): TaskColumns | undefined {
  for (let at = 0; at < Math.min(cells.length - 1, 4); at += 1) {
    const row = cells[at] ?? [];
    if (isWholeRow(row)) continue;
    const depth = headDepth(cells, at);
    const names = Array.from({ length: width }, (_, column) => headOf(cells.slice(at, at + depth), column));
    const roles = names.map((name) => columnRole(name));
    const hasWho = roles.some((role) => role === 'lead' || role === 'head' || role === 'carryOut');
    const hasWhat = roles.some((role) => role === 'task' || role === 'project' || role === 'content');
    if (hasWho && hasWhat && row.every((cell) => cell.text.length <= 24))
      return { firstRow: at + depth, roles: settle(roles, names), names };
  }
  return undefined;
}

/** A head has two rows where a cell of the first reaches over several columns, or down. */
function headDepth(cells: readonly (readonly GridCell[])[], at: number): number {
  const row = cells[at] ?? [];
  const below = cells[at + 1] ?? [];
  const deep = Math.max(1, ...row.map((cell) => (cell.row === at ? cell.rowSpan : 1)));
  if (deep > 1) return Math.min(deep, 3);
  const spread = row.some((cell) => cell.colSpan > 1);
  const named = below.filter((cell) => columnRole(cell.text) !== undefined && cell.text.length <= 10).length;
  return spread && named >= 2 ? 2 : 1;
}

function headOf(rows: readonly (readonly GridCell[])[], column: number): string {
  const words = rows.map((row) => row[column]?.text.replace(/\s/g, '') ?? '').filter((text) => text !== '');
  return [...new Set(words)].join('');
}

function columnRole(name: string): ColumnRole | undefined {
  const plain = name.replace(/[\s（(].*$/u, '').replace(/\s/g, '');
  if (plain === '') return undefined;
  const deepest = WORDS.find(([, pattern]) => pattern.test(lastName(plain)))?.[0];
  return deepest ?? roleOf(plain) ?? WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** 责任分工配合单位: the name of the lower row decides. */
export function lastName(name: string): string {
  return /(?:牵头|责任|配合|协办|主办|落实|参与|协同)(?:单位|部门|科室|处室|股室|领导|人)?$/u.exec(name)?.[0] ?? name;
}

/** One column of tasks: of several the last that is one by its name, those before it say which project. */
function settle(roles: readonly (ColumnRole | undefined)[], names: readonly string[]): (ColumnRole | undefined)[] {
  const what = roles.flatMap((role, column) => (role === 'task' || role === 'content' ? [column] : []));
  const specific = what.findLast((column) => /任务|内容|措施|举措|事项|工作/u.test(names[column] ?? '')) ?? what.at(-1);
  const projects = roles.flatMap((role, column) => (role === 'project' ? [column] : []));
  const taskAt = specific ?? projects.at(-1);
  return roles.map((role, column) => {
    if (column === taskAt) return 'task';
    if (what.includes(column) || projects.includes(column)) return (taskAt ?? 0) > column ? 'project' : 'content';
    return role;
  });
}

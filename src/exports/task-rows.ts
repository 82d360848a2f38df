import type { Unit } from '#duties/unit.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { formatOrigin, formatRemarks } from './origin.ts';
import { formatParties, type TableExport, type TaskExport, type UnitExport } from './task-export.ts';

const TASK_COLUMNS = [
  '任务代号',
  '项目',
  '任务',
  '单位一栏原文',
  '责任单位',
  '配合单位',
  '落实单位',
  '完成时限',
  '开始日期',
  '截止日期',
  '重复规则',
  '地点',
  '数量要求',
  '出自',
  '网址',
  '说明',
] as const;
const UNIT_COLUMNS = ['单位', '本单位角色', '因所属组合'] as const;

/** A flat table, one row for each task and every value in each of them: rows can be sorted and taken out. */
export function tableRows({ tasks, units }: TableExport): string[][] {
  return [[...TASK_COLUMNS], ...tasks.map((task) => taskRow(task, units))];
}

/** The same for the tasks of one unit, its own part in front. */
export function unitRows({ unit, tasks, units }: UnitExport): string[][] {
  return [
    [...UNIT_COLUMNS, ...TASK_COLUMNS],
    ...tasks.map((task) => [unit.name, taskRoles[task.role], task.via?.name ?? '', ...taskRow(task, units)]),
  ];
}

function taskRow({ task, url, origin }: TaskExport, units: readonly Unit[]): string[] {
  const { id, project, unitsText, due, place, quota } = task;
  return [
    id,
    project,
    task.task,
    unitsText,
    formatParties(task.lead, units),
    formatParties(task.support, units),
    formatParties(task.carryOut, units),
    due.text,
    due.start ?? '',
    due.end ?? '',
    due.rrule ?? '',
    place ?? '',
    quota ?? '',
    formatOrigin(origin),
    url,
    formatRemarks(origin),
  ];
}

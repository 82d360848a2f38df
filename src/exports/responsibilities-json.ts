import { expandParties, type Party } from '#duties/task.ts';
import type { TimeLimit } from '#duties/time-limit.ts';
import type { Unit } from '#duties/unit.ts';
import { address, closed, DRAFT, dateOrNull, list, text, textOrNull } from './json-schema.ts';
import { exportOrigin, type OriginDocument, originSchema } from './origin-json.ts';
import type { TableExport, TaskExport } from './task-export.ts';

/** The published form of a table; where the notice says nothing the value is null. */
export interface ResponsibilitiesDocument {
  $schema: string;
  notice: string;
  title: string;
  origin: OriginDocument;
  tasks: TaskDocument[];
}

interface TaskDocument {
  id: string;
  project: string;
  task: string;
  lead: Party[];
  support: Party[];
  carryOut: Party[];
  due: DueDocument;
  place: string | null;
  quota: string | null;
  source: string;
}

/** A time limit; `start`, `end` and `rrule` are our reckoning of its words. */
export interface DueDocument {
  text: string;
  start: string | null;
  end: string | null;
  rrule: string | null;
}

export function exportDue({ text: words, start, end, rrule }: TimeLimit): DueDocument {
  return { text: words, start: start ?? null, end: end ?? null, rrule: rrule ?? null };
}

export const dueSchema = closed('完成时限；日期由本站按日历换算', {
  text: text('通知原文'),
  start: dateOrNull('开始日期；通知没有写明的为 null'),
  end: dateOrNull('截止日期，含当日；通知没有写明的为 null'),
  rrule: textOrNull('重复规则（RFC 5545）；不重复的为 null'),
});

/**
 * The table for machines: each group stands as printed and its members follow with `via`. Contact persons are not part
 * of a table and never enter.
 */
export function exportResponsibilities(view: TableExport, schemaUrl: string): ResponsibilitiesDocument {
  const { title, table, tasks, units, origin } = view;
  return {
    $schema: schemaUrl,
    notice: table.notice,
    title,
    origin: exportOrigin(origin),
    tasks: tasks.map((task) => exportTask(task, units)),
  };
}

function exportTask({ task, source }: TaskExport, units: readonly Unit[]): TaskDocument {
  const { id, project, due, place, quota } = task;
  return {
    id,
    project,
    task: task.task,
    lead: withMembers(task.lead, units),
    support: withMembers(task.support, units),
    carryOut: withMembers(task.carryOut, units),
    due: exportDue(due),
    place,
    quota,
    source,
  };
}

function withMembers(parties: readonly Party[], units: readonly Unit[]): Party[] {
  const expanded = expandParties(parties, units);
  return parties.flatMap(({ id, name }) => [{ id, name }, ...expanded.filter(({ via }) => via?.id === id)]);
}

const parties = (description: string) => list(description, { $ref: '#/$defs/party' });

/** The JSON Schema (draft 2020-12) of ResponsibilitiesDocument, for `/schemas/responsibilities.json`. */
export const responsibilitiesSchema = {
  $schema: DRAFT,
  title: '责任分工',
  ...closed('一份通知的责任分工表', {
    $schema: text('本格式说明的地址'),
    notice: text('通知的标识，与网址中的相同'),
    title: text('责任分工表的名称'),
    origin: originSchema,
    tasks: list(
      '任务，次序与通知一致',
      closed('一项任务', {
        id: text('任务的标识，在本表内唯一'),
        project: text('项目'),
        task: text('任务分工及要求，照录通知原文'),
        lead: parties('责任（牵头）单位'),
        support: parties('配合单位'),
        carryOut: parties('落实单位'),
        due: dueSchema,
        place: textOrNull('地点；通知没有写明的为 null'),
        quota: textOrNull('数量要求；通知没有写明的为 null'),
        source: address('这项任务在通知中的位置'),
      }),
    ),
  }),
  $defs: {
    party: closed(
      '单位。通知只写组合名称的，组合在前，其成员随后并带 via',
      {
        id: text('单位的标识，与网址中的相同'),
        name: text('单位名称'),
        via: closed('使它承担任务的组合', { id: text('组合的标识'), name: text('组合名称') }),
      },
      ['id', 'name'],
    ),
  },
} as const;

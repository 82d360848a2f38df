import type { Campaign } from '#duties/campaign.ts';
import type { Unit } from '#duties/unit.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { address, closed, DRAFT, dateOrNull, list, text, textOrNull } from './json-schema.ts';
import { exportOrigin, type OriginDocument, originSchema } from './origin-json.ts';
import { type DueDocument, dueSchema, exportDue } from './responsibilities-json.ts';
import { partnersOf, type ReportExport, type UnitExport, type UnitTaskExport } from './task-export.ts';

interface Named {
  id: string;
  name: string;
}

/** The published form of a unit's tasks; where the notices say nothing the value is null. */
export interface UnitDocument {
  $schema: string;
  id: string;
  name: string;
  kind: Unit['kind'];
  region: string;
  url: string;
  members: Named[];
  tasks: UnitTaskDocument[];
  reports: ReportDocument[];
}

interface UnitTaskDocument {
  notice: string;
  id: string;
  project: string;
  task: string;
  role: keyof typeof taskRoles;
  via: Named | null;
  due: DueDocument;
  campaign: { text: string; start: string | null; end: string | null };
  partners: Named[];
  place: string | null;
  quota: string | null;
  url: string;
  origin: OriginDocument;
}

interface ReportDocument {
  id: string;
  what: string;
  to: string;
  due: DueDocument;
  url: string;
  origin: OriginDocument;
}

/** A unit's tasks for machines. Contact persons are not part of a table and never enter. */
export function exportUnit({ unit, url, tasks, reports, units }: UnitExport, schemaUrl: string): UnitDocument {
  const { id, name, kind, region } = unit;
  const nameOf = (member: string): Named => ({
    id: member,
    name: units.find((other) => other.id === member)?.name ?? member,
  });
  return {
    $schema: schemaUrl,
    id,
    name,
    kind,
    region,
    url,
    members: unit.members.map(nameOf),
    tasks: tasks.map((task) => exportTask(task, id)),
    reports: reports.map(exportReport),
  };
}

function exportTask({ task, table, role, via, url, origin }: UnitTaskExport, self: string): UnitTaskDocument {
  const { id, project, due, place, quota } = task;
  return {
    notice: table.notice,
    id,
    project,
    task: task.task,
    role,
    via: via ?? null,
    due: exportDue(due),
    campaign: exportCampaign(table.campaign),
    partners: partnersOf(task, self).map((partner) => ({ id: partner.id, name: partner.name })),
    place,
    quota,
    url,
    origin: exportOrigin(origin),
  };
}

function exportReport({ uid, report, url, origin }: ReportExport): ReportDocument {
  const { what, to } = report;
  return { id: uid, what, to, due: exportDue(report), url, origin: exportOrigin(origin) };
}

function exportCampaign({ text: words, start, end }: Campaign) {
  return { text: words, start: start ?? null, end: end ?? null };
}

const named = (description: string) =>
  closed(description, { id: text('单位的标识，与网址中的相同'), name: text('单位名称') });
const roles = Object.keys(taskRoles) as (keyof typeof taskRoles)[];

/** The JSON Schema (draft 2020-12) of UnitDocument, for `/schemas/units.json`. */
export const unitSchema = {
  $schema: DRAFT,
  title: '单位的任务',
  ...closed('一个单位在已收录的通知中的全部任务', {
    $schema: text('本格式说明的地址'),
    id: text('单位的标识，与网址中的相同'),
    name: text('单位名称，照通知的写法'),
    kind: {
      ...text('种类：unit 一个单位，group 列得出成员的一组单位，class 没有逐一列出的一类单位'),
      enum: ['unit', 'group', 'class'],
    },
    region: text('地区'),
    url: address('单位在本站的网址'),
    members: list('成员；只有 group 才有', named('成员单位')),
    tasks: list(
      '任务，有日期的在前，按日期排列',
      closed('一项任务', {
        notice: text('通知的标识，与网址中的相同'),
        id: text('任务的标识，在责任分工表内唯一'),
        project: text('项目'),
        task: text('任务分工及要求，照录通知原文'),
        role: { ...text('本单位的角色：lead 责任（牵头），support 配合，carryOut 落实'), enum: roles },
        via: { ...named('使本单位承担任务的组合；通知直接点名的为 null'), type: ['object', 'null'] },
        due: dueSchema,
        campaign: closed('活动时间；日期由本站按日历换算', {
          text: text('通知原文'),
          start: dateOrNull('开始日期；通知没有写明的为 null'),
          end: dateOrNull('截止日期，含当日；通知没有写明的为 null'),
        }),
        partners: list('一同办理的单位，照通知所写', named('单位')),
        place: textOrNull('地点；通知没有写明的为 null'),
        quota: textOrNull('数量要求；通知没有写明的为 null'),
        url: address('这项任务在本站的网址'),
        origin: originSchema,
      }),
    ),
    reports: list(
      '要报送的材料，有日期的在前，按日期排列',
      closed('一项报送', {
        id: text('报送的标识：责任分工表的标识、点、表内的标识'),
        what: text('报什么，照录通知原文'),
        to: text('报给谁'),
        due: dueSchema,
        url: address('责任分工表在本站的网址'),
        origin: originSchema,
      }),
    ),
  }),
} as const;

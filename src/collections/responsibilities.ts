import { z } from 'astro/zod';
import type { ResponsibilityTable, Task } from '#duties/task.ts';
import { withoutContacts } from './contacts.ts';
import { bySlug, type Descriptor, type Entry, fileSlug } from './descriptor.ts';
import { isoDate, slug, text } from './fields.ts';
import type { NoticeData } from './notices.ts';
import type { SearchUnit } from './search-unit.ts';

const unitIds = (description: string) =>
  z.array(z.string().min(1)).describe(`${description}（units/ 里的单位代号）`).exactOptional();

const limit = {
  start: isoDate('从哪一天').exactOptional(),
  end: isoDate('到哪一天').exactOptional(),
  rrule: text('周期，iCalendar 的 RRULE，例如：FREQ=WEEKLY;BYDAY=TU；到哪一天为止写在 end 里').exactOptional(),
};

const cell = z.strictObject({
  text: text('表格里印的原文，换行写成 \\n'),
  lead: unitIds('责任单位'),
  support: unitIds('配合单位'),
  carryOut: unitIds('落实单位'),
  ...limit,
});

const task = z.strictObject({
  id: slug('任务代号，例如：t01'),
  project: text('项目'),
  task: text('任务分工及要求，照原文'),
  units: text('责任单位一格的代号，见 cells'),
  due: text('完成时限一格的代号，见 cells'),
  place: z.string().min(1).nullable().default(null).describe('地点；没有写 null'),
  quota: z.string().min(1).nullable().default(null).describe('数量要求；没有写 null'),
  from: z.strictObject({ quote: text('通知里的原话，只能出现一次') }).describe('出自通知哪一句'),
});

const report = z.strictObject({
  id: slug('报送代号，例如：r01；公布以后不改，日历靠它认出同一件事'),
  text: text('报送时间，照原文'),
  ...limit,
  by: unitIds('由谁报'),
  to: text('报给谁'),
  what: text('报什么'),
});

const schema = z.strictObject({
  notice: slug('出自哪份通知，写通知的文件名'),
  title: text('标题'),
  campaign: z
    .strictObject({
      text: text('活动时间，照原文'),
      start: isoDate('从哪一天').exactOptional(),
      end: isoDate('到哪一天').exactOptional(),
    })
    .describe('活动时间；原文只写“x月x日”的，不写 start 和 end'),
  derived: z.boolean().describe('原文没有印表格，由本站按正文整理的，写 true').exactOptional(),
  columns: z
    .array(text('表头'))
    .min(1)
    .describe('表头，照原文，从左到右；本站整理的写：项目、任务、责任单位、完成时限'),
  cells: z
    .record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), cell)
    .describe('合并的单元格：印的是什么、指的是什么，每格写一次'),
  tasks: z.array(task).min(1).describe('任务，一行一个，照表格顺序'),
  reports: z.array(report).describe('报送要求').exactOptional(),
});

export type ResponsibilityData = z.output<typeof schema>;

/** A table after its units are resolved, with the notice that it belongs to. */
export interface ResponsibilitySearchEntry extends Entry<ResponsibilityData> {
  table: ResponsibilityTable;
  notice?: Pick<NoticeData, 'title' | 'year' | 'region' | 'audiences' | 'industries' | 'contacts'>;
}

export const responsibilities = {
  name: 'responsibilities',
  label: '责任分工',
  folder: 'responsibilities',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  search({ slug: table, data, table: { tasks }, notice }: ResponsibilitySearchEntry): SearchUnit[] {
    return tasks.map((resolved) => ({
      id: `responsibilities/${table}#${resolved.id}`,
      url: `responsibilities/${table}/#${resolved.id}`,
      kind: 'task',
      title: taskTitle(resolved),
      document: data.title,
      aliases: partyNames(resolved),
      text: withoutContacts(`${taskText(resolved)}\n${data.title}`, notice?.contacts ?? []),
      ...(notice === undefined ? {} : { year: notice.year, region: notice.region }),
      audiences: [...(notice?.audiences ?? [])],
      industries: [...(notice?.industries ?? [])],
    }));
  },
} as const satisfies Descriptor<typeof schema>;

function partyNames({ lead, support, carryOut }: Task): string[] {
  return [...new Set([...lead, ...support, ...carryOut].map(({ name }) => name))];
}

const TITLE_LENGTH = 32;

function taskTitle({ project, task: written }: Task): string {
  const title = `${project}：${written.replaceAll('\n', '')}`;
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH)}……`;
}

function taskText({ task: written, unitsText, due, place, quota }: Task): string {
  return [written, unitsText, due.text, place ?? '', quota ?? ''].filter((line) => line !== '').join('\n');
}

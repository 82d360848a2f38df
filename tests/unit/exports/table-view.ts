import { type ReportSource, type ResponsibilitySource, resolveTable } from '#duties/task.ts';
import { tasksByUnit } from '#duties/unit-view.ts';
import type { TableExport, UnitExport } from '#exports/task-export.ts';
import { source, units } from '../duties/hangzhou-table.ts';

const ADDRESS = 'https://example.gov.cn/responsibilities/2021-hangzhou-dangerous-operation/';

const reports: ReportSource[] = [
  {
    id: 'r01',
    text: '9月份每周二下午下班前',
    start: '2021-09-01',
    end: '2021-09-30',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    to: '市应急管理局',
    what: '本周活动开展的资料',
  },
  {
    id: 'r02',
    text: '1月2日下午4点前',
    end: '2022-01-02',
    by: ['court', 'publicity'],
    to: '市应急管理局',
    what: '活动总结和统计表',
  },
  { id: 'r03', text: '活动期间随时', to: '市应急管理局', what: '重大活动' },
];

/** The six rows of the paper's table as the exports see them, with three reports; `changes` go into the file first. */
export function tableView(changes: Partial<ResponsibilitySource> = {}): TableExport {
  const table = resolveTable({ ...source, ...changes }, units);
  const origin = {
    title: '宣传教育活动实施方案',
    issuer: '市委平安办',
    number: '杭平安办〔2021〕1号',
    signedOn: '2021-08-20',
    url: 'https://example.gov.cn/notices/2021-hangzhou-dangerous-operation/',
    derived: table.derived === true,
    addedOn: '2021-08-25',
  };
  return {
    slug: table.notice,
    title: '宣传教育活动责任分工',
    url: ADDRESS,
    table,
    units,
    origin,
    tasks: table.tasks.map((task) => ({
      uid: `${table.notice}.${task.id}`,
      task,
      url: `${ADDRESS}#${task.id}`,
      source: `/notices/2021-hangzhou-dangerous-operation/#${task.id}`,
      ...(task.due.end === undefined ? {} : { reckoned: `${task.due.start}至${task.due.end}` }),
      origin,
    })),
    reports: reports.map((report) => ({ uid: `${table.notice}.${report.id}`, report, url: ADDRESS, origin })),
  };
}

/** What one unit has to do and to report in that table. */
export function unitView(id: string, view: TableExport = tableView()): UnitExport {
  const unit = units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`没有单位 ${id}`);
  const entries = tasksByUnit([view.table], units).get(id) ?? [];
  return {
    unit,
    units,
    url: `https://example.gov.cn/units/${id}/`,
    reports: view.reports.filter(({ report }) => report.by?.includes(id)),
    tasks: view.tasks.flatMap((task) => {
      const entry = entries.find((each) => each.task.id === task.task.id);
      return entry === undefined ? [] : [{ ...task, table: view.table, role: entry.role, via: entry.via }];
    }),
  };
}

import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { campaignState } from '#duties/campaign.ts';
import { mergeRows } from '#duties/merge.ts';
import { type ReportSource, type ResponsibilityTable, resolveTable, type Task } from '#duties/task.ts';
import { splitUnitText } from '#duties/unit-text.ts';
import { addressOf } from './address.ts';
import { pageFrame } from './frame.ts';
import { quoteAnchors } from './quotes.ts';
import { reckonedOf } from './reckoned.ts';
import { today } from './today.ts';
import { allUnits, unitFinder } from './units-index.ts';

/** A table with its tasks resolved, as the pages, the units and the exports need it. */
export interface LoadedTable {
  slug: string;
  title: string;
  table: ResponsibilityTable;
  /** What a reader of the notice has to know first: 来源不明. */
  caution?: string | undefined;
  /** What the notice wants reported, and when. */
  reports: readonly ReportSource[];
}

async function loadTable({ id, data }: CollectionEntry<'responsibilities'>): Promise<LoadedTable> {
  return {
    slug: id,
    title: data.title,
    caution: (await getEntry('notices', data.notice))?.data.caution,
    table: resolveTable(data, await allUnits()),
    reports: data.reports ?? [],
  };
}

/** Every table, the newest notice first (their names begin with the year). */
export async function allTables(): Promise<LoadedTable[]> {
  const tables = await Promise.all((await getCollection('responsibilities')).map(loadTable));
  return tables.sort((a, b) => b.slug.localeCompare(a.slug));
}

/** The table of that file name; undefined when there is none. */
export async function findTable(slug: string): Promise<LoadedTable | undefined> {
  const entry = await getEntry('responsibilities', slug);
  return entry === undefined ? undefined : loadTable(entry);
}

/** The campaign line of a notice or table. */
export function campaignView({ campaign }: ResponsibilityTable) {
  return { ...campaign, state: campaignState(campaign, today()) };
}

/** A table merged for reading; `inNotice` links tasks within the same page. */
export async function tableView({ table, title }: LoadedTable, inNotice: boolean) {
  const units = await unitFinder(table);
  const anchors = await quoteAnchors(table);
  const rows = mergeRows(table.tasks).map(({ task, project, units: unitsCell, due }) => ({
    ...(project === undefined ? {} : { project }),
    taskId: task.id,
    anchor: task.id,
    task: task.task,
    details: inNotice ? [] : detailsOf(task),
    sourceHref: sourceHref(table.notice, anchors.get(task.id), inNotice),
    units: {
      parts: splitUnitText(task.unitsText, units).map(({ text, unit }) =>
        unit === undefined ? { text } : { text, href: addressOf.unit(unit) },
      ),
      repeat: unitsCell === undefined,
      ...(unitsCell === undefined ? {} : { span: unitsCell.span }),
    },
    due: {
      ...task.due,
      ...(inNotice ? {} : { reckoned: reckonedOf(task.due) }),
      repeat: due === undefined,
      ...(due === undefined ? {} : { span: due.span }),
    },
  }));
  return { caption: title, columns: table.columns, rows };
}

/** Place and quota, where the words of the task do not say them already. */
function detailsOf({ task, place, quota }: Task): string[] {
  return [...(place === null ? [] : [`地点：${place}`]), ...(quota === null || task.includes(quota) ? [] : [quota])];
}

/** The words of the notice that give the task: their paragraph, or the table itself where they stand only there. */
function sourceHref(notice: string, anchor: string | undefined, inNotice: boolean): string | undefined {
  if (anchor === undefined) return undefined;
  return inNotice ? `#${anchor}` : addressOf.notice(notice, anchor);
}

/** `/responsibilities/{slug}/` */
export async function responsibilityPage(loaded: LoadedTable) {
  const { slug, title, table } = loaded;
  const projects = new Set(table.tasks.map(({ project }) => project)).size;
  const description = `${title}：${projects}个项目，${table.tasks.length}项任务，责任单位与完成时限。`;
  return {
    ...(await pageFrame({ title, description, href: addressOf.table(slug), section: 'responsibilities' })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title,
    campaign: campaignView(table),
    derived: table.derived === true,
    caution: loaded.caution,
    counts: `${projects}个项目，${table.tasks.length}项任务`,
    noticeHref: addressOf.notice(table.notice),
    jsonHref: addressOf.tableJson(slug),
    table: await tableView(loaded, false),
  };
}

/** What the exports of a table need besides the table itself. */
export async function exportOptions({ title, table }: LoadedTable) {
  const anchors = await quoteAnchors(table);
  return {
    title,
    schemaUrl: addressOf.schema('responsibilities'),
    sourceUrl: (taskId: string) => addressOf.notice(table.notice, anchors.get(taskId)),
    units: await allUnits(),
  };
}

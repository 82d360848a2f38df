import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { campaignState } from '#duties/campaign.ts';
import { type ReportSource, type ResponsibilityTable, resolveTable } from '#duties/task.ts';
import { once } from './once.ts';
import { today } from './today.ts';
import { allUnits } from './units-index.ts';

/** A table with its tasks resolved, as the pages, the units and the exports need it. */
export interface LoadedTable {
  slug: string;
  title: string;
  table: ResponsibilityTable;
  /** What a reader of the notice has to know first: 来源不明. */
  caution?: string | undefined;
  /** Who issued the notice, as readers call it: 杭州市. */
  region: string;
  year: number;
  /** What the notice wants reported, and when. */
  reports: readonly ReportSource[];
}

async function loadTable({ id, data }: CollectionEntry<'responsibilities'>): Promise<LoadedTable> {
  const notice = (await getEntry('notices', data.notice))?.data;
  if (notice === undefined) throw new Error(`没有通知 ${data.notice}`);
  return {
    slug: id,
    title: data.title,
    caution: notice.caution,
    region: notice.region,
    year: notice.year,
    table: resolveTable(data, await allUnits()),
    reports: data.reports ?? [],
  };
}

/** Every table, the newest notice first (their names begin with the year). */
export const allTables = once(async (): Promise<readonly LoadedTable[]> => {
  const tables = await Promise.all((await getCollection('responsibilities')).map(loadTable));
  return tables.sort((a, b) => b.slug.localeCompare(a.slug));
});

const tablesBySlug = once(async () => new Map((await allTables()).map((table) => [table.slug, table])));

const tablesByNotice = once(async () => Map.groupBy(await allTables(), ({ table }) => table.notice));

/** The table of that file name; undefined when there is none. */
export async function findTable(slug: string): Promise<LoadedTable | undefined> {
  return (await tablesBySlug()).get(slug);
}

/** The tables of a notice: none, one, or several. */
export async function tablesOf(notice: string): Promise<readonly LoadedTable[]> {
  return (await tablesByNotice()).get(notice) ?? [];
}

/** The campaign line of a notice or table. */
export function campaignView({ campaign }: ResponsibilityTable) {
  return { ...campaign, state: campaignState(campaign, today()) };
}

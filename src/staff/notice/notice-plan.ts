import { stringify } from 'yaml';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import type { SourceFile } from '#corpus/read-corpus.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { parseMdx } from '#markdown/parse-mdx.ts';
import type { NewFile } from '../write-files.ts';
import type { Block } from '../source/block.ts';
import { campaignWords } from './campaign-words.ts';
import { findLost, findUnwritten } from './lost-text.ts';
import { writeBody } from './mdx-body.ts';
import type { NoticeFields } from './notice-fields.ts';
import { frontMatter } from './notice-front.ts';
import { proposeSlug } from './notice-slug.ts';
import type { Part } from './part.ts';
import type { NoticeReading } from './reading.ts';
import { type Region, regionId } from './region.ts';
import { responsibilityData } from './responsibility-data.ts';
import type { TaskTable } from './task.ts';
import { type NewUnit, unitRegistry, writeUnits } from './unit-registry.ts';

/** The files that a notice becomes; nothing is written yet. */
export interface NoticePlan {
  slug: string;
  files: NewFile[];
  newUnits: NewUnit[];
  unitsFile: string;
  notes: string[];
  /** What `npm run check` will say of them, errors only. */
  problems: string[];
}

export interface PlanContext {
  /** The file as it was read: nothing of it may be lost. */
  blocks: readonly Block[];
  sources: readonly SourceFile[];
  today: string;
  slug: string | undefined;
  source: string | undefined;
  issuer: string | undefined;
}

const COLUMNS = ['项目', '任务', '责任单位', '完成时限'];

/** Decides what a notice becomes among the content that is there. Reads and writes nothing. */
export function planNotice(reading: NoticeReading, fields: NoticeFields, context: PlanContext): NoticePlan {
  const { corpus } = loadCorpus(context.sources);
  const unitFiles = corpus.entries('units');
  const regions: Region[] = unitFiles.map(({ data }) => data.region);
  const region = { id: regionId(fields.region, regions), name: fields.region };
  const taken = corpus.files.filter(({ name }) => name === 'notices').map(({ slug }) => slug);
  const slug = context.slug ?? proposeSlug({ title: fields.title, year: fields.year, region: region.id, taken });
  const tables = [...reading.tables.keys()];
  const names = new Map(
    tables.map((part, index): [Part, string] => [part, index === 0 ? slug : `${slug}-${index + 1}`]),
  );
  const body = writeBody(reading.parts, names);
  const blocks = flatBlocks(body);
  const own = unitFiles.find(({ data }) => data.region.id === region.id);
  const ids = new Set(unitFiles.flatMap(({ data }) => data.units.map(({ id }) => id)));
  const units = unitRegistry(region, own?.data, ids);
  const notes: string[] = [];
  const files: NewFile[] = [];
  const write = (name: string, table: Pick<TaskTable, 'columns' | 'tasks'>, derived?: true): string[] => {
    const { data, lost } = responsibilityData(table, {
      notice: slug,
      title: shortTitle(fields.title),
      year: fields.year,
      campaign: campaignWords(reading.parts),
      units,
      blocks,
      ...(derived === undefined ? {} : { derived }),
    });
    if (data.tasks.length > 0)
      files.push({ path: `responsibilities/${name}.yaml`, text: stringify(data, { lineWidth: 0 }) });
    for (const { task } of lost)
      notes.push(`“${task.slice(0, 24)}”与别的任务字句相同，没有写进分工表，请手工补上：${task}`);
    return [
      ...data.columns,
      ...data.tasks.flatMap((task) => [task.project, task.task, task.place ?? '']),
      ...Object.values(data.cells).map(({ text }) => text),
    ];
  };
  for (const [part, table] of reading.tables) {
    const written = write(names.get(part) ?? slug, table);
    if (!files.some(({ path }) => path === `responsibilities/${names.get(part) ?? slug}.yaml`)) {
      return planNotice(
        { ...reading, tables: new Map([...reading.tables].filter(([other]) => other !== part)) },
        fields,
        context,
      );
    }
    const beside = part.kind === 'table' ? findUnwritten(part.grid, written) : [];
    if (beside.length > 0)
      notes.push(`表格里的标题、序号、备注等没有写进分工表：${beside.map((words) => `“${words}”`).join('')}`);
  }
  if (reading.tables.size === 0 && reading.tasks.length > 0)
    write(slug, { columns: COLUMNS, tasks: reading.tasks }, true);
  const front = frontMatter(reading, fields, {
    today: context.today,
    text: blocks.join('\n'),
    source: context.source,
    issuer: context.issuer,
  });
  files.unshift({
    path: `notices/${fields.year}/${slug}.mdx`,
    text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`,
  });
  const unitsFile = own?.path ?? `units/${region.id}.yaml`;
  const standing = context.sources.find(({ path }) => path === unitsFile)?.text;
  if (units.added.length > 0) files.push({ path: unitsFile, text: writeUnits(standing, region, units.added) });
  const told = [...reading.notes, ...notes.map((text) => ({ text }))].map(({ text }) => text);
  const lost = findLost(context.blocks, [...files.map(({ text }) => text), ...told].join(''));
  if (lost !== '') notes.push(`还有 ${lost.length} 个字没有写进去：${lost}`);
  return { slug, files, newUnits: units.added, unitsFile, notes, problems: problemsOf(files, context) };
}

/** The text of the notice block by block, as the site reads it. */
function flatBlocks(body: string): string[] {
  const parsed = parseMdx(body);
  return 'error' in parsed ? [] : textBlocks(parsed.tree).map((block) => flattenBlock(block).text);
}

/** What the check will say of the new files and did not say before. */
function problemsOf(files: readonly NewFile[], { sources, today }: PlanContext): string[] {
  const paths = files.map(({ path }) => path);
  const all: SourceFile[] = [...sources.filter(({ path }) => !paths.includes(path)), ...files];
  return checkCorpus(all, { today })
    .filter(({ file, level }) => level === 'error' && paths.includes(file))
    .map(({ file, line, text, fix }) => `${file} 第 ${line} 行：${text}。改法：${fix}`);
}

/** 某市关于开展…活动的通知 -> 某市…活动 */
function shortTitle(title: string): string {
  return title
    .replace(/关于(?:印发|开展|组织开展|做好)?/u, '')
    .replace(/的通知$/u, '')
    .replace(/[《》]/gu, '');
}

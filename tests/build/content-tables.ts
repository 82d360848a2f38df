import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { root } from './sites.ts';

type Role = 'lead' | 'support' | 'carryOut';

interface Limit {
  text: string;
  start?: string;
  end?: string;
  rrule?: string;
}

/** A unit as its file has it. */
export interface ContentUnit {
  id: string;
  name: string;
  kind: 'unit' | 'group' | 'class';
  members?: string[];
  region: string;
}

/** A task as its file has it, the merged cells given to each row. */
export interface ContentTask {
  id: string;
  project: string;
  task: string;
  place: string | null;
  quota: string | null;
  units: { text: string } & Partial<Record<Role, string[]>>;
  due: Limit;
}

/** A table of responsibilities as its file has it. */
export interface ContentTable {
  slug: string;
  title: string;
  notice: string;
  derived?: boolean;
  campaign: Limit;
  columns: string[];
  tasks: ContentTask[];
  reports: (Limit & { id: string; by?: string[]; to: string; what: string })[];
}

interface TableFile extends Omit<ContentTable, 'tasks' | 'slug'> {
  cells: Record<string, ContentTask['units'] & Limit>;
  tasks: (Omit<ContentTask, 'units' | 'due'> & { units: string; due: string })[];
}

/** Every table, read from the source files and not through the site. */
export function contentTables(): ContentTable[] {
  return readYaml<TableFile>('responsibilities').map(({ slug, data: { cells, tasks, reports = [], ...table } }) => {
    const cell = (key: string): ContentTask['units'] & Limit => {
      const found = cells[key];
      if (found === undefined) throw new Error(`${slug} 没有 ${key} 这一格`);
      return found;
    };
    return {
      ...table,
      slug,
      reports,
      tasks: tasks.map((task) => ({ ...task, units: cell(task.units), due: cell(task.due) })),
    };
  });
}

/** Every unit of every region. */
export function contentUnits(): ContentUnit[] {
  return readYaml<{ region: { name: string }; units: ContentUnit[] }>('units').flatMap(({ data: { region, units } }) =>
    units.map((unit) => ({ ...unit, region: region.name })),
  );
}

/** The groups that a unit belongs to, and itself. */
export function namesFor(unit: ContentUnit, units: readonly ContentUnit[]): string[] {
  return [unit.id, ...units.filter(({ members = [] }) => members.includes(unit.id)).map(({ id }) => id)];
}

/** Whom a task names in a role: `[市政法部门（市法院、市检察院、市公安局）]`. */
export function partyNames(task: ContentTask, role: Role, units: readonly ContentUnit[]): string {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const printed = task.units[role] ?? [];
  const taken = new Set(printed);
  return printed
    .map((id) => {
      const { name = id, members = [] } = byId.get(id) ?? {};
      const others = members.filter((member) => !taken.has(member));
      for (const member of others) taken.add(member);
      return others.length === 0 ? name : `${name}（${others.map((member) => byId.get(member)?.name).join('、')}）`;
    })
    .join('、');
}

function readYaml<T>(folder: string): { slug: string; data: T }[] {
  const path = join(root, 'content', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ slug: basename(file, '.yaml'), data: parse(readFileSync(join(path, file), 'utf8')) as T }));
}

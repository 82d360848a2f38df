import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/sites.ts';
import { median } from './median.ts';
import { type Command, measureCommand, type ProcessCost } from './process-cost.ts';

export const cache = join(root, 'node_modules/.cache/bench');
/** Astro's root, empty before each build. */
const work = join(cache, 'work');
export const out = join(cache, 'scale');

/** What a build of one kind cost at one size. */
export interface Row {
  name: string;
  /** Laws, or notices, in the content. */
  size: number;
  /** Pages, data files or units that were made. */
  pages: number;
  costs: ProcessCost[];
}

/** Builds the pages of one route of the product. */
export function pagesCommand(content: string, route: string): Command {
  const args = [join(root, 'tests/bench/site/build.ts'), out, route];
  return { program: process.execPath, args, folder: work, variables: { CONTENT: content } };
}

/** Measures a command that finds nothing of an earlier run. */
export async function measureFresh(command: Command): Promise<ProcessCost> {
  for (const folder of [out, work]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  return measureCommand(command);
}

/** Pages, or data files, that were written. */
export function filesIn(folder: string, route: string): number {
  const ending = route.endsWith('.json') ? '.json' : '.html';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).length;
}

/** One line of a printed table; `counted` is what the sizes count. */
export function rowView({ name, size, pages, costs }: Row, counted: string) {
  const cpu = median(costs.map(({ cpuSeconds }) => cpuSeconds));
  const peaks = costs.flatMap(({ peakMebibytes }) => (peakMebibytes === undefined ? [] : [peakMebibytes]));
  return {
    内容: name,
    [counted]: size,
    页: pages,
    'CPU（秒）': cpu.toFixed(2),
    '用时（秒）': median(costs.map(({ seconds }) => seconds)).toFixed(2),
    '每页 CPU（毫秒）': ((cpu / pages) * 1000).toFixed(2),
    '内存峰值（MiB）': peaks.length === 0 ? '—' : median(peaks).toFixed(0),
  };
}

/** Processor time per page of one row in terms of another, run by run. */
export function ratio(one: Row, other: Row): number {
  const perPage = ({ costs, pages }: Row): number[] => costs.map(({ cpuSeconds }) => cpuSeconds / pages);
  const others = perPage(other);
  return median(perPage(one).map((value, index) => value / (others[index] ?? value)));
}

/** Milliseconds of processor time for each page more, without what every build costs. */
export function marginal(small: Row, large: Row): number {
  const cpu = ({ costs }: Row): number => median(costs.map(({ cpuSeconds }) => cpuSeconds));
  return ((cpu(large) - cpu(small)) / (large.pages - small.pages)) * 1000;
}

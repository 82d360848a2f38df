import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../build/sites.ts';
import { writeDutyContent } from './duty-content.ts';
import { measureCommand } from './process-cost.ts';
import { cache, filesIn, marginal, measureFresh, out, pagesCommand, type Row, ratio, rowView } from './scale-run.ts';

/** Notices of twenty tasks; the last is the size to hold, with three hundred units. */
const SIZES = [125, 250, 500] as const;
const UNIT_PAGE = '/units/[unit]';
const PARTS = [
  { name: '责任分工表', route: '/responsibilities/[slug]' },
  { name: '表按单位、角色、月份', route: '/responsibilities/[slug]/by/[choice]' },
  { name: '单位页', route: UNIT_PAGE },
  { name: '单位的后几页', route: '/units/[unit]/[page]' },
  { name: '通知页', route: '/notices/[slug]' },
] as const;

/** Prints what tables and units cost as notices grow in number, `runs` times, and how heavy the pages of units get. */
export async function benchDuties(runs: number): Promise<void> {
  mkdirSync(cache, { recursive: true });
  for (const size of SIZES) writeDutyContent(contentOf(size), size);
  const checks: Row = { name: '内容检查', size: 0, pages: 0, costs: [] };
  const rows: Row[] = [];
  for (const size of SIZES) {
    const args = [join(root, 'src/corpus/cli.ts'), contentOf(size)];
    rows.push({
      ...checks,
      size,
      pages: size,
      costs: [await measureCommand({ program: process.execPath, args, folder: root })],
    });
  }
  for (const { name, route } of PARTS) rows.push(...(await benchRoute(name, route, runs)));
  console.log(`每份通知二十项任务，五份通知三个单位（合成内容，${runs} 次的中位数；CPU 和内存包括子进程）`);
  console.table(rows.map((row) => rowView(row, '通知')));
}

async function benchRoute(name: string, route: string, runs: number): Promise<Row[]> {
  const rows = SIZES.map((size): Row => ({ name, size, pages: 0, costs: [] }));
  for (let count = 0; count < runs; count += 1) {
    for (const row of rows) {
      row.costs.push(await measureFresh(pagesCommand(contentOf(row.size), route)));
      row.pages = filesIn(out, route);
    }
  }
  if (route.startsWith('/units/')) console.log(`${name}最大的一页：${heaviest()} 字节（brotli，目标 ≤ 20480）`);
  const [small, large] = [rows[0], rows.at(-1)];
  if (small && large) {
    const more = marginal(small, large).toFixed(2);
    console.log(
      `${name}：每页 CPU，${large.size} 份比 ${small.size} 份 ${ratio(large, small).toFixed(2)}；每多一页 ${more} 毫秒`,
    );
  }
  return rows;
}

/** Size of the heaviest page that was written last. */
function heaviest(): number {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return Math.max(0, ...pages.map((page) => brotliCompressSync(readFileSync(join(out, page))).length));
}

function contentOf(size: number): string {
  return join(cache, `content-duties-${size}`);
}

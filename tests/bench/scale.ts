import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/sites.ts';
import { hugoCommand, hugoVersion, writeHugoSite } from './hugo-site.ts';
import { type Command, measureCommand } from './process-cost.ts';
import { cache, filesIn, marginal, measureFresh, out, pagesCommand, type Row, ratio, rowView } from './scale-run.ts';
import { writeFullContent, writeLawContent } from './scale-content.ts';

/** Statutes of a library of one region, and of the whole country. */
const SIZES = [1000, 3475] as const;
/** Laws added to the site's own texts for what has many more pages than laws. */
const SAMPLES = [50, 150] as const;

/** Prints what a build costs at the size of a national library of statutes, `runs` times, each beside Hugo's. */
export async function benchScale(runs: number): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await benchLawPages(runs);
  await benchChecks();
  await benchRest();
}

async function benchLawPages(runs: number): Promise<void> {
  const hugo = hugoVersion();
  const ours = SIZES.map((laws): Row => ({ name: '整部法律', size: laws, pages: laws, costs: [] }));
  const theirs = SIZES.map((laws): Row => ({ name: `Hugo ${hugo}`, size: laws, pages: laws, costs: [] }));
  for (const laws of SIZES) {
    writeLawContent(contentOf('laws', laws), laws);
    if (hugo !== undefined) writeHugoSite(hugoFolder(laws), laws);
  }
  for (let count = 0; count < runs; count += 1) {
    for (const [index, laws] of SIZES.entries()) {
      ours[index]?.costs.push(await measureFresh(pagesCommand(contentOf('laws', laws), '/laws/[law]')));
      if (hugo !== undefined) theirs[index]?.costs.push(await measureFresh(hugoCommand(hugoFolder(laws), out)));
    }
  }
  console.log(`每部法律一页（合成文本，平均 16 KB；${runs} 次的中位数；CPU 和内存包括子进程）`);
  console.table([...ours, ...(hugo === undefined ? [] : theirs)].map((row) => rowView(row, '法律')));
  const [small, large] = ours;
  if (small === undefined || large === undefined) return;
  console.log(`每页 CPU，${large.size} 部比 ${small.size} 部：${ratio(large, small).toFixed(2)}（目标 ≤ 1.1）`);
  console.log(`每多一页的 CPU：${marginal(small, large).toFixed(2)} 毫秒`);
  if (hugo === undefined) console.log('这台机器上没有 hugo，不作比较。');
  else {
    const ratios = ours.map((row, index) => `${row.size} 部 ${ratio(row, theirs[index] ?? row).toFixed(2)}`);
    console.log(`CPU 是 Hugo 的几倍（逐次相比的中位数）：${ratios.join('，')}（目标 ≤ 3）`);
  }
}

/** Part of every build, and of `npm run check`. */
async function benchChecks(): Promise<void> {
  const rows: Row[] = [];
  for (const laws of SIZES) {
    const args = [join(root, 'src/corpus/cli.ts'), contentOf('laws', laws)];
    const cost = await measureCommand({ program: process.execPath, args, folder: root });
    rows.push({ name: '内容检查', size: laws, pages: laws, costs: [cost] });
  }
  console.table(rows.map((row) => rowView(row, '法律')));
}

async function benchRest(): Promise<void> {
  const parts = [
    { name: '条文页', route: '/laws/[law]/[article]' },
    { name: '整部法律的 JSON', route: '/laws/[law].json' },
    { name: '条文的 JSON', route: '/laws/[law]/[article].json' },
    { name: '搜索索引（条文）', route: undefined },
  ];
  const rows: Row[] = [];
  for (const { name, route } of parts) {
    const pair: Row[] = [];
    for (const laws of SAMPLES) {
      const content = contentOf('full', laws);
      const articles = writeFullContent(content, laws);
      const cost = await measureFresh(route === undefined ? searchCommand(content) : pagesCommand(content, route));
      pair.push({ name, size: laws, pages: route === undefined ? articles : filesIn(out, route), costs: [cost] });
    }
    rows.push(...pair);
    const [small, large] = pair;
    if (small && large) console.log(`${name}：每多一页的 CPU ${marginal(small, large).toFixed(2)} 毫秒`);
  }
  console.log('本站现有内容之外，再加若干部合成的法律（各一次）');
  console.table(rows.map((row) => rowView(row, '法律')));
}

function searchCommand(content: string): Command {
  return {
    program: process.execPath,
    args: [join(root, 'tests/bench/site/index-search.ts'), content, out],
    folder: root,
  };
}

function contentOf(kind: 'laws' | 'full', laws: number): string {
  return join(cache, `content-${kind}-${laws}`);
}

function hugoFolder(laws: number): string {
  return join(cache, `hugo-${laws}`);
}

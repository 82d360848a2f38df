import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import '../../src/integrations/node-version.mjs';
import { findBrowser } from '../browser/chromium.ts';
import { PAGE_TYPES } from '../browser/page-types.ts';
import { serveFolder } from '../browser/static-server.ts';
import { listen, measureVisit, weigh } from '../browser/transfer.ts';
import { root } from '../build/sites.ts';
import { type BuildCost, measureBuild } from './build-cost.ts';

const OUT = 'node_modules/.cache/bench/site';
const { values } = parseArgs({ options: { runs: { type: 'string', default: '1' } } });
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);

/** Figures for people to read and compare; nothing here passes or fails. */
async function bench(): Promise<void> {
  const costs: BuildCost[] = [];
  for (let count = 0; count < runs; count += 1) {
    rmSync(join(root, OUT), { recursive: true, force: true });
    costs.push(await measureBuild(OUT));
  }
  console.log(`生成网站（${runs} 次的中位数，只计主进程的 CPU 和内存）`);
  console.table({
    '用时（秒）': median(costs.map(({ seconds }) => seconds)).toFixed(2),
    'CPU（秒）': median(costs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    '内存峰值（MiB）': median(costs.map(({ peakMebibytes }) => peakMebibytes)).toFixed(0),
  });

  const server = await serveFolder(join(root, OUT));
  const browser = await chromium.launch(await findBrowser());
  const visits: Record<string, Record<string, number>> = {};
  for (const path of Object.values(PAGE_TYPES)) {
    const page = await browser.newPage();
    const { requests, bytes, scriptBytes } = await measureVisit(page, new URL(path.slice(1), server.url).href);
    visits[path] = { 请求: requests, 字节: bytes, 其中脚本: scriptBytes };
    await page.close();
  }
  console.log('第一次打开（brotli）');
  console.table(visits);

  const page = await browser.newPage();
  const responses = listen(page);
  await page.goto(`${server.url}search/?q=危险作业罪`);
  await page.locator('[data-search-results] a[data-result]').first().waitFor();
  console.log(`第一次搜索到出现结果：${(await weigh(responses)).bytes} 字节`);
  await browser.close();
  await server.close();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

await bench();

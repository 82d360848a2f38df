import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/chromium.ts';
import { PAGE_TYPES } from '../browser/page-types.ts';
import { serveFolder } from '../browser/static-server.ts';
import { listen, measureVisit, weigh } from '../browser/transfer.ts';

/** Prints what a first visit to each type of page loads, and a first search. */
export async function benchVisits(folder: string): Promise<void> {
  const server = await serveFolder(folder);
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

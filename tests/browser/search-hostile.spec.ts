import type { Page } from '@playwright/test';
import { hostileQueries } from './hostile-queries.ts';
import { expect, test } from './site-test.ts';

/** What the page showed after a query. */
interface Shown {
  results: number;
  status: string;
  /** Elements of kinds that the search page never draws. */
  strange: number;
}

/** Asks each query on one page, one after the other, as a reader would: through the box and its form. */
async function askAll(page: Page, queries: readonly string[]): Promise<Shown[]> {
  await page.goto('/search/');
  const box = page.locator('main [data-search-box]');
  await box.focus();
  await expect(box).toHaveAttribute('aria-controls', /./u);
  return page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('main [data-search-box]');
    const list = document.querySelector('[data-search-results]');
    if (!box?.form || list === null) throw new Error('没有搜索页的部件');
    const answered = () =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (list.hasAttribute('aria-busy')) return;
          observer.disconnect();
          resolve();
        }).observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      });
    const before = document.querySelectorAll('script, img, svg, iframe, style').length;
    const shown: Shown[] = [];
    for (const query of asked) {
      box.value = query;
      const done = answered();
      box.form.requestSubmit();
      await done;
      shown.push({
        results: list.querySelectorAll('a[data-result]').length,
        status: document.querySelector('[data-search-status]')?.textContent ?? '',
        strange: document.querySelectorAll('script, img, svg, iframe, style').length - before,
      });
    }
    return shown;
  }, queries);
}

async function expectCalm(page: Page, count: number): Promise<void> {
  const queries = hostileQueries(count);
  const title = await page.title();
  const shown = await askAll(page, queries);
  const wrong = shown.flatMap((one, index) => {
    const query = queries[index] ?? '';
    const asked = query.replaceAll('\0', '').trim() !== '';
    const answered = one.results > 0 ? one.status.includes('找到') : one.status.includes('未找到');
    return one.strange === 0 && (answered || !asked) ? [] : [{ query: query.slice(0, 80), ...one }];
  });
  expect(wrong).toEqual([]);
  expect(shown).toHaveLength(count);
  expect(await page.title()).not.toBe('x');
  expect(title).not.toBe('x');
}

test('一百五十个存心捣乱的查询：有结果或者说未找到，没有脚本错误，没有多出来的元素', async ({ page }) => {
  test.setTimeout(120_000);
  await expectCalm(page, 150);
});

test('五千个存心捣乱的查询 @long', async ({ page }) => {
  test.setTimeout(1_800_000);
  await expectCalm(page, 5000);
});

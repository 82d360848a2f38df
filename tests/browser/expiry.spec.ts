import type { Page } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const LAST_DAY = '2026-12-10';

/** The page as it is built where its first row or its note has a last day (see publication.test.ts). */
async function openOn(page: Page, path: string, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T00:30:00+08:00`));
  await page.route(`**${path}`, async (route) => {
    const html = await (await route.fetch()).text();
    const row = html.replace('<ul class="rows"><li>', `<ul class="rows"><li id="row" data-expire-on="${LAST_DAY}">`);
    const note = row.replace('</h1>', `</h1><p id="note" data-expire-on="${LAST_DAY}" hidden>已过期</p>`);
    await route.fulfill({ body: note, contentType: 'text/html' });
  });
  await page.goto(path);
}

test('最后一天还在首页，也没有标明过期', async ({ page }) => {
  await openOn(page, PAGE_TYPES.home, LAST_DAY);
  await expect(page.locator('#row')).toBeVisible();
  await expect(page.locator('#note')).toBeHidden();
});

test('第二天离开首页，页面上标明已过期，不用重新生成', async ({ page }) => {
  await openOn(page, PAGE_TYPES.home, '2026-12-11');
  await expect(page.locator('#row')).toBeHidden();
  await expect(page.locator('#note')).toBeVisible();
});

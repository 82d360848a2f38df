import type { Locator, Page } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const TASKS = 16;
const rows = (page: Page): Locator => page.locator('table.duties tr[data-task]');

async function visibleText(cell: Locator): Promise<string> {
  return (await cell.isVisible()) ? (await cell.innerText()).replaceAll(/\s/gu, '') : '';
}

for (const path of [PAGE_TYPES.table, PAGE_TYPES.notice]) {
  test(`${path}：桌面上合并单元格，每个合并值只印一次`, async ({ page }) => {
    await page.goto(path);
    await expect(rows(page)).toHaveCount(TASKS);
    await expect(page.locator('table.duties [data-repeat]:visible')).toHaveCount(0);
    const spans = await page
      .locator('table.duties .units:visible')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('rowspan') ?? 1)));
    expect(Math.max(...spans)).toBe(3);
    expect(spans.reduce((total, span) => total + span, 0)).toBe(TASKS);
  });

  test(`${path}：手机上每项任务都写明责任单位和完成时限`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    for (const row of await rows(page).all()) {
      expect(await visibleText(row.locator('.project'))).not.toBe('');
      expect(await visibleText(row.locator('.units'))).not.toBe('');
      expect(await visibleText(row.locator('.due'))).not.toBe('');
    }
  });
}

test('庭审教育第四行沿用市委宣传部、市委政法委和8月底', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE_TYPES.table);
  const fourth = rows(page).nth(3);
  expect(await visibleText(fourth.locator('.project'))).toContain('庭审教育');
  const units = await visibleText(fourth.locator('.units'));
  expect(units).toContain('市委宣传部');
  expect(units).toContain('市委政法委');
  expect(await visibleText(fourth.locator('.due'))).toContain('8月底');
});

test('打印时每页重复表头，合并值只印一次', async ({ page }) => {
  await page.goto(PAGE_TYPES.table);
  await page.emulateMedia({ media: 'print' });
  const display = await page.locator('table.duties thead').evaluate((head) => getComputedStyle(head).display);
  expect(display).toBe('table-header-group');
  await expect(page.locator('table.duties [data-repeat]:visible')).toHaveCount(0);
});

test('每项任务都指向通知原文里的那句话', async ({ page }) => {
  await page.goto(PAGE_TYPES.table);
  const links = page.locator('table.duties a.source');
  await expect(links).toHaveCount(TASKS);
  for (const href of await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  )) {
    const anchor = decodeURIComponent(new URL(href).hash.slice(1));
    await page.goto(href);
    await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
  }
});

test('数据接口给出同样的十六项任务', async ({ page }) => {
  const response = await page.request.get(`${PAGE_TYPES.table.replace(/\/$/u, '')}.json`);
  expect(response.status()).toBe(200);
  const table: unknown = await response.json();
  expect(table).toMatchObject({ notice: '2021-hangzhou-dangerous-operation', tasks: { length: TASKS } });
});

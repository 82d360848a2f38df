import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

/** The subject with the most duties. */
const UNIT = '/duties/unit/';

test('桌面上相邻的相同后果合成一格，各格跨的行数加起来就是行数', async ({ page }) => {
  await page.goto(UNIT);
  await expect(page.locator('table.statutory [data-repeat]:visible')).toHaveCount(0);
  const rows = await page.locator('table.statutory tr[id]').count();
  const spans = await page
    .locator('table.statutory .result:visible')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('rowspan') ?? 1)));
  expect(spans.reduce((total, span) => total + span, 0)).toBe(rows);
  expect(Math.max(...spans)).toBeGreaterThan(1);
});

test('320 像素宽：每项职责都写明后果', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(UNIT);
  const results = page.locator('table.statutory .result');
  await expect(results.filter({ visible: true })).toHaveCount(await results.count());
  expect((await results.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, help }) => `${id} ${help}`)).toEqual([]);
});

test('打印：表头每页重复，没有目录和换主体的链接', async ({ page }) => {
  await page.goto(UNIT);
  await page.emulateMedia({ media: 'print' });
  const display = await page
    .locator('table.statutory thead')
    .first()
    .evaluate((element) => getComputedStyle(element).display);
  expect(display).toBe('table-header-group');
  await expect(page.locator('table.statutory [data-repeat]:visible')).toHaveCount(0);
  await expect(page.locator('#others')).toBeHidden();
  await expect(page.locator('#general')).toBeVisible();
});

test('企业负责人先看到第一责任人和七项职责；键盘走到条文的那一项', async ({ page }) => {
  await page.goto(PAGE_TYPES.duties);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('本单位要做什么');
  const first = page.locator('table.statutory').first();
  await expect(first.locator('tr[id^="d21-"]')).toHaveCount(7);
  const link = first.getByRole('link', { name: '第二十一条第（七）项' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/laws\/work-safety-law\/21\/#p1-i7$/u);
  await expect(page.locator('#p1-i7')).toBeInViewport();
});

test('搜索“安全生产管理人员 七项职责”找得到法定职责', async ({ page }) => {
  await page.goto('/search/?q=安全生产管理人员 七项职责');
  await expect(
    page.locator('[data-search-results] a[data-result][href*="duties/safety-staff/"]').first(),
  ).toBeVisible();
});

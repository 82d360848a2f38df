import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const RESULTS = '[data-search-results] a[data-result]';

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-status]')).toContainText('找到');
}

test('问句先给一句话的回答和依据，依据点得开；不是问句不给', async ({ page }) => {
  await search(page, '没出事故也会坐牢吗');
  const answer = page.locator('[data-search-answer]');
  await expect(answer).toContainText('现实危险');
  await expect(answer).toContainText('解读，不是法律原文');
  await answer.getByRole('link', { name: /刑法》第一百三十四条之一/u }).click();
  await expect(page).toHaveURL(/\/laws\/criminal-law\/134-1\//u);
  await search(page, '报警装置');
  await expect(page.locator('[data-search-answer]')).toBeHidden();
});

test('按类型筛选：数目对得上，地址可以分享，再点“全部”就回来', async ({ page }) => {
  await search(page, '报警');
  const all = await page.locator('[data-search-status]').textContent();
  const cases = page.locator('[data-search-filters] a[data-facet="kind"][data-value="case"]');
  const count = Number(await cases.locator('.n').textContent());
  await cases.click();
  await expect(page).toHaveURL(/kind=case/u);
  await expect(page.locator(RESULTS)).toHaveCount(Math.min(count, 10));
  for (const href of await page
    .locator(RESULTS)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    expect(href).toContain('/cases/');
  }
  await expect(cases).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(page.locator(RESULTS)).toHaveCount(Math.min(count, 10));
  await page.locator('[data-search-filters] a[data-facet="kind"][data-value=""]').click();
  await expect(page.locator('[data-search-status]')).toHaveText(all ?? '');
});

test('两种筛选可以一起用，键盘也能选，焦点留在选的那一项', async ({ page }) => {
  await search(page, '危险作业');
  await page.locator('[data-search-filters] summary').click();
  const year = page.locator('[data-search-filters] a[data-facet="year"][data-value="2021"]');
  await year.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/year=2021/u);
  await expect(year).toBeFocused();
  await page.locator('[data-search-filters] a[data-facet="kind"][data-value="case"]').click();
  await expect(page).toHaveURL(/kind=case.*year=2021|year=2021.*kind=case/u);
  const links = await page
    .locator(RESULTS)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) expect(href).toMatch(/\/cases\/2021-/u);
});

test('前十条都看得见，同一文件的挨着的归在一个标题下；第十一条起点“更多”', async ({ page }) => {
  await search(page, '安全生产');
  await expect(page.locator(RESULTS)).toHaveCount(10);
  for (const link of await page.locator(RESULTS).all()) await expect(link).toBeVisible();
  const groups = page.locator('[data-search-results] > li.group');
  expect(await groups.count()).toBeGreaterThan(0);
  expect(await groups.first().locator('a[data-result]').count()).toBeGreaterThan(1);
  await page.locator('[data-search-more]').click();
  await expect(page.locator(RESULTS)).toHaveCount(20);
});

test('看完一条退回来，还是那些结果，还在那个位置', async ({ page }) => {
  await search(page, '安全生产');
  await page.locator('[data-search-more]').click();
  await expect(page.locator(RESULTS)).toHaveCount(20);
  const chosen = page.locator(RESULTS).nth(15);
  const name = await chosen.textContent();
  await chosen.scrollIntoViewIfNeeded();
  await chosen.click();
  await expect(page).not.toHaveURL(/\/search\//u);
  await page.goBack();
  await expect(page.locator(RESULTS)).toHaveCount(20);
  await expect(page.locator(RESULTS).nth(15)).toHaveText(name ?? '');
  await expect(page.locator(RESULTS).nth(15)).toBeInViewport();
});

test('没有找到：说试过什么，给相近的说法、目录和电话', async ({ page }) => {
  await search(page, '枸役');
  await expect(page.locator('[data-search-status]')).toContainText('未找到');
  await page.locator('[data-search-guess]').getByRole('link', { name: '拘役', exact: true }).click();
  await expect(page.locator(RESULTS).first()).toBeVisible();
  await search(page, '量子色动力学重整化');
  await expect(page.locator('[data-search-empty]').getByRole('link', { name: '法律条文' })).toBeVisible();
  await expect(page.locator('main a[href="tel:12350"]')).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

/** What somebody who has never seen the site finds on a phone, from home, by what the links say. */
test.use({ viewport: { width: 390, height: 844 } });

/** Taps the links one after the other, as a reader would see them. */
async function follow(page: Page, links: readonly Locator[], most: number): Promise<void> {
  expect(links.length, '点几下').toBeLessThanOrEqual(most);
  await page.goto('/');
  for (const link of links) {
    await expect(link).toBeVisible();
    await link.click();
  }
}

const inText = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('link', { name }).first();
const inNavigation = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name });

test('关了报警器、没有出事，会怎样：首页一句话，点一下见条文', async ({ page }) => {
  await follow(page, [inText(page, '刑法第一百三十四条之一')], 2);
  const statute = page.locator('[data-statute]').first();
  await expect(statute).toBeVisible();
  await expect(statute).toContainText('关闭、破坏直接关系生产安全的监控、报警、防护、救生设备、设施');
  await expect(statute).toContainText('现实危险的，处一年以下有期徒刑、拘役或者管制');
});

test('关了报警器、没有出事，会怎样：点一下见专题，问和答都在', async ({ page }) => {
  await follow(page, [inText(page, '三句话说清')], 2);
  const main = page.getByRole('main');
  await expect(main).toContainText('不等事故发生，就可能构成犯罪，处一年以下有期徒刑、拘役或者管制');
  const question = main.locator('#q1');
  await expect(question).toHaveText('我关了报警器，没出事，会怎样？');
  await expect(main.locator('#q1 + dd')).toContainText('没出事也处一年以下有期徒刑、拘役或者管制');
});

test('关了报警器、没有出事，会怎样：点一下到自查', async ({ page }) => {
  await follow(page, [inText(page, '照着问题查自己')], 2);
  await expect(page).toHaveURL(/\/self-check\/$/u);
  await expect(page.getByRole('main').getByRole('link', { name: /开始/u })).toBeVisible();
});

test('关了报警器、没有出事，会怎样：点两下见真实的案件', async ({ page }) => {
  await follow(page, [inNavigation(page, '案例'), inText(page, /关了可燃气体报警器/u)], 2);
  await expect(page).toHaveURL(/\/cases\/2022-yongkang-gas-alarm-off\/$/u);
  await expect(page.getByRole('main')).toContainText(/有期徒刑八个月/u);
});

test('江北的单位要在哪天报送', async ({ page }) => {
  await follow(page, [inNavigation(page, '通知'), inText(page, /江北区安全生产委员会办公室/u)], 3);
  const reports = page.locator('#reports');
  await expect(reports).toBeVisible();
  const text = (await reports.innerText()).replaceAll(/\s/gu, '');
  expect(text).toContain('6月份每周二下午下班前');
  expect(text).toContain('7月2日下午4点前');
  const [top, document] = await Promise.all([reports.boundingBox(), page.locator('article.gov').boundingBox()]);
  expect(top?.y ?? Infinity, '报送时间在全文之前').toBeLessThan(document?.y ?? 0);
});

test('像我这样卖油的，有没有判的', async ({ page }) => {
  const filter = page.getByRole('navigation', { name: '分类查看' }).getByRole('link', { name: /成品油/u });
  await follow(page, [inNavigation(page, '案例'), filter, inText(page, /汽油/u)], 3);
  await expect(page).toHaveURL(/\/cases\/[^/]+\/$/u);
  const facts = page.getByRole('main');
  await expect(facts).toContainText('成品油');
  await expect(facts).toContainText('危险作业罪');
});

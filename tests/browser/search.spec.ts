import { expect, SUB_PATH_URL, test } from './site-test.ts';
import { listen, weigh } from './transfer.ts';

const RESULTS = '[data-search-results] a[data-result]';
const STATUS = '[data-search-status]';

test('危险作业罪找得到法条，点得开', async ({ page }) => {
  await page.goto('/search/?q=危险作业罪');
  await expect(page.locator(STATUS)).toContainText(/\d/u);
  await page.locator(`${RESULTS}[href*="134-1"]`).first().click();
  await expect(page).toHaveURL(/\/laws\/criminal-law\/134-1\//u);
  await expect(page.getByRole('main')).toContainText('一年以下有期徒刑');
});

test('没有的词说未找到，碰巧有几个字相同的不算', async ({ page }) => {
  for (const query of ['量子色动力学重整化', '量子色动力学的重整化是什么']) {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator(STATUS)).toContainText('未找到');
    await expect(page.locator(RESULTS)).toHaveCount(0);
  }
});

test('没出事故也会坐牢吗：危险作业罪那一条在前三条里', async ({ page }) => {
  await page.goto('/search/?q=没出事故也会坐牢吗');
  await expect(page.locator(RESULTS).first()).toBeVisible();
  const firstThree = await page
    .locator(RESULTS)
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
  expect(firstThree.filter((href) => href.includes('laws/criminal-law/134-1'))).not.toEqual([]);
});

test('我关了报警器，没出事，会怎样：结果里点一下就是回答', async ({ page }) => {
  await page.goto('/search/?q=我关了报警器，没出事，会怎样');
  await page.locator(`${RESULTS}[href*="topics/dangerous-operation/"][href$="#q1"]`).click();
  await expect(page).toHaveURL(/\/topics\/dangerous-operation\/#q1$/u);
  await expect(page.locator('#q1 + dd')).toContainText('没出事也处一年以下有期徒刑、拘役或者管制');
});

test('汽油找得到案例，卖汽油的两件都在', async ({ page }) => {
  await page.goto('/search/?q=汽油&kind=case');
  for (const slug of ['2021-baiyun-roadside-petrol', '2021-jiangsu-petrol-van']) {
    await expect(page.locator(`${RESULTS}[href*="cases/${slug}"]`).first()).toBeVisible();
  }
});

test('搜索词按原样显示，不当成代码', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator(STATUS)).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('子路径下也能搜索', async ({ page }) => {
  await page.goto(`${SUB_PATH_URL}search/?q=危险作业罪`);
  const first = page.locator(RESULTS).first();
  await expect(first).toBeVisible();
  await first.click();
  expect(page.url().startsWith(SUB_PATH_URL)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('第一次搜索到出现结果不超过 250 KB', async ({ page }) => {
  const responses = listen(page);
  await page.goto('/search/?q=危险作业罪');
  await expect(page.locator(RESULTS).first()).toBeVisible();
  const { bytes } = await weigh(responses);
  expect(bytes).toBeLessThanOrEqual(250_000);
});

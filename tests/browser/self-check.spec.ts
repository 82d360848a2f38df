import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const answer = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '选一个回答' }).getByRole('link', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Walks from the start by what the answers say; 不清楚 is a link whose words go on. */
async function walk(page: Page, answers: readonly string[]): Promise<void> {
  await page.goto('/self-check/');
  await page.getByRole('main').getByRole('link', { name: /开始/u }).click();
  for (const name of answers) {
    await expect(page.getByRole('main')).toContainText(/第[一二三四五六七]步，共七步/u);
    await (name === '不清楚' ? page.getByRole('link', { name: /^不清楚/u }) : answer(page, name)).click();
  }
}

const ALARM = ['是', '没有，或者没到这个程度', '有', '是', '没有收到过', '不是', '有，一样也算', '没有'];

test('关了报警器、旁边有人住：走八步，看到第（一）项、案例和今天要做的事', async ({ page }) => {
  await walk(page, ALARM);
  await expect(heading(page)).toHaveText('对照下来');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: /可能涉及第（一）项/u })).toBeVisible();
  await expect(main.locator('[data-statute]').first()).toContainText('关闭、破坏直接关系生产安全的监控、报警');
  await expect(main.locator('#today')).toContainText('把关掉、拆掉的设备恢复好');
  await main.getByRole('link', { name: /像我这样的/u }).click();
  await expect(page).toHaveURL(/\/cases\/by\/item-1\/$/u);
});

test('一路不清楚也走得完，结果告诉去哪里查', async ({ page }) => {
  await walk(page, ['不清楚', '没有，或者没到这个程度', '不清楚', '不清楚', '不清楚', '不清楚', '不清楚', '不清楚']);
  await expect(heading(page)).toHaveText('对照下来');
  await page.getByText('选过“不清楚”的').click();
  await expect(page.getByText('翻系统日志和维修记录')).toBeVisible();
});

test('随时退得回上一题，也能从头再来', async ({ page }) => {
  await walk(page, ALARM.slice(0, 4));
  const order = await heading(page).textContent();
  await answer(page, '收到过').click();
  await expect(heading(page)).not.toHaveText(order ?? '');
  await page.getByRole('link', { name: '退回上一题' }).click();
  await expect(heading(page)).toHaveText(order ?? '');
  await page.getByRole('link', { name: '从头再来' }).click();
  await expect(heading(page)).toContainText('是在生产、作业中做的吗');
});

test('回答够大，手指点得准：每个至少 44 像素高', async ({ page }) => {
  await page.goto('/self-check/dangerous-operation/response/');
  const heights = await page
    .getByRole('navigation', { name: '选一个回答' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights).toHaveLength(6);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('打印出来是一张打勾的单子，没有案例和导航', async ({ page }) => {
  await page.goto('/self-check/dangerous-operation/result/one-danger/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#today')).toBeVisible();
  await expect(page.getByText('像这样的案例')).toBeHidden();
  await expect(page.getByRole('link', { name: '从头再来' })).toBeHidden();
});

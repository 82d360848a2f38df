import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type}：不用脚本也读得到正文`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect(text.trim().length).toBeGreaterThan(20);
  });
}

test('不用脚本也能从首页点到通知、分工和单位', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').first().getByRole('link', { name: '通知' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /宣传教育活动/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/notices\/2021-hangzhou-dangerous-operation\/$/u);
  await page.getByRole('table').getByRole('link', { name: '市应急管理局' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('应急管理局');
});

test('不用脚本时搜索页说明可以怎么找', async ({ page }) => {
  await page.goto('/search/');
  expect(await page.getByRole('main').innerText()).toContain('脚本');
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2);
});

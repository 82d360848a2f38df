import { DATA_ADDRESSES, PAGE_TYPES } from './page-types.ts';
import { expect, SUB_PATH_URL, test } from './site-test.ts';

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type}：打开没有错误，子路径下也一样`, async ({ page }) => {
    for (const address of [path, new URL(path.slice(1), SUB_PATH_URL).href]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toBeVisible();
    }
  });
}

for (const address of DATA_ADDRESSES) {
  test(`${address} 是有效的 JSON`, async ({ page }) => {
    for (const url of [address, new URL(address.slice(1), SUB_PATH_URL).href]) {
      expect(await (await page.request.get(url)).json()).toHaveProperty('$schema');
    }
  });
}

test('不存在的地址得到 404 页，任何深度都有样式和回首页的链接', async ({ page, faults }) => {
  for (const address of ['/nothing/', '/laws/criminal-law/9999/x/y', `${SUB_PATH_URL}a/b/c`]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(0);
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(address.startsWith('http') ? SUB_PATH_URL : '/');
  }
  const expected = /status of 404/u;
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
});

test('条文里的引用点得到被引用的条款', async ({ page }) => {
  await page.goto(PAGE_TYPES.provision);
  const link = page.getByRole('main').locator('a[href*="laws/criminal-law/134-1/"]').first();
  await link.click();
  await expect(page).toHaveURL(/\/laws\/criminal-law\/134-1\//u);
  await expect(page.getByRole('main')).toContainText('第一百三十四条之一');
});

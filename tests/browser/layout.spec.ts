import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type}：320 和 360 像素宽都不横向滚动`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .map((element) => `${element.tagName} ${element.className}`);
      });
      expect(wide, `${path} ${width}px`).toEqual([]);
    }
  });
}

test('打印时没有导航和搜索框，正文用黑字', async ({ page }) => {
  await page.goto(PAGE_TYPES.notice);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('combobox').first()).toBeHidden();
  const color = await page
    .locator('article.gov p')
    .last()
    .evaluate((element) => getComputedStyle(element).color);
  expect(color).toBe('rgb(0, 0, 0)');
});

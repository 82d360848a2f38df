import { expect, test } from './site-test.ts';

test('第一次按 Tab 出现跳到正文的链接，回车后焦点进入正文', async ({ page }) => {
  await page.goto('/notices/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('href', '#main');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const path of ['/', '/laws/criminal-law/134-1/', '/notices/2021-hangzhou-dangerous-operation/']) {
  test(`在 ${path} 按 / 进入搜索框，输入后回车得到结果`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    await expect(page.locator(':focus')).toHaveAttribute('name', 'q');
    await page.keyboard.type('危险作业罪');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(page.locator('[data-search-results] a[data-result]').first()).toBeVisible();
  });
}

test('在搜索框里输入 / 就是一个斜杠', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('main').getByRole('combobox').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('a/b');
});

import type { Page } from '@playwright/test';
import { expect, SUB_PATH_URL, test } from './site-test.ts';

const boxOf = (page: Page) => page.locator('[data-search-box]:visible').last();
const optionsOf = (page: Page) => page.getByRole('option');

test('打字时列出条文、罪名和名词，上下键选，回车打开', async ({ page }) => {
  await page.goto('/cases/');
  await page.keyboard.press('/');
  const box = boxOf(page);
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('危险作业罪');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const first = optionsOf(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toContainText('刑法第一百三十四条之一');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/laws\/criminal-law\/134-1\//u);
});

test('到头再按就回到输入框，Escape 收起列表、留下文字，再回车就是搜索', async ({ page }) => {
  await page.goto('/cases/');
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('安全生产法36');
  await expect(optionsOf(page)).toHaveText([/安全生产法第三十六条/u]);
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveValue('安全生产法36');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
});

test('子路径下点一条建议也到得了', async ({ page }) => {
  await page.goto(`${SUB_PATH_URL}cases/`);
  await boxOf(page).focus();
  await page.keyboard.type('动火');
  await optionsOf(page).first().click();
  expect(page.url().startsWith(SUB_PATH_URL)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('没有建议时列表不出现，移开焦点列表就收起', async ({ page }) => {
  await page.goto('/search/');
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('危险');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.fill('');
  await box.pressSequentially('量子色动力学');
  await expect(page.locator('[data-search-status]')).toContainText('未找到');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('建议打开时的无障碍名称：选项有字，格子够大', async ({ page }) => {
  await page.goto('/cases/');
  await boxOf(page).focus();
  await page.keyboard.type('事故');
  await expect(page.getByRole('listbox', { name: '建议' })).toBeVisible();
  for (const option of await optionsOf(page).all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(option).not.toHaveText('');
  }
});

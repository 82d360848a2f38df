import type { Page } from '@playwright/test';
import { expect, SUB_PATH_URL, test } from './site-test.ts';

const ASKED = [
  { law: 'work-safety-law', name: '安全生产法', number: '36', words: '应当安装可燃气体报警装置' },
  { law: 'work-safety-law', name: '安全生产法', number: '第三十六条', id: '36', words: '应当安装可燃气体报警装置' },
  { law: 'criminal-law', name: '刑法', number: '134-1', words: '处一年以下有期徒刑、拘役或者管制' },
];

/** Types a number into the box of a law's page and goes. */
async function ask(page: Page, address: string, name: string, number: string): Promise<void> {
  await page.goto(address);
  const box = page.getByRole('main').getByRole('textbox', { name: `查${name}第几条` });
  await box.fill(number);
  await box.press('Enter');
}

for (const { law, name, number, id = number, words } of ASKED) {
  test(`在${name}的页面输入 ${number}，就到那一条；退回来还是这部法`, async ({ page }) => {
    await ask(page, `/laws/${law}/`, name, number);
    await expect(page).toHaveURL(`/laws/${law}/${id}/`);
    await expect(page.locator('[data-statute]').first()).toContainText(words);
    await page.goBack();
    await expect(page).toHaveURL(`/laws/${law}/`);
  });
}

test('子路径下输入条号也到得了', async ({ page }) => {
  const address = new URL('laws/work-safety-law/', SUB_PATH_URL).href;
  await ask(page, address, '安全生产法', '36');
  await expect(page).toHaveURL(`${address}36/`);
});

/** Numbers of articles that a law does not have, or that the site does not carry of it. */
const MISSING = [
  { law: 'work-safety-law', name: '安全生产法', number: '120' },
  { law: 'criminal-law', name: '刑法', number: '300' },
  { law: 'criminal-law', name: '刑法', number: '134-2' },
];

for (const { law, name, number } of MISSING) {
  test(`在${name}的页面输入 ${number}：没有这一条，也不打开别的页面`, async ({ page }) => {
    const opened: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened.push(new URL(request.url()).pathname);
    });
    await ask(page, `/laws/${law}/`, name, number);
    await page.waitForLoadState('networkidle');
    expect(opened).toEqual([`/laws/${law}/`, '/search/']);
    await expect(page.locator('[data-search-status]')).toContainText(/未找到|\d/u);
  });
}

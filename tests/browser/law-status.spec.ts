import { expect, SUB_PATH_URL, test } from './site-test.ts';

/** 法释〔2022〕19号第十二条：自2022年12月19日起施行. The sub-path site is built on a day before that. */
const PAGES = ['laws/interpretation-2022-19/', 'laws/interpretation-2022-19/2/'];

for (const path of PAGES) {
  test(`${path}：施行前生成的页面，施行前一天说尚未施行，施行当天就说现行有效`, async ({ page }) => {
    const status = page.locator('.status').first();
    await page.clock.setFixedTime(new Date('2022-12-18T23:30:00+08:00'));
    await page.goto(new URL(path, SUB_PATH_URL).href);
    await expect(status).toContainText('尚未施行');
    await page.clock.setFixedTime(new Date('2022-12-19T00:30:00+08:00'));
    await page.reload();
    await expect(status).toContainText('现行有效');
  });
}

import { PAGE_TYPES } from './page-types.ts';
import { expect, SUB_PATH_URL, test } from './site-test.ts';

const PAGES = [PAGE_TYPES.notice, PAGE_TYPES.table];
const onSubPath = (path: string): string => new URL(path.slice(1), SUB_PATH_URL).href;

for (const path of PAGES) {
  test(`${path}：活动结束后只说活动已结束`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('活动已结束');
    await expect(page.getByRole('main')).not.toContainText(/逾期|未完成|进行中/u);
  });

  test(`${path}：活动期间生成的页面，活动期间打开不说已结束`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2021-10-01T09:00:00+08:00'));
    await page.goto(onSubPath(path));
    await expect(page.getByRole('main')).not.toContainText('活动已结束');
  });

  test(`${path}：活动期间生成的页面，结束后的第一天打开就改说已结束`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2022-01-01T00:30:00+08:00'));
    await page.goto(onSubPath(path));
    await expect(page.getByRole('main')).toContainText('活动已结束');
  });
}

test.describe('读者在别的时区', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  test('仍按北京时间判断', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2021-12-31T23:00:00+08:00'));
    await page.goto(onSubPath(PAGE_TYPES.table));
    await expect(page.getByRole('main')).not.toContainText('活动已结束');
    await page.clock.setFixedTime(new Date('2022-01-01T00:30:00+08:00'));
    await page.reload();
    await expect(page.getByRole('main')).toContainText('活动已结束');
  });
});

test.describe('不用脚本', () => {
  test.use({ javaScriptEnabled: false });
  test('已结束的活动仍写活动已结束', async ({ page }) => {
    await page.goto(PAGE_TYPES.notice);
    await expect(page.getByRole('main')).toContainText('活动已结束');
  });
});

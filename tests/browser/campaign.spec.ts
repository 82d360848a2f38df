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

for (const path of [PAGE_TYPES['notice with blanks'], PAGE_TYPES['undated table']]) {
  test(`${path}：没有写日期的活动，哪天打开都不说未开始、进行中或已结束`, async ({ page }) => {
    for (const day of ['2021-10-01', '2022-06-15', '2031-01-01']) {
      await page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
      for (const address of [path, onSubPath(path)]) {
        await page.goto(address);
        await expect(page.getByRole('main')).toContainText('从2022年x月至xx月底');
        await expect(page.getByRole('main')).not.toContainText(/活动(?:未开始|进行中|已结束)/u);
      }
    }
  });
}

test('通知目录：后来的日子打开，有日期的改说已结束，没有日期的只说原文', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T09:00:00+08:00'));
  await page.goto(onSubPath(PAGE_TYPES.notices));
  const rows = page.getByRole('main').locator('ul.rows > li');
  for (const words of ['杭州市', '江北区', '台儿庄区', '某县']) {
    await expect(rows.filter({ hasText: words }).first()).toContainText('活动已结束');
  }
  const undated = rows.filter({ hasText: 'x市' });
  await expect(undated).toContainText('从2022年x月至xx月底');
  await expect(undated).not.toContainText(/活动(?:未开始|进行中|已结束)/u);
});

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

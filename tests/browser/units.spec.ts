import type { Page } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';
import { expect, SUB_PATH_URL, test } from './site-test.ts';

const POLICE = '/units/hangzhou-shigonganju/';
const EMERGENCY = PAGE_TYPES.unit;
const onSubPath = (path: string): string => new URL(path.slice(1), SUB_PATH_URL).href;

/** The tasks of a unit page under a role, each with its time as printed. */
async function tasksIn(page: Page, role: string): Promise<{ task: string; due: string }[]> {
  const table = page.getByRole('table', { name: new RegExp(`的任务：${role}$`, 'u') });
  return table.locator('tr[data-task]').evaluateAll((rows) =>
    rows.map((row) => ({
      task: row.querySelector('.task > div')?.firstChild?.textContent?.trim() ?? '',
      due: row.querySelector('.due > div')?.firstChild?.textContent?.trim() ?? '',
    })),
  );
}

test('市公安局：通知没有点它的名，因市政法部门和成员单位而有七项任务，责任、配合分开，各按时间先后', async ({
  page,
}) => {
  await page.goto(POLICE);
  expect((await tasksIn(page, '责任')).map(({ due }) => due)).toEqual(['9月初', '全年']);
  const support = await tasksIn(page, '配合');
  expect(support.map(({ due }) => due)).toEqual(['8月底', '8月底', '8月底', '9月初', '全年']);
  expect(support[0]?.task).toContain('邀请省、市媒体到庭审报道');
  const main = page.getByRole('main');
  await expect(main).toContainText('因“市政法部门”');
  await expect(main).toContainText('因“宣传教育活动成员单位”');
  await expect(main.getByRole('link', { name: '市委宣传部' }).first()).toBeVisible();
});

test('范本里的成员单位没有任务日期，要报的两样都在', async ({ page }) => {
  await page.goto('/units/city-template-anweihuichengyuandanwei/');
  const reports = page.getByRole('region', { name: '要报什么，何时报' });
  await expect(reports).toContainText('分管负责同志和联络员名单');
  await expect(reports).toContainText('活动进展情况');
});

/** What is said beside the times of 市应急管理局, by the words of the time. */
async function states(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page
      .locator('td.due:has([data-limit-end])')
      .evaluateAll((cells) =>
        cells.map((cell) => [
          cell.querySelector('div')?.firstChild?.textContent?.trim() ?? '',
          cell.querySelector('[data-limit-end]')?.textContent?.trim() ?? '',
        ]),
      ),
  );
}

test('时限的状态在读的那一天是对的：活动期间说尚未开始、期限内、期限已过，结束后只说活动已结束', async ({ page }) => {
  const cases: [string, Record<string, string>][] = [
    [
      '2021-09-05',
      { '8月底': '期限已过', '9月初': '期限内', '9月-10月': '期限内', '10月-11月（每半个月一期）': '尚未开始' },
    ],
    ['2021-11-01', { '9月-10月': '期限已过', '10月-11月（每半个月一期）': '期限内', 全年: '期限内' }],
    ['2022-01-01', { '8月底': '活动已结束', 全年: '活动已结束' }],
  ];
  for (const [day, expected] of cases) {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
    await page.goto(onSubPath(EMERGENCY));
    expect(await states(page)).toMatchObject(expected);
    await expect(page.getByRole('main')).not.toContainText(/逾期|未完成/u);
  }
});

test('活动结束后生成的页面，不在每项任务旁边说期限', async ({ page }) => {
  for (const path of [EMERGENCY, PAGE_TYPES.table, PAGE_TYPES.calendar]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('活动已结束');
    await expect(page.getByRole('main')).not.toContainText(/期限已过|逾期|未完成/u);
  }
});

for (const path of [EMERGENCY, PAGE_TYPES.group, PAGE_TYPES['busy unit'], '/units/city-template-gedanwei/']) {
  test(`${path}：打印成一张A4纸`, async ({ page }) => {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

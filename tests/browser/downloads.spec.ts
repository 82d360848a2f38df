import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const type of ['table', 'unit'] as const) {
  test(`${type}：手机上每个下载链接至少44像素见方，打印时不出现`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PAGE_TYPES[type]);
    const downloads = page.getByRole('navigation', { name: '下载' });
    const links = await downloads.getByRole('link').all();
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) {
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
      expect(Math.min(width, height), await link.innerText()).toBeGreaterThanOrEqual(44);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(downloads).toBeHidden();
  });
}

test('下载的表格用中文名字保存，里面是这张表', async ({ page }) => {
  await page.goto(PAGE_TYPES.table);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Excel 表格/u }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('杭州市2021年度平安宣传暨涉危险作业宣传教育活动责任分工.xlsx');
});

import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

test.describe('不用脚本，320 像素', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('责任分工表用键盘按单位、角色、月份筛选，项数与链接上写的一样', async ({ page }) => {
    for (const [name, count] of [
      ['市公安局 7', 7],
      ['配合 6', 6],
      ['2021年10月 9', 9],
    ] as const) {
      await page.goto(PAGE_TYPES.table);
      const link = page.getByRole('navigation', { name: '分类查看' }).getByRole('link', { name, exact: true });
      await link.focus();
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/by\/[^/]+\/$/u);
      await expect(page.locator('table.duties tr[data-task]')).toHaveCount(count);
      await expect(page.getByRole('main')).toContainText(`16项任务中的${count}项`);
    }
  });

  test('单位目录按种类筛选，点进单位页', async ({ page }) => {
    await page.goto(PAGE_TYPES.units);
    await page
      .getByRole('navigation', { name: '分类查看' })
      .getByRole('link', { name: /一组单位/u })
      .click();
    const rows = page.getByRole('main').locator('ul.rows > li');
    await expect(rows).toHaveCount(2);
    await rows.getByRole('link', { name: '市政法部门' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('市政法部门');
  });

  test('日历的图有文字说明，图里的字不出边，图后有同样内容的表', async ({ page }) => {
    await page.goto(PAGE_TYPES.calendar);
    const chart = page.getByRole('img', { name: '2021年各项活动、任务和报送的时间' });
    await expect(chart).toBeVisible();
    await expect(chart).toHaveAccessibleDescription(/杭州市.*8月21日至12月31日.*2021年8月21日至31日4项任务/u);
    /** The paper-coloured rim of the letters counts as part of them. */
    const RIM = 4;
    const [box, texts] = [await chart.boundingBox(), await chart.locator('text').all()];
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      const place = await text.boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual((box?.x ?? 0) - RIM);
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + RIM);
    }
    await page.getByText('图里的内容，列成表').click();
    const row = page.getByRole('row').filter({ hasText: '江北区' });
    await expect(row).toContainText('2021年6月16日，1项');
    await expect(row).toContainText('6月份每周二下午下班前');
  });
});

test('日历的图不靠颜色：活动是斜线框，任务是实心条，报送是菱形', async ({ page }) => {
  await page.goto(PAGE_TYPES.calendar);
  const chart = page.getByRole('img', { name: /2021年/u });
  expect(
    await chart.locator('rect.campaign').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('fill'))),
  ).toEqual(['url(#hatch)', 'url(#hatch)']);
  await expect(chart.locator('rect.limit')).toHaveCount(10);
  await expect(chart.locator('.report')).toHaveCount(6);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const WIDTHS = [360, 1280];

/** No page has a frame, so axe need not open a second page to put the results of frames together: half the time. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

async function expectAccessible(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await axe(page).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${help} ${target.join(' ')}\n${failureSummary ?? ''}`),
      );
      expect(found, `${page.url()} ${width}px ${colorScheme}`).toEqual([]);
    }
  }
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`${type}：手机和桌面、明和暗都没有无障碍问题`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

for (const [query, status] of [
  ['危险作业罪', /\d/u],
  ['量子色动力学重整化', /未找到/u],
] as const) {
  test(`搜索“${query}”之后的页面没有无障碍问题`, async ({ page }) => {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('[data-search-status]')).toContainText(status);
    await expectAccessible(page);
  });
}

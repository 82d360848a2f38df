import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

/** Millimetres to the points of a PDF. */
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const A4 = { width: points(210), height: points(297) };
const MARGIN = { top: points(37), right: points(26), bottom: points(35), left: points(28) };

interface Line {
  text: string;
  /** Distance of the base line from the upper edge, in points. */
  down: number;
  left: number;
}

/** The lines of text inside the type area of every printed page, top down. */
async function printedLines(page: Page): Promise<Line[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = sheet.view;
      expect([Math.round(width), Math.round(height)], '纸是 A4').toEqual([595, 842]);
      const lines = new Map<number, Line>();
      for (const item of (await sheet.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , left = 0, up = 0] = item.transform as number[];
        const down = height - up;
        if (down < MARGIN.top || down > A4.height - MARGIN.bottom) continue;
        const line = lines.get(Math.round(down)) ?? { text: '', down, left };
        lines.set(Math.round(down), { ...line, text: line.text + item.str });
      }
      return [...lines.values()].sort((a, b) => a.down - b.down);
    }),
  );
}

test('一页 22 行，一行 28 个字，三号字', async ({ page }) => {
  await page.goto(PAGE_TYPES.notice);
  await page.locator('article.gov').evaluate((gov) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '国'.repeat(28 * 22 * 2 - 2);
    gov.replaceChildren(paragraph);
  });
  const [first = [], second = []] = await printedLines(page);
  expect(first.map(({ text }) => text.length)).toEqual([26, ...Array<number>(21).fill(28)]);
  expect(second.filter(({ text }) => text.startsWith('国')).map(({ text }) => text.length)).toEqual(
    Array<number>(22).fill(28),
  );
  const size = await page.locator('article.gov').evaluate((gov) => getComputedStyle(gov).fontSize);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('article.gov').evaluate((gov) => getComputedStyle(gov).fontSize);
  expect([size === printed, printed]).toEqual([false, '21px']);
});

test('真的通知：正文页排满 22 行，版心在规定的页边之内，满行 28 个字', async ({ page }) => {
  await page.goto(PAGE_TYPES.notice);
  const pages = await printedLines(page);
  const [, second = []] = pages;
  expect(second).toHaveLength(22);
  expect(second.map(({ text }) => text.length)).toContain(28);
  for (const { left } of second) expect(left).toBeGreaterThanOrEqual(MARGIN.left - 1);
  const gaps = second.slice(1).map(({ down }, index) => down - (second[index]?.down ?? 0));
  for (const gap of gaps) expect(gap).toBeCloseTo(28.9, 0);
});

test('标明转载和原文来源，不印红头和印章，不印网站的导航和编者注', async ({ page }) => {
  await page.goto(PAGE_TYPES['notice with disclosure']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reprint')).toContainText('转载，非原件');
  await expect(page.locator('.reprint')).toContainText('区应急管理局主动公开的网页');
  await expect(page.locator('.gov img, .gov svg')).toHaveCount(0);
  await expect(page.locator('.masthead nav')).toBeHidden();
  await expect(page.locator('details.note')).toBeHidden();
  const colors = await page
    .locator('.gov, .gov *')
    .evaluateAll((nodes) => [...new Set(nodes.map((node) => getComputedStyle(node).color))]);
  expect(colors.filter((color) => /^rgb\((?:1[5-9]\d|2\d\d), (?:\d|[1-9]\d), /u.test(color))).toEqual([]);
});

test('一、黑体，（一）楷体，1. 仿宋，按印出的序号，不按网页的标题层级', async ({ page }) => {
  const fontOf = (words: string): Promise<string> =>
    page
      .locator('article.gov')
      .getByRole('heading')
      .filter({ hasText: words })
      .first()
      .evaluate((heading) => getComputedStyle(heading).fontFamily.split(',')[0] ?? '');
  await page.goto(PAGE_TYPES.notice);
  await page.emulateMedia({ media: 'print' });
  expect(await fontOf('一、指导思想')).toMatch(/SimHei/u);
  expect(await fontOf('1、庭审教育')).toMatch(/FangSong/u);
  await page.goto(PAGE_TYPES['notice with blanks']);
  await page.emulateMedia({ media: 'print' });
  expect(await fontOf('（一）')).toMatch(/Kai/u);
});

import { readFileSync } from 'node:fs';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const SOURCE = new URL('../../content/laws/criminal-law/2021-03-01.md', import.meta.url);
const ARTICLES = [
  { path: PAGE_TYPES['plain article'], number: '第一百三十四条' },
  { path: PAGE_TYPES.article, number: '第一百三十四条之一' },
];

/** The lines of one article as they stand in the source, without its number: one per 款 and 项. */
function articleLines(number: string): string[] {
  const lines = readFileSync(SOURCE, 'utf8').split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${number}\u3000`));
  expect(from, number).toBeGreaterThanOrEqual(0);
  const rest = lines.slice(from + 1);
  const next = rest.findIndex((line) => /^第[^\u3000]+[编章节条][^\u3000]*\u3000/u.test(line));
  const own = [lines[from]?.slice(number.length + 1) ?? '', ...(next === -1 ? rest : rest.slice(0, next))];
  return own.filter((line) => line.trim() !== '');
}

for (const { path, number } of ARTICLES) {
  test(`${number}的条文逐字照录，复制下来也没有多余的空格`, async ({ page }) => {
    await page.goto(path);
    const shown = await page
      .locator('[data-statute]')
      .first()
      .locator('p, li')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.closest('[data-editor]') === null)
          .map((part) => {
            const copy = part.cloneNode(true);
            if (!(copy instanceof Element)) return '';
            for (const inner of copy.querySelectorAll('[data-editor], ol')) inner.remove();
            return copy.textContent ?? '';
          }),
      );
    expect(shown).toEqual(articleLines(number));
  });
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './site-test.ts';

/** One change of the source's words on the way to the page; every other character is as it was. */
interface Mend {
  from: string;
  to: string;
  count: number;
  why: 'moved' | 'title' | 'page-number' | 'substituted';
}

const FIXTURES = new URL('../fixtures/', import.meta.url);
const MENDED = '/notices/2023-county-safety-month/';
const NOTICES = {
  '2021-hangzhou-dangerous-operation-publicity.txt': '/notices/2021-hangzhou-dangerous-operation/',
  '2021-ningbo-jiangbei-safety-month.txt': '/notices/2021-jiangbei-safety-month/',
  '2017-taierzhuang-seven-entries.txt': '/notices/2017-taierzhuang-seven-entries/',
  '2022-city-risk-prevention-template.txt': '/notices/2022-city-risk-prevention-template/',
  '2023-county-safety-month.txt': MENDED,
};
const mends = parse(readFileSync(new URL('mends.yaml', FIXTURES), 'utf8')) as Record<string, Mend[]>;
const withoutSpace = (text: string): string => text.replaceAll(/[\s\u3000\u200b\ufeff]/gu, '');

/** The source after its mends, each made exactly as often as it says. */
function mendedSource(seed: string): string {
  let text = withoutSpace(readFileSync(new URL(`seeds/${seed}`, FIXTURES), 'utf8'));
  for (const { from, to, count } of mends[seed] ?? []) {
    expect([from, to], '改字表里不写空白').toEqual([withoutSpace(from), withoutSpace(to)]);
    expect(text.split(from).length - 1, `${seed} 中“${from}”的次数`).toBe(count);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** The words of the document alone: without what the editors added, and without repeated cells. */
async function documentText(page: Page): Promise<string> {
  const shown = await page.locator('article.gov').evaluate((article) => {
    const copy = article.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const added of copy.querySelectorAll('[data-repeat], [data-editor], .mend del')) added.remove();
    return copy.textContent ?? '';
  });
  return withoutSpace(shown);
}

/** The first place where the two part, with some words around it. */
function firstDifference(page: string, source: string): string {
  let at = 0;
  while (at < source.length && page[at] === source[at]) at += 1;
  if (at === source.length && page.length === source.length) return '';
  const around = (text: string): string => `${text.slice(Math.max(0, at - 20), at)}▮${text.slice(at, at + 30)}`;
  return `第 ${at + 1} 字起不同\n页面：${around(page)}\n原文：${around(source)}`;
}

test('五份通知都在这里核对', () => {
  expect(Object.keys(NOTICES).sort()).toEqual(Object.keys(mends).sort());
});

for (const [seed, path] of Object.entries(NOTICES)) {
  const substituted = (mends[seed] ?? []).filter(({ why }) => why === 'substituted');

  test(`${path}：原文的字一个不少、一个不多、次序不变`, async ({ page }) => {
    await page.goto(path);
    expect(firstDifference(await documentText(page), mendedSource(seed))).toBe('');
  });

  test(`${path}：正文里标出的改字，词和次数都与改字表相同`, async ({ page }) => {
    await page.goto(path);
    const marked = await page.locator('article.gov .mend').evaluateAll((all) =>
      all.map((mend) => {
        const was = mend.querySelector('del')?.textContent ?? '';
        return [was, (mend.textContent ?? '').replace(was, '')].map((words) => words.trim()).join('→');
      }),
    );
    const expected = substituted.flatMap(({ from, to, count }) => Array<string>(count).fill(`${from}→${to}`));
    expect(marked.sort()).toEqual(expected.sort());
  });

  test(`${path}：页面列出的改字与改字表相同`, async ({ page }) => {
    await page.goto(path);
    const listed = await page.locator('ul.mends li').allTextContents();
    expect(listed.map(withoutSpace).sort()).toEqual(
      substituted.map(({ from, to, count }) => `${from}→${to}（${count}处）`).sort(),
    );
  });
}

test('改字先看正确的词，读者点一下能看到原来的字', async ({ page }) => {
  await page.goto(MENDED);
  const was = page.locator('article.gov .mend del').filter({ hasText: '校内' }).first();
  await expect(was).toBeHidden();
  const list = page.locator('details').filter({ has: page.locator('ul.mends') });
  await list.locator('summary').click();
  await list.getByRole('checkbox').check();
  await expect(was).toBeVisible();
});

test('去掉的分页序号，页面也说明', async ({ page }) => {
  await page.goto(MENDED);
  const count = (mends['2023-county-safety-month.txt'] ?? []).filter(({ why }) => why === 'page-number').length;
  const notes = page.locator('details[data-editor]').filter({ hasText: '编者注' });
  await expect(notes).toContainText('强化2、红线意识');
  // The number before the title is the one that `title` takes off.
  expect(count + 1).toBe(12);
  await expect(notes).toContainText('共十二处');
});

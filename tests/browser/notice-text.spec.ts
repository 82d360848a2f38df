import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './site-test.ts';

/** One change of the source's words on the way to the page; every other character is as it was. */
interface Mend {
  from: string;
  to: string;
  count: number;
}

const FIXTURES = new URL('../fixtures/', import.meta.url);
const NOTICES = [
  {
    seed: '2021-hangzhou-dangerous-operation-publicity.txt',
    path: '/notices/2021-hangzhou-dangerous-operation/',
  },
];
const mends = parse(readFileSync(new URL('mends.yaml', FIXTURES), 'utf8')) as Record<string, Mend[]>;
const withoutSpace = (text: string): string => text.replaceAll(/[\s\u3000\u200b\ufeff]/gu, '');

function mendedSource(seed: string): string {
  let text = readFileSync(new URL(`seeds/${seed}`, FIXTURES), 'utf8');
  for (const { from, to, count } of mends[seed] ?? []) {
    expect(text.split(from).length - 1, `${seed} 中“${from}”的次数`).toBe(count);
    text = text.replaceAll(from, to);
  }
  return withoutSpace(text);
}

/** The first place where the two part, with some words around it. */
function firstDifference(page: string, source: string): string {
  let at = 0;
  while (at < source.length && page[at] === source[at]) at += 1;
  if (at === source.length && page.length === source.length) return '';
  const around = (text: string): string => `${text.slice(Math.max(0, at - 20), at)}▮${text.slice(at, at + 30)}`;
  return `第 ${at + 1} 字起不同\n页面：${around(page)}\n原文：${around(source)}`;
}

for (const { seed, path } of NOTICES) {
  test(`${path}：原文的字一个不少、一个不多、次序不变`, async ({ page }) => {
    await page.goto(path);
    const shown = await page.locator('article.gov').evaluate((article) => {
      const copy = article.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const added of copy.querySelectorAll('[data-repeat], [data-editor]')) added.remove();
      return copy.textContent ?? '';
    });
    expect(firstDifference(withoutSpace(shown), mendedSource(seed))).toBe('');
  });
}

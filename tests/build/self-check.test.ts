import { describe, expect, test } from 'vitest';
import { type BuiltSite, listPages, readJsonLd, readPage, SITES } from './sites.ts';

const FOLDER = 'self-check/dangerous-operation/';
const START = `${FOLDER}production/index.html`;

const mainOf = (html: string): string => /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/gu, '');

/** The pages that links with some attribute, or in the list of answers, lead to. */
function targets(html: string, page: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, href = '']) => {
    const { pathname } = new URL(href, `http://site/${page.replace('index.html', '')}`);
    return `${pathname.slice(1)}index.html`;
  });
}

const answersOf = (html: string, page: string): string[] =>
  targets(/<nav class="wants answers"[\s\S]*?<\/nav>/u.exec(html)?.[0] ?? '', page, /href="([^"]*)"/gu);
const backOf = (html: string, page: string): string[] => targets(mainOf(html), page, /<a href="([^"]*)" rel="prev"/gu);

const stepsOf = (site: BuiltSite): string[] => listPages(site).filter((page) => page.startsWith(FOLDER));
const resultsOf = (site: BuiltSite): string[] => stepsOf(site).filter((page) => page.startsWith(`${FOLDER}result/`));

describe.each(SITES)('$name $base', (site) => {
  test('从第一题起，每个回答通到一页，每一条路都到结果，一页也不落下', () => {
    const seen = new Set<string>();
    const follow = (page: string, before: readonly string[]): void => {
      expect(before, '绕圈').not.toContain(page);
      if (seen.has(page)) return;
      seen.add(page);
      const answers = answersOf(readPage(site, page), page);
      if (page.startsWith(`${FOLDER}result/`)) expect(answers, page).toEqual([]);
      else expect(answers.length, page).toBeGreaterThanOrEqual(3);
      for (const answer of answers) follow(answer, [...before, page]);
    };
    follow(START, []);
    expect([...seen].sort()).toEqual(stepsOf(site));
  });

  test('每一页都能退：退到的那一题有回答通到这一页，第一题退到开头', () => {
    for (const page of stepsOf(site)) {
      const [back = ''] = backOf(readPage(site, page), page);
      if (page === START) expect(back).toBe('self-check/index.html');
      else expect(answersOf(readPage(site, back), back), page).toContain(page);
    }
  });

  test('每一题都有“不清楚”、第几步和依据，没有表单和单选框', () => {
    for (const page of stepsOf(site).filter((step) => !resultsOf(site).includes(step))) {
      const main = mainOf(readPage(site, page));
      expect(wordsOf(main), page).toContain('不清楚');
      expect(wordsOf(main), page).toMatch(/第[一二三四五六七]步，共七步：/u);
      expect(main, page).toMatch(/依据：\s*<a href="[^"]*laws\//u);
      expect(main, page).not.toMatch(/<form|<input|<button|<script/u);
    }
  });

  test('每一个结果：不下结论，写了停、除、报、问，照录条文，列得出没弄清的去哪里查', () => {
    expect(resultsOf(site).length).toBeGreaterThan(50);
    for (const page of resultsOf(site)) {
      const main = mainOf(readPage(site, page));
      expect(wordsOf(main), page).not.toMatch(/有罪|无罪|构成犯罪|不构成|您已/u);
      const marks = [...main.matchAll(/<dt>([停除报问])<\/dt>\s*<dd>\s*<ul>\s*<li>/gu)].map(([, mark]) => mark);
      expect(marks, page).toEqual(['停', '除', '报', '问']);
      if (!page.includes('/outside')) expect(main, page).toContain('data-statute');
      expect(wordsOf(main), page).toContain('法院');
    }
  });

  test('涉及哪一项，就列那一项的案例，并通到全部', () => {
    for (const [note, item] of [
      ['one', 1],
      ['two', 2],
      ['three', 3],
    ] as const) {
      const page = `${FOLDER}result/${note}/index.html`;
      const main = mainOf(readPage(site, page));
      expect(main).toContain('像这样的案例');
      expect(targets(main, page, /href="([^"]*)"/gu)).toContain(`cases/by/item-${item}/index.html`);
      expect(wordsOf(main)).toMatch(/像我这样的：全部\d+件/u);
    }
  });

  test('中间的各页不让搜索引擎收录，开头那一页可以', () => {
    for (const page of stepsOf(site))
      expect(readPage(site, page), page).toContain('<meta name="robots" content="noindex"');
    expect(readPage(site, 'self-check/index.html')).not.toContain('noindex');
  });

  test('专题的问题和二十个误解都在 FAQPage 里，答案带着依据', () => {
    const [data] = readJsonLd(readPage(site, 'topics/dangerous-operation/index.html'));
    expect(data).toMatchObject({ '@type': 'FAQPage' });
    const { mainEntity } = data as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
    expect(mainEntity.length).toBeGreaterThanOrEqual(24);
    expect(mainEntity.slice(0, 2).map(({ name }) => name)).toEqual([
      '没出事故也会坐牢吗？',
      '我关了报警器，没出事，会怎样？',
    ]);
    for (const { name, acceptedAnswer } of mainEntity) expect(acceptedAnswer.text, name).toMatch(/（.*第.+条.*）$/u);
  });

  test('专题的图：有名字，文字说得出图里的每一个字', () => {
    const main = mainOf(readPage(site, 'topics/dangerous-operation/index.html'));
    const svg = /<svg[\s\S]*?<\/svg>/u.exec(main)?.[0] ?? '';
    expect(svg).toContain('role="img"');
    const inWords = wordsOf(/id="structure-words"[\s\S]*?<\/ol>/u.exec(main)?.[0] ?? '').replaceAll(/\s/gu, '');
    const drawn = [...svg.matchAll(/<text class="(\w+)"[^>]*>([^<]*)<\/text>/gu)].filter(([, as]) => as !== 'joint');
    expect(drawn.length).toBeGreaterThan(10);
    for (const [, , line = ''] of drawn) expect(inWords).toContain(line.trim());
    expect(inWords).toMatch(/（一）[^：]*；（二）[^：]*；（三）/u);
  });
});

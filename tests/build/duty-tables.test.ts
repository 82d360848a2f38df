import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, listPages, readPage, ROOT_SITE, SITES } from './sites.ts';

const FILTER = /<a href="([^"]*)"[^>]*>\s*([^<]*?)\s*<span class="n">(\d+)<\/span>/gu;

/** The links of the filters of a page with the counts they bear. */
function filtersOf(site: BuiltSite, page: string): { target: string; label: string; count: number }[] {
  const [, filters = ''] = /<nav class="filters"[^>]*>([\s\S]*?)<\/nav>/u.exec(readPage(site, page)) ?? [];
  return [...filters.matchAll(FILTER)].map(([, href = '', label = '', count]) => ({
    target: posix.join(posix.dirname(page), decodeURIComponent(href), 'index.html'),
    label,
    count: Number(count),
  }));
}

const tasksIn = (html: string): number => html.match(/<tr[^>]* data-task="/gu)?.length ?? 0;

describe.each(SITES)('$name $base', (site) => {
  test('每张表的每个筛选链接，写几项就打开几项', () => {
    const tables = listPages(site).filter((page) => /^responsibilities\/[^/]+\/index\.html$/u.test(page));
    const links = tables.flatMap((page) => filtersOf(site, page));
    expect(links.length).toBeGreaterThan(80);
    for (const { target, label, count } of links) expect(tasksIn(readPage(site, target)), label).toBe(count);
  });

  test('单位目录的每个筛选链接，写几家就列几家', () => {
    for (const { target, label, count } of filtersOf(site, 'units/index.html')) {
      const main = /<main[\s\S]*<\/main>/u.exec(readPage(site, target))?.[0] ?? '';
      expect(
        main
          .match(/<ul class="rows">[\s\S]*?<\/ul>/gu)
          ?.join('')
          .match(/<li\b/gu)?.length,
        label,
      ).toBe(count);
    }
  });

  test('单位页上不写逾期、未完成', () => {
    for (const page of listPages(site).filter((file) => /^(?:units|responsibilities|calendar)\//u.test(file))) {
      expect(readPage(site, page), page).not.toMatch(/逾期|未完成/u);
    }
  });
});

test('单位页列的任务加起来，等于各表按单位筛选的项数之和', () => {
  const pages = listPages(ROOT_SITE);
  const units = pages.filter((page) => /^units\/(?!by\/)[^/]+\/(?:\d+\/)?index\.html$/u.test(page));
  const shown = units.reduce((sum, page) => sum + tasksIn(readPage(ROOT_SITE, page)), 0);
  const filtered = pages.filter((page) => /^responsibilities\/[^/]+\/by\/unit-/u.test(page));
  expect(filtered.length).toBeGreaterThan(50);
  expect(shown).toBe(filtered.reduce((sum, page) => sum + tasksIn(readPage(ROOT_SITE, page)), 0));
});

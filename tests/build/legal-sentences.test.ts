import { describe, expect, test } from 'vitest';
import { readPage, SITES } from './sites.ts';

/** Pages of our own words about the law. */
const PAGES = ['penalties/', 'criminal-transfer/', 'report/', 'glossary/'].map((page) => `${page}index.html`);
/** Words that only a sentence of law needs. */
const LEGAL = /罚款|罚金|有期徒刑|拘役|管制|处分|吊销|取缔|责令|应当|不得|有权|定罪|从重|从轻|从宽|\d(?:日|小时)内/u;
/** Innermost blocks of text in the main part of a page. */
const BLOCK = /<(li|p|dd|td)\b[^>]*>((?:(?!<(?:li|p|dd|td|ul|ol|dl|h\d)\b)[\s\S])*?)<\/\1>/gu;
const CITES = /<a\b[^>]*href="(?:[^"]*\/)?laws\/(?:[a-z0-9-]+\/[^"]*|#[a-z0-9-]+)"/u;
/** Advice of ours and what we say of ourselves: no rule of law. */
const OURS = ['停产决定、整改通知、合同、聊天记录，留原件或者截图'];

/** The main part without ways to other pages, titles of cases, and the limits that repeat the sentences below them. */
function mainOf(html: string): string {
  const main = /<main\b[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
  return main
    .replace(/<nav\b[\s\S]*?<\/nav>/gu, '')
    .replace(/<ul class="rows">[\s\S]*?<\/ul>/gu, '')
    .replace(/<p class="status">[\s\S]*?<\/p>/gu, '');
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, '');
}

describe.each(SITES)('$name $base', (site) => {
  test.each(PAGES)('%s：讲法律的每一段都连到条文，或者连到写明未收录的法律', (page) => {
    const blocks = [...mainOf(readPage(site, page)).matchAll(BLOCK)].map((match) => match[2] ?? '');
    const legal = blocks.filter((block) => LEGAL.test(textOf(block)));
    expect(legal.length).toBeGreaterThan(5);
    const bare = legal.filter((block) => !CITES.test(block)).map(textOf);
    expect(bare.filter((text) => !OURS.some((words) => text.includes(words)))).toEqual([]);
  });

  test('没有收录的法律，处罚页和移送页都当场说明', () => {
    for (const page of ['penalties/index.html', 'criminal-transfer/index.html']) {
      const claims = [...mainOf(readPage(site, page)).matchAll(/<li>[\s\S]*?<\/li>/gu)].map(([item]) => item);
      const external = claims.filter((item) => /href="[^"]*laws\/#[^>]*>[^<]*第[^<]*条/u.test(item));
      expect(external.length).toBeGreaterThan(3);
      expect(external.filter((item) => !textOf(item).includes('本站未收录原文')).map(textOf)).toEqual([]);
    }
  });

  test('只移送、立案的案例：写涉嫌，结果未见公开，不列在危险作业罪之下', () => {
    const suspected = readPage(site, 'cases/2021-nanxun-pentane-still-used/index.html');
    expect(textOf(mainOf(suspected))).toContain('罪名涉嫌危险作业罪');
    expect(textOf(mainOf(suspected))).toContain('结果未见公开');
    expect(suspected).not.toMatch(/<dd class="crime"/u);
    const judged = readPage(site, 'cases/by/charge-危险作业罪/index.html');
    expect(judged).not.toContain('2021-nanxun-pentane-still-used');
    const listed = readPage(site, 'cases/by/outcome-suspected/index.html');
    expect(listed.match(/\/20\d\d-[a-z0-9-]+\/"/gu)).toHaveLength(5);
  });
});

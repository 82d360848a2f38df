import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeText } from '#search/encoder.ts';
import { sheetTexts } from '../unit/exports/workbook-reader.ts';
import { contentDocuments } from './content-documents.ts';
import { readWorkbook } from './export-files.ts';
import { type BuiltSite, listFiles, SITES } from './sites.ts';

/** Whom the notices ask to be called, typed from their texts: these words stand in the notice itself and nowhere else. */
const CONTACTS: Record<string, readonly string[]> = {
  'notices/2021-hangzhou-dangerous-operation/': ['雷建军', '陈绍文', '85353018', '85252144', '85252154'],
  'notices/2021-jiangbei-safety-month/': ['路金刚', '89388680'],
  'notices/2017-taierzhuang-seven-entries/': ['薛钊', '吴振明'],
};
const COMPRESSED = /\.(?:pf_fragment|pf_meta|pf_index|pf_filter)$/u;
const PICTURE = /\.(?:png|ico|woff2?|wasm|pagefind|xlsx)$/u;

/** What a file says, without white space; of a page everything but the words of its own document. */
function readWords(site: BuiltSite, file: string): string {
  const bytes = readFileSync(join(site.folder, file));
  const text = (COMPRESSED.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
  const rest = file.endsWith('.html') ? text.replaceAll(/<article class="gov[^>]*>[\s\S]*?<\/article>/gu, '') : text;
  return rest.replaceAll(/\s/gu, '');
}

test('资料头里的联系人，正是通知原文里的那几位', () => {
  const typed = contentDocuments().flatMap(({ address, data: { contacts = [] } }) =>
    contacts.length === 0
      ? []
      : [[address, contacts.flatMap(({ names = [], phones = [] }) => [...names, ...phones]).sort()]],
  );
  expect(Object.fromEntries(typed)).toEqual(
    Object.fromEntries(Object.entries(CONTACTS).map(([address, words]) => [address, [...words].sort()])),
  );
});

describe.each(SITES)('$name $base', (site) => {
  const files = listFiles(site).filter((file) => !PICTURE.test(file));

  test('通知原文照印联系人', () => {
    for (const [address, words] of Object.entries(CONTACTS)) {
      const html = readFileSync(join(site.folder, `${address}index.html`), 'utf8').replaceAll(/\s/gu, '');
      for (const word of words) expect(html, address).toContain(word);
    }
  });

  test('除此以外哪里都没有：数据、订阅、地图、检索、结构化数据、描述、拨号链接', () => {
    const words = Object.values(CONTACTS).flat();
    const found = files.flatMap((file) => {
      const text = readWords(site, file);
      return words.filter((word) => text.includes(word)).map((word) => `${file} ${word}`);
    });
    expect(found).toEqual([]);
    for (const kind of ['feed.xml', 'sitemap-0.xml', '.json', '.csv', '.ics', '.pf_fragment', '.pf_index']) {
      expect(
        files.some((file) => file.endsWith(kind)),
        kind,
      ).toBe(true);
    }
  });

  test('表格文件里也没有', async () => {
    const words = Object.values(CONTACTS).flat();
    const workbooks = listFiles(site).filter((file) => file.endsWith('.xlsx'));
    expect(workbooks.length).toBeGreaterThan(60);
    for (const file of workbooks) {
      const text = (await readWorkbook(site, file)).flatMap((sheet) => sheetTexts(sheet).flat()).join('\n');
      expect(
        words.filter((word) => text.includes(word)),
        file,
      ).toEqual([]);
    }
  });

  test('检索的词表里也没有：编成字对以后查不到', () => {
    const index = files
      .filter((file) => file.endsWith('.pf_index'))
      .map((file) => gunzipSync(readFileSync(join(site.folder, file))).toString('latin1'))
      .join('\n');
    const isIndexed = (words: string): boolean => encodeText(words).some((token) => index.includes(token));
    expect(['危险作业罪', '12350'].filter((words) => !isIndexed(words))).toEqual([]);
    expect(Object.values(CONTACTS).flat().filter(isIndexed)).toEqual([]);
  });

  test('拨号链接只有举报和求助的号码', () => {
    const numbers = new Set(
      files
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => [...readFileSync(join(site.folder, file), 'utf8').matchAll(/href="tel:([^"]*)"/gu)])
        .map((match) => match[1] ?? ''),
    );
    const hotlines = ['12350', '12345', '119', '110', '120', '122', '12395', '12348', '12309', '96119'];
    expect([...numbers].filter((number) => !hotlines.includes(number))).toEqual([]);
  });
});

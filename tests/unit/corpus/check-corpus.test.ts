import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { readCorpus, type SourceFile } from '#corpus/read-corpus.ts';
import { formatReport } from '#corpus/reporters.ts';
import { mended, overlay } from './fixtures.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const notice = 'notices/2021/2021-hangzhou-drill.mdx';
const table = 'responsibilities/2021-hangzhou-drill.yaml';
const law = 'laws/example-law/law.yaml';
const statute = 'laws/example-law/2021-03-01.md';

const found = (changes: SourceFile[], today = '2026-11-22') =>
  checkCorpus(overlay(changes), { today }).map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

test('真实内容没有错误', () => {
  const errors = checkCorpus(readCorpus(content), { today: '2026-11-22' }).filter(({ level }) => level === 'error');
  expect(formatReport(errors)).toBe('内容检查通过，没有发现问题。');
});

describe('一次列出全部问题', () => {
  test('两个坏文件的问题一起列出，按文件、行、列排好', () => {
    const changes = [
      mended(notice, { 'genre: 方案\n': '', '《示例法》第二条，': '《示例法》第十条，{x} 和 {某、某}，' }),
      mended(table, {
        'lead: [hangzhou-shifayuan]': 'lead: [hangzhou-nobody]',
        'start: 2021-08-21, end: 2021-12-31 }\ncolumns': 'start: 2021年8月21日, end: 2021-12-31 }\ncolumns',
      }),
    ];
    expect(found(changes)).toEqual([
      `schema/missing-field ${notice}:2:1`,
      `citation/no-such-article ${notice}:13:3`,
      `mdx/expression ${notice}:13:12`,
      `mdx/expression ${notice}:13:18`,
      `schema/bad-date ${table}:3:39`,
    ]);
  });

  test('数据有错的文件，正文照样检查', () => {
    const changes = [mended('guide/start.mdx', { 'order: 1': 'order: 一', 先看: '# 先看' })];
    expect(found(changes)).toEqual(['schema/bad-value guide/start.mdx:4:8', 'mdx/heading-one guide/start.mdx:7:1']);
  });

  test('一个文件坏了，不牵连引用它的文件', () => {
    expect(found([mended(law, { 'kind: statute': 'kind: 法' })])).toEqual([`schema/bad-value ${law}:3:7`]);
    expect(found([mended('units/hangzhou.yaml', { 'kind: class': 'kind: clas' })])).toEqual([
      'schema/bad-value units/hangzhou.yaml:6:42',
    ]);
    expect(found([mended('units/hangzhou.yaml', { 'name: 杭州市': 'name: "杭州市' })])).toEqual([
      'yaml/syntax units/hangzhou.yaml:1:31',
    ]);
  });

  test('什么都没有的文件夹，只说缺少 site.yaml', () => {
    expect(checkCorpus([], { today: '2026-11-22' }).map(({ code }) => code)).toEqual(['site/missing']);
  });

  test('Windows 的换行不影响行和列', () => {
    const { path, text } = mended(notice, { '《示例法》第二条，': '《示例法》第十条，' });
    expect(found([{ path, text: text.replaceAll('\n', '\r\n') }])).toEqual([`citation/no-such-article ${notice}:14:3`]);
  });
});

describe('按哪一天判断引用', () => {
  const old = [
    mended(law, {
      'effective: 1997-10-01, by: 制定, adopted: 1997-03-14':
        'effective: 1997-10-01, by: 制定, adopted: 1997-03-14, text: 1997-10-01.md',
    }),
    { path: 'laws/example-law/1997-10-01.md', text: '第二条　只有一款。\n' },
  ];
  const citing = (front: string) =>
    mended(notice, { 'year: 2021\n': `year: 2021\n${front}`, '《示例法》第二条，': '《示例法》第二条第二款，' });
  const citations = (front: string, ...more: SourceFile[]) =>
    found([...old, citing(front), ...more]).filter((line) => line.startsWith('citation/'));

  test('通知按成文日期', () => {
    expect(citations('signedOn: 2020-01-01\n')).toEqual([`citation/no-such-paragraph ${notice}:15:3`]);
    expect(citations('signedOn: 2021-03-01\npublishedOn: 2020-01-01\n')).toEqual([]);
  });

  test('没有成文日期的按发布日期，都没有的按活动开始的日子', () => {
    expect(citations('publishedOn: 2020-01-01\n')).toEqual([`citation/no-such-paragraph ${notice}:15:3`]);
    expect(citations('')).toEqual([]);
    const early = mended(table, {
      'text: 2021年8月底至年底, start: 2021-08-21': 'text: 2020年8月底至2021年底, start: 2020-08-21',
    });
    expect(citations('', early)).toEqual([`citation/no-such-paragraph ${notice}:14:3`]);
  });

  test('其他文章按今天', () => {
    expect(found([], '2020-01-01').filter((line) => line.includes('provisions/'))).toEqual([
      'citation/no-such-article provisions/example.mdx:3:12',
      'citation/no-such-article provisions/example.mdx:4:19',
      'citation/no-such-article provisions/example.mdx:15:10',
    ]);
  });
});

describe('活动时间', () => {
  const dated = 'text: 2021年8月底至年底, start: 2021-08-21, end: 2021-12-31';
  const undated = (exchange: Readonly<Record<string, string>>) =>
    found([mended(table, { [dated]: 'text: 2021年x月至xx月底', ...exchange })]);

  test('活动结束以后报送总结，不算超出活动时间', () => {
    const report = { 'text: 9月初, start: 2021-09-01, end: 2021-09-10': 'text: 2022年1月15日前, end: 2022-01-15' };
    expect(found([mended(table, report)])).toEqual([]);
  });

  test('没有日期的活动：任务可以有日期，也可以没有', () => {
    expect(undated({ 'text: 8月底, start: 2021-08-21, end: 2021-08-31': 'text: x月x日' })).toEqual([]);
  });

  test('没有日期的活动：时间词按通知的年份换算', () => {
    expect(undated({ '8月底, start: 2021-08-21': '8月底, start: 2021-08-01' })).toEqual([
      `task/bad-limit ${table}:8:31`,
    ]);
  });
});

describe('引用', () => {
  const body = (text: string) => found([mended('guide/start.mdx', { '先看 [说明](https://example.org/)。': text })]);

  test('整条引用放在加粗或者链接里都可以', () => {
    expect(body('**《示例法》第二条**和[《示例法》第九十条](https://example.org/)')).toEqual([]);
  });

  test('表格和列表里的引用也检查', () => {
    expect(body('| 条文 |\n| --- |\n| 《示例法》第十条 |\n\n- 《示例法》第十一条')).toEqual([
      'citation/no-such-article guide/start.mdx:9:3',
      'citation/no-such-article guide/start.mdx:11:3',
    ]);
  });

  test('没有登记的文号', () => {
    expect(body('例释〔2020〕1号第三条可以，例释〔2020〕2号第三条不行')).toEqual([
      'citation/unknown-law guide/start.mdx:7:17',
    ]);
  });
});

describe('条文指纹', () => {
  test('空白和空行不影响指纹，一个字也影响', () => {
    expect(found([mended(statute, { '应当遵守规定。\n': '应当 遵守规定。\r\n\r\n' })])).toEqual([]);
    expect(found([mended(statute, { '关闭示例设备的；': '关闭示例设备的,' })])).toEqual([
      `text/fingerprint ${statute}:5:1`,
    ]);
  });

  test('新值可以照抄', () => {
    const [problem] = checkCorpus(overlay([mended(statute, { 应当遵守: '应该遵守' })]), { today: '2026-11-22' });
    const register = mended('laws/example-law/fingerprints.yaml', {
      '60272d4f283bf8f535442ca9bd1f177ac7659985c810ded64da4291d762f1b26': problem?.suggestion ?? '',
    });
    expect(found([mended(statute, { 应当遵守: '应该遵守' }), register])).toEqual([]);
  });
});

test('施行日期次序颠倒', () => {
  expect(found([mended(law, { 'effective: 2024-03-01': 'effective: 2020-03-01' })])).toContain(
    `version/overlap ${law}:17:18`,
  );
});

import { describe, expect, test } from 'vitest';
import { listPages, readJsonLd, readPage, SITES } from './sites.ts';

/** The disclosure fields as the head of the source document gives them, under their printed names. */
const JIANGBEI = {
  索引号: '768511246/2021-47124',
  文号: '北区安办〔2021〕6号',
  组配分类: '部门文件',
  发布机构: '区应急管理局',
  有效性: '有效',
  主题分类: '政务公开',
  公开方式: '主动公开',
  体裁分类: '通知',
  成文日期: '2021-06-03',
  发布日期: '2021-06-03',
};
const PAGE = 'notices/2021-jiangbei-safety-month/index.html';

describe.each(SITES)('$name $base', (site) => {
  test('每页的结构化数据都读得懂，用 schema.org 的词', () => {
    for (const page of listPages(site)) {
      for (const data of readJsonLd(readPage(site, page))) {
        expect(data, page).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) });
      }
    }
  });

  test('江北的公开信息，每一项都印在页面上', () => {
    const html = readPage(site, PAGE);
    const [section = ''] = /<section aria-label="公开信息">[\s\S]*?<\/section>/u.exec(html) ?? [];
    const rows = [...section.matchAll(/<dt>([^<]*)<\/dt>\s*<dd[^>]*>([^<]*)<\/dd>/gu)];
    expect(Object.fromEntries(rows.map(([, label = '', value = '']) => [label, value]))).toMatchObject(JIANGBEI);
  });

  test('江北的公开信息，每一项都在结构化数据里', () => {
    const [data] = readJsonLd(readPage(site, PAGE));
    expect(data).toMatchObject({
      headline: '宁波市江北区安全生产委员会办公室关于开展2021年“安全生产月”和“安全生产万里行”活动的通知',
      identifier: JIANGBEI.文号,
      dateCreated: JIANGBEI.成文日期,
      datePublished: JIANGBEI.发布日期,
      publisher: { name: JIANGBEI.发布机构 },
      additionalProperty: expect.arrayContaining(
        Object.entries(JIANGBEI).map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
      ),
    });
  });
});

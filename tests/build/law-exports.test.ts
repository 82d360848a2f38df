import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAWS } from './law-source.ts';
import { type BuiltSite, ORIGIN, readJsonLd, readPage, ROOT_SITE, SITES, SUB_PATH_SITE } from './sites.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

const WORK_SAFETY = '中华人民共和国安全生产法';
const IN_FORCE = 'https://schema.org/InForce';
/** Title or number of each law, and the day since which the text shown is in force. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  'criminal-law': '中华人民共和国刑法',
  'work-safety-law': WORK_SAFETY,
  'interpretation-2015-22': '法释〔2015〕22号',
  'interpretation-2022-19': '法释〔2022〕19号',
};
/** Days from which each version applies, the newest first. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'criminal-law': ['2024-03-01', '2021-03-01', '2015-11-01', '2011-05-01', '2006-06-29', '1997-10-01'],
  'work-safety-law': ['2021-09-01', '2014-12-01', '2009-08-27', '2002-11-01'],
  'interpretation-2015-22': ['2015-12-16'],
  'interpretation-2022-19': ['2022-12-19'],
};
/** Chapters of 安全生产法 with their first and last articles. */
const CHAPTERS = [
  ['一', '总则', '1–19'],
  ['二', '生产经营单位的安全生产保障', '20–51'],
  ['三', '从业人员的安全生产权利义务', '52–61'],
  ['四', '安全生产的监督管理', '62–78'],
  ['五', '生产安全事故的应急救援与调查处理', '79–89'],
  ['六', '法律责任', '90–116'],
  ['七', '附则', '117–119'],
];

const lawPage = (site: BuiltSite, slug: string): string => readPage(site, `laws/${slug}/index.html`);
const statusOf = (html: string): string =>
  (/<p class="status">([\s\S]*?)<\/p>/u.exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/gu, ' ');

describe.each(SITES)('$name $base', (site) => {
  test.each(LAWS)('$slug：全法和每一条的结构化数据', ({ slug, effective, ids }) => {
    const [law] = readJsonLd(lawPage(site, slug)) as [{ hasPart: unknown[] }];
    expect(law).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: IDENTIFIERS[slug],
      legislationDateVersion: effective,
      legislationLegalForce: expect.stringMatching(/^https:\/\/schema\.org\/(?:InForce|NotInForce)$/u),
    });
    expect(law.hasPart.length).toBeGreaterThan(0);
    for (const part of law.hasPart)
      expect(part).toMatchObject({ '@type': 'Legislation', name: expect.stringMatching(/^第/u) });
    for (const id of ids) {
      const [article] = readJsonLd(readPage(site, `laws/${slug}/${id}/index.html`));
      expect(article, id).toMatchObject({
        '@type': 'Legislation',
        legislationIdentifier: expect.stringMatching(/第[一二三四五六七八九十百零]+条(?:之[一二])?$/u),
        legislationDateVersion: effective,
        isPartOf: { '@type': 'Legislation' },
      });
    }
  });

  test('安全生产法第三十六条、刑法第一百三十四条之一的结构化数据，逐项核对', () => {
    expect(readJsonLd(readPage(site, 'laws/work-safety-law/36/index.html'))[0]).toMatchObject({
      name: '安全生产法第三十六条',
      legislationIdentifier: '中华人民共和国安全生产法第三十六条',
      legislationDateVersion: '2021-09-01',
      legislationLegalForce: IN_FORCE,
      isPartOf: { name: WORK_SAFETY },
    });
    expect(readJsonLd(readPage(site, 'laws/criminal-law/134-1/index.html'))[0]).toMatchObject({
      legislationIdentifier: '中华人民共和国刑法第一百三十四条之一',
      legislationDateVersion: '2021-03-01',
      legislationLegalForce: IN_FORCE,
    });
  });

  test.each(LAWS)('$slug 的订阅：每个版本一条，链接完整，锚点也在', ({ slug }) => {
    const feed = readXml(site, `laws/${slug}/feed.xml`).documentElement;
    if (feed === null) throw new Error('订阅是空的');
    const home = `${ORIGIN}${site.base}`;
    expect(textOf(feed, 'id')).toBe(`${home}laws/${slug}/`);
    const entries = childrenOf(feed, 'entry');
    const days = entries.map((entry) =>
      new Date(Date.parse(textOf(entry, 'updated')) + 8 * 3_600_000).toISOString().slice(0, 10),
    );
    expect(days).toEqual(VERSIONS[slug]);
    for (const entry of entries) {
      const href = childrenOf(entry, 'link')[0]?.getAttribute('href') ?? '';
      expect(href.startsWith(`${home}laws/${slug}/`), href).toBe(true);
      const { pathname, hash } = new URL(href);
      const file = `${pathname.slice(site.base.length)}index.html`;
      expect(existsSync(join(site.folder, file)), href).toBe(true);
      const anchored = hash === '' || readPage(site, file).includes(` id="${hash.slice(1)}"`);
      expect.soft(anchored, href).toBe(true);
    }
  });

  test('法律页面把自己的 JSON 和订阅告诉程序', () => {
    const html = lawPage(site, 'work-safety-law');
    expect(html).toMatch(/<link rel="alternate" type="application\/json"[^>]* href="\.\.\/work-safety-law\.json">/u);
    expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="feed\.xml">/u);
  });

  test('法律的 JSON 说明每个版本有没有文本，地址是完整的', () => {
    const data: unknown = JSON.parse(readFileSync(join(site.folder, 'laws/work-safety-law.json'), 'utf8'));
    expect(data).toMatchObject({
      id: 'work-safety-law',
      title: WORK_SAFETY,
      status: '现行有效',
      effective: '2021-09-01',
      url: `${ORIGIN}${site.base}laws/work-safety-law/`,
      versions: [
        { effective: '2002-11-01', adopted: '2002-06-29', text: 'not-carried' },
        { effective: '2009-08-27', adopted: '2009-08-27', text: 'not-carried' },
        { effective: '2014-12-01', adopted: '2014-08-31', text: 'not-carried' },
        { effective: '2021-09-01', adopted: '2021-06-10', text: 'carried' },
      ],
    });
  });

  test('安全生产法的目录：七章，每章从哪一条到哪一条，链接到得了', () => {
    const html = lawPage(site, 'work-safety-law');
    const [toc = ''] = /<nav class="toc"[\s\S]*?<\/nav>/u.exec(html) ?? [];
    const rows = [
      ...toc.matchAll(/<a href="#([^"]+)"><span[^>]*>([^<]*)<\/span><span>([^<]*)<\/span><span[^>]*>([^<]*)</gu),
    ];
    expect(rows.map(([, , mark, title, range]) => [mark, title, range])).toEqual(CHAPTERS);
    for (const [, anchor = ''] of rows) expect(html).toContain(` id="${anchor}"`);
    expect(
      [...html.matchAll(/<h2 id="[^"]*" class="division chapter">([^<]*)<\/h2>/gu)].map(([, text]) => text),
    ).toEqual(CHAPTERS.map(([mark, title]) => `第${mark}章　${title}`));
  });

  test.each(LAWS)('$slug 的页面印着文本核对日期', ({ slug }) => {
    expect(statusOf(lawPage(site, slug))).toMatch(/文本核对日期：\d{4}年\d{1,2}月\d{1,2}日/u);
  });

  test('刑法只收十八条，页面说是节选', () => {
    expect(statusOf(lawPage(site, 'criminal-law'))).toContain('节选：收录18条，全法共452条');
    expect(statusOf(lawPage(site, 'work-safety-law'))).not.toContain('节选');
  });
});

test('今天四部都现行有效', () => {
  for (const { slug } of LAWS) {
    expect(statusOf(lawPage(ROOT_SITE, slug)), slug).toContain('现行有效');
    expect(readJsonLd(lawPage(ROOT_SITE, slug))[0]).toMatchObject({ legislationLegalForce: IN_FORCE });
  }
});

test('2021年9月15日，法释〔2022〕19号尚未施行，页面和结构化数据都这样说', () => {
  const html = lawPage(SUB_PATH_SITE, 'interpretation-2022-19');
  expect(SUB_PATH_SITE.today).toBe('2021-09-15');
  expect(statusOf(html)).toContain('尚未施行');
  const article = readPage(SUB_PATH_SITE, 'laws/interpretation-2022-19/3/index.html');
  expect(statusOf(article)).toContain('尚未施行');
  for (const page of [html, article]) {
    expect(readJsonLd(page)[0]).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
  }
  expect(statusOf(lawPage(SUB_PATH_SITE, 'work-safety-law'))).toContain('现行有效');
});

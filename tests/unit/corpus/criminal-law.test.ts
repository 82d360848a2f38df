import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findCitations } from '#legal/citations.ts';
import { formatArticleId, formatProvision, type Provision } from '#legal/provision.ts';
import { type Article, articleText } from '#legal/statute.ts';
import { textVersionOf, versionInForce } from '#legal/versions.ts';

/** Items of each 款, counted in the law: `[3, 0]` is a first 款 of three 项 and a second of none. */
type Shape = readonly number[];

interface Expected {
  shape: Shape;
  chapter: string;
  crimes: readonly string[];
}

const PUBLIC_SAFETY = '危害公共安全罪';
const one = (name: string): Expected => ({ shape: [0], chapter: PUBLIC_SAFETY, crimes: [name] });

/** 刑法 as in force since 2021-03-01, typed from the statute; a crime of one 款 carries its number. */
const ARTICLES: Readonly<Record<string, Expected>> = {
  '37-1': { shape: [0, 0, 0], chapter: '刑罚', crimes: [] },
  '131': one('重大飞行事故罪'),
  '132': one('铁路运营安全事故罪'),
  '133': one('交通肇事罪'),
  '133-1': { ...one('危险驾驶罪'), shape: [4, 0, 0] },
  '133-2': { ...one('妨害安全驾驶罪'), shape: [0, 0, 0] },
  '134': {
    shape: [0, 0],
    chapter: PUBLIC_SAFETY,
    crimes: ['1 重大责任事故罪', '2 强令、组织他人违章冒险作业罪'],
  },
  '134-1': { ...one('危险作业罪'), shape: [3] },
  '135': one('重大劳动安全事故罪'),
  '135-1': one('大型群众性活动重大安全事故罪'),
  '136': one('危险物品肇事罪'),
  '137': one('工程重大安全事故罪'),
  '138': one('教育设施重大安全事故罪'),
  '139': one('消防责任事故罪'),
  '139-1': one('不报、谎报安全事故罪'),
  '229': {
    shape: [3, 0, 0],
    chapter: '破坏社会主义市场经济秩序罪',
    crimes: ['1 提供虚假证明文件罪', '3 出具证明文件重大失实罪'],
  },
  '397': { shape: [0, 0], chapter: '渎职罪', crimes: ['1 滥用职权罪', '1 玩忽职守罪'] },
  '402': { ...one('徇私舞弊不移交刑事案件罪'), chapter: '渎职罪' },
};

/** Articles of the two judicial interpretations, in order. */
const INTERPRETATIONS: Readonly<Record<string, readonly Shape[]>> = {
  '法释〔2015〕22号': [
    ...[[0], [0], [0], [0], [4], [3, 0, 0, 0], [3, 0, 0, 2], [3, 3], [0], [0]],
    ...[[0], [7, 0], [0], [0], [0, 0], [0], [0]],
  ],
  '法释〔2022〕19号': [[3, 0], [0], [3, 0, 0], [0, 0, 0], [0], [6, 0, 0], [5, 3, 0], [3], [0], [0], [0], [0]],
};

const TODAY = '2026-11-22';
const { corpus, problems } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const { data, path } = only(corpus.entries('laws').filter(({ slug }) => slug === 'criminal-law'));
const statute = only(
  corpus.statutes.filter(({ law, effective }) => law === 'criminal-law' && effective === '2021-03-01'),
);
const articles = statute.statute.nodes.filter((node): node is Article => node.kind === 'article');

function only<Kind>(found: readonly Kind[]): Kind {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`应当恰好一个，有${found.length}个`);
  return first;
}

function crimesOn(day: string, id: string): string[] {
  return data.crimes
    .filter(
      ({ article, since, until }) =>
        article === id && (since === undefined || since <= day) && (until === undefined || day <= until),
    )
    .map(({ paragraph, name }) => (paragraph === undefined ? name : `${paragraph} ${name}`));
}

function stands(shapes: readonly Shape[], { article, sub, paragraph = 1, item = 0 }: Provision): boolean {
  const items = sub === undefined ? shapes[article - 1]?.[paragraph - 1] : undefined;
  return items !== undefined && item <= items;
}

describe('刑法', () => {
  test('读得进来，没有问题', () => {
    expect(problems.filter(({ file }) => /^(laws|provisions)\//u.test(file))).toEqual([]);
    expect(statute.warnings).toEqual([]);
    expect(path).toBe('laws/criminal-law/law.yaml');
  });

  test('恰好收录这十八条，按条号从小到大', () => {
    const order = ['37-1', '131', '132', '133', '133-1', '133-2', '134', '134-1', '135', '135-1'];
    order.push('136', '137', '138', '139', '139-1', '229', '397', '402');
    expect(articles.map(({ ref }) => formatArticleId(ref))).toEqual(order);
    expect(Object.keys(ARTICLES).sort()).toEqual(order.toSorted());
  });

  test.each(articles.map((article) => ({ id: formatArticleId(article.ref), article })))(
    '$id 的款、项、所在的章和罪名',
    ({ id, article }) => {
      const chapter = article.divisions.find(({ kind }) => kind === 'chapter')?.title;
      const shape = article.paragraphs.map(({ items }) => items.length);
      expect({ shape, chapter, crimes: crimesOn(TODAY, id) }).toEqual(ARTICLES[id]);
      expect(article.paragraphs.flatMap(({ items }) => items.flatMap(({ points }) => points))).toEqual([]);
    },
  );

  test('每一条都与登记的指纹一致，没有多余的指纹', () => {
    const registered = only(corpus.entries('fingerprints').filter(({ slug }) => slug === 'criminal-law'));
    const computed = articles.map((article) => {
      const text = `${formatProvision(article.ref)}${articleText(article)}`.replaceAll(/\s/gu, '');
      return [formatArticleId(article.ref), createHash('sha256').update(text).digest('hex')];
    });
    expect(registered.data['2021-03-01']).toEqual(Object.fromEntries(computed));
  });

  test('罪名按当时的规定，没有确定罪名的时候不说有', () => {
    expect(crimesOn('2007-11-05', '134')).toEqual(['1 重大责任事故罪']);
    expect(crimesOn('2021-02-28', '134')).toEqual(['1 重大责任事故罪', '2 强令违章冒险作业罪']);
    expect(crimesOn('2007-11-05', '139-1')).toEqual([]);
    expect(crimesOn('2007-11-06', '139-1')).toEqual(['不报、谎报安全事故罪']);
    expect(crimesOn('2021-02-28', '134-1')).toEqual([]);
  });

  test('每一条都有来历：最早的是原有或者新增，最晚的不晚于现行文本', () => {
    for (const { ref } of articles) {
      const id = formatArticleId(ref);
      const [first, ...later] = data.changes.filter(({ article }) => article === id);
      expect(first?.kind, id).toBe(id.includes('-') ? 'added' : 'original');
      expect(
        later.filter(({ kind }) => kind !== 'rewritten' && kind !== 'amended'),
        id,
      ).toEqual([]);
    }
    const days = data.versions.map(({ effective }) => effective);
    expect(data.changes.filter(({ effective }) => !days.includes(effective))).toEqual([]);
  });

  test('刑法修正案（十二）没有动这些条文：沿用2021年3月1日起施行的文本，并且写明', () => {
    const version = versionInForce(data.versions, TODAY);
    expect(version?.effective).toBe('2024-03-01');
    expect(version && textVersionOf(data.versions, version)?.effective).toBe('2021-03-01');
    expect(data.versions.find(({ effective }) => effective === '2024-03-01')?.note).toContain('没有修改');
    expect(data.changes.filter(({ effective }) => effective >= '2024-03-01')).toEqual([]);
  });
});

const explained = corpus.files
  .filter(({ name, text }) => name === 'provisions' && /^provision: 《刑法》/mu.test(text))
  .map(({ slug, text }) => ({ slug, text }));

describe.each(explained)('释法 $slug', ({ text }) => {
  test('两个解释的引用都落在真有的条、款、项上', () => {
    const cited = findCitations(text).flatMap((citation) => {
      if (!('law' in citation)) return [];
      const { law, number, provision, text: words } = citation;
      const shapes = INTERPRETATIONS[number ?? law];
      return shapes === undefined ? [] : [{ words, exists: stands(shapes, provision) }];
    });
    expect(cited).not.toEqual([]);
    expect(cited.filter(({ exists }) => !exists)).toEqual([]);
  });

  test('条文只照录一次，写明不作结论', () => {
    expect(text.match(/<Statute provision="《刑法》[^"]+" \/>/gu)).toHaveLength(1);
    expect(text.trimEnd()).toMatch(/不对任何人、任何具体事情作出有罪或者无罪的结论。$/u);
  });
});

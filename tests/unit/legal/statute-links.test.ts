import { describe, expect, test } from 'vitest';
import { nameMatcher } from '#legal/law-names.ts';
import type { LawIndex, LawRecord } from '#legal/resolution.ts';
import { type LinkedArticle, linkArticle, type TextPart } from '#legal/statute-links.ts';
import { type Article, articleText, findArticle, parseStatute } from '#legal/statute.ts';
import { article133Sub1, article134, article134Sub1 } from './criminal-law.ts';

function record(slug: string, title: string, source: string, articles: number): LawRecord {
  const versions = [{ effective: '2021-03-01', by: '公布', adopted: '2020-12-26', text: 'a.md' }];
  const statutes = new Map([['2021-03-01', parseStatute(source).statute]]);
  return { slug, title: `中华人民共和国${title}`, short: [title], articles, coverage: 'full', versions, statutes };
}

const example = record(
  'example',
  '示例法',
  `第一条　依照刑法下列规定处罚：
（一）第一百三十三条之一；
（二）有前项行为的，依照本法第三条和第九条。
第二条　前条规定的，依照前条第一款第（一）项处罚；前款不算。
第二条之一　依照前条、前两条办理。
第三条　甲。
第一款规定的人员，依照第一条、《刑法》处理。
`,
  3,
);
const criminalLaw = record('criminal-law', '刑法', article133Sub1 + article134 + article134Sub1, 452);
const index: LawIndex = { laws: [example, criminalLaw], external: [] };
const names = nameMatcher(index);

function link(law: LawRecord, article: number, sub?: number): { article: Article; linked: LinkedArticle } {
  const statute = [...law.statutes.values()][0];
  const found = statute && findArticle(statute, sub === undefined ? { article } : { article, sub });
  if (found === undefined) throw new Error('没有这一条');
  return { article: found, linked: linkArticle(found, { law, index, names, on: '2026-11-22' }) };
}

function leads(parts: readonly TextPart[]): string[] {
  return parts.flatMap(({ text, found }) => {
    if (found?.kind === 'law') return [`${text} ${found.law.slug}`];
    if (found?.kind !== 'article') return [];
    const { law, articleId, anchor, through } = found;
    return [`${text} ${law.slug}/${articleId}${through ? `..${through}` : ''}${anchor ? `#${anchor}` : ''}`];
  });
}

function textOf({ paragraphs }: LinkedArticle): string {
  const join = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');
  return paragraphs
    .flatMap(({ text, items }) => [
      join(text),
      ...items.flatMap((item) => [join(item.text), ...item.points.map((point) => join(point.text))]),
    ])
    .join('\n');
}

describe('法条正文里的引用', () => {
  test('前款、前两款、前款的项', () => {
    const { linked } = link(criminalLaw, 133, 1);
    expect(linked.paragraphs.map(({ text }) => leads(text))).toEqual([
      [],
      ['前款第三项 criminal-law/133-1#p1-i3', '第四项 criminal-law/133-1#p1-i4', '前款 criminal-law/133-1#p1'],
      ['前两款 criminal-law/133-1#p1'],
    ]);
  });

  test('冒号之前说的法，管到各项；前项是同一款的前一项', () => {
    const [paragraph] = link(example, 1).linked.paragraphs;
    expect(paragraph?.items.map(({ text }) => leads(text))).toEqual([
      ['第一百三十三条之一 criminal-law/133-1'],
      ['前项 example/1#p1-i1', '本法第三条 example/3'],
    ]);
  });

  test('没有的条不成链接，文字照旧', () => {
    const item = link(example, 1).linked.paragraphs[0]?.items[1];
    expect(item?.text.at(-1)).toEqual({ text: '和第九条。' });
  });

  test('前条是前面相邻的一条，“之一”也算；第一款没有前款', () => {
    expect(leads(link(example, 2).linked.paragraphs[0]?.text ?? [])).toEqual([
      '前条 example/1',
      '前条第一款第（一）项 example/1#p1-i1',
    ]);
    expect(leads(link(example, 2, 1).linked.paragraphs[0]?.text ?? [])).toEqual([
      '前条 example/2',
      '前两条 example/1..2',
    ]);
  });

  test('光说第一款是本条的，光说第一条是本法的', () => {
    expect(leads(link(example, 3).linked.paragraphs[1]?.text ?? [])).toEqual([
      '第一款 example/3#p1',
      '第一条 example/1',
      '《刑法》 criminal-law',
    ]);
  });

  test.each([
    [example, 1],
    [example, 2],
    [example, 3],
    [criminalLaw, 134],
  ])('文字一个不少', (law, number) => {
    const { article, linked } = link(law, number);
    expect(textOf(linked)).toBe(articleText(article).replaceAll(/^（.）/gmu, ''));
  });
});

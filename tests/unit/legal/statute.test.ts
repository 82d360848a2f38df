import { articleText, findArticle, formatDivision, formatStatute, parseStatute } from '#legal/statute.ts';
import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of.ts';
import { article133Sub1, article134, article134Sub1 } from './criminal-law.ts';

describe('刑法第一百三十三条之一、第一百三十四条、第一百三十四条之一', () => {
  const source = article133Sub1 + article134 + article134Sub1;
  const { statute, warnings } = parseStatute(source);

  test('没有疑问，写出来与读进去一字不差', () => {
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe(source);
  });

  test('第一百三十四条有两款，没有项', () => {
    const article = articleOf(statute, 134);
    expect(article.paragraphs.map(({ items }) => items.length)).toEqual([0, 0]);
    expect(article.paragraphs[0]?.text).toMatch(/^在生产、作业中违反.*处三年以上七年以下有期徒刑。$/);
    expect(article.paragraphs[1]?.text).toMatch(/^强令他人违章冒险作业.*处五年以上有期徒刑。$/);
    expect(article.line).toBe(8);
    expect(article.paragraphs[1]?.line).toBe(9);
  });

  test('第一百三十四条之一有一款三项，与第一百三十四条不是一条', () => {
    const article = articleOf(statute, 134, 1);
    expect(article.paragraphs).toHaveLength(1);
    expect(article.paragraphs[0]?.text).toMatch(/的现实危险的，处一年以下有期徒刑、拘役或者管制：$/);
    const items = article.paragraphs[0]?.items ?? [];
    expect(items.map(({ number, line }) => [number, line])).toEqual([
      [1, 11],
      [2, 12],
      [3, 13],
    ]);
    expect(items[1]?.text).toMatch(/^因存在重大事故隐患被依法责令停产停业.*而拒不执行的；$/);
  });

  test('第一百三十三条之一：列举之后的两行是第二款、第三款', () => {
    const article = articleOf(statute, 133, 1);
    expect(article.paragraphs.map(({ items }) => items.length)).toEqual([4, 0, 0]);
    expect(article.paragraphs[1]?.text).toMatch(/^机动车所有人、管理人对前款第三项/);
    expect(article.paragraphs[2]?.text).toMatch(/^有前两款行为/);
  });

  test('条文的文字没有条号，有（一）（二）（三）', () => {
    expect(articleText(articleOf(statute, 134, 1))).toBe(article134Sub1.replace('第一百三十四条之一　', '').trimEnd());
  });

  test('没有的条找不到', () => {
    expect(findArticle(statute, { article: 134, sub: 2 })).toBeUndefined();
    expect(findArticle(statute, { article: 135 })).toBeUndefined();
  });
});

describe('编、章、节', () => {
  const source = `第二编　分则
第一章　危害国家安全罪
第一百零二条　甲。
第二章　危害公共安全罪
第一百三十四条　乙。
第三章　破坏社会主义市场经济秩序罪
第一节　生产、销售伪劣商品罪
第一百四十条　丙。
第二节　走私罪
第一百五十一条　丁。
第四章　侵犯公民人身权利、民主权利罪
第二百三十二条　戊。
`;
  const { statute, warnings } = parseStatute(source);

  test('每条记着自己在哪一编、章、节', () => {
    const places = statute.nodes
      .filter((node) => node.kind === 'article')
      .map(({ ref, divisions }) => [ref.article, divisions.map(formatDivision).join('／')]);
    expect(places).toEqual([
      [102, '第二编　分则／第一章　危害国家安全罪'],
      [134, '第二编　分则／第二章　危害公共安全罪'],
      [140, '第二编　分则／第三章　破坏社会主义市场经济秩序罪／第一节　生产、销售伪劣商品罪'],
      [151, '第二编　分则／第三章　破坏社会主义市场经济秩序罪／第二节　走私罪'],
      [232, '第二编　分则／第四章　侵犯公民人身权利、民主权利罪'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('写出来与读进去一字不差', () => {
    expect(formatStatute(statute)).toBe(source);
    expect(statute.nodes[0]).toMatchObject({ kind: 'part', number: 2, title: '分则', line: 1 });
  });

  test('以“第六章规定的”开头的一行是一款，不是标题', () => {
    const read = parseStatute('第一条　甲。\n第六章规定的处罚，由乙决定。\n');
    expect(read.statute.nodes).toHaveLength(1);
    expect(articleOf(read.statute, 1).paragraphs).toHaveLength(2);
  });
});

describe('目、引言和其他写法', () => {
  test('目在项之下', () => {
    const source = '第九条　有下列情形之一的：\n（一）甲：\n1．子；\n2．丑。\n（二）乙。\n本条第二款。\n';
    const { statute, warnings } = parseStatute(source);
    const [first, second] = articleOf(statute, 9).paragraphs;
    expect(first?.items.map(({ points }) => points.map(({ number, text }) => [number, text]))).toEqual([
      [
        [1, '子；'],
        [2, '丑。'],
      ],
      [],
    ]);
    expect(second?.text).toBe('本条第二款。');
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe(source);
  });

  test('司法解释第一条之前的引言留在最前', () => {
    const source = '为依法惩治危害生产安全犯罪，制定本解释。\n第一条　甲。\n';
    const { statute, warnings } = parseStatute(source);
    expect(statute.preamble.map(({ text }) => text)).toEqual(['为依法惩治危害生产安全犯罪，制定本解释。']);
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe(source);
  });

  test('条号单独成行、空行、行首空格、回车换行都不影响', () => {
    const source = `\uFEFF第一百三十四条之一\r\n\r\n　　在生产、作业中：\r\n  （一）甲；\r\n`;
    const { statute, warnings } = parseStatute(source);
    expect(warnings).toEqual([]);
    expect(formatStatute(statute)).toBe('第一百三十四条之一　在生产、作业中：\n（一）甲；\n');
  });

  test('一款以下一条的条号开头也不是新的一条', () => {
    const { statute, warnings } = parseStatute(
      '第一条　甲。\n第二条、第三条规定的单位，依照前款处罚。\n第二条　乙。\n',
    );
    expect(statute.nodes).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test('以“第三十六条规定”开头的一行是一款', () => {
    const { statute, warnings } = parseStatute('第九十九条　甲。\n第三十六条规定的单位，依照前款处罚。\n');
    expect(articleOf(statute, 99).paragraphs).toHaveLength(2);
    expect(warnings).toEqual([]);
  });
});

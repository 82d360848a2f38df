import { describe, expect, test } from 'vitest';
import {
  encodeArticleId,
  encodeLaw,
  encodeMention,
  encodeSyllables,
  encodeText,
  encodeUnitId,
} from '#search/encoder.ts';
import { encodeUnit, formatFacts, parseFacts, textOf } from '#search/record.ts';
import { type IndexUnit, textFileOf } from '#search/unit.ts';

const ARTICLE: IndexUnit = {
  id: 'laws/criminal-law/134-1',
  url: 'laws/criminal-law/134-1/',
  kind: 'article',
  title: '刑法第一百三十四条之一',
  number: '第一百三十四条之一',
  aliases: ['危险作业罪'],
  text: '有本法第一百三十四条第二款行为的。',
  law: 'criminal-law',
  audiences: [],
  industries: [],
  status: '现行有效',
};

describe('encodeUnit', () => {
  const { key, content, filters } = encodeUnit(ARTICLE);

  test('原文不进索引', () => {
    expect(content).toMatch(/^[0-9a-z ]+$/);
  });

  test('记下本条的条号和提到的条号', () => {
    const tokens = content.split(' ');
    expect(tokens).toContain(encodeArticleId('134-1'));
    expect(tokens).not.toContain(encodeArticleId('134'));
    expect(tokens).toContain(encodeMention('134'));
    expect(tokens).toContain(encodeMention('134', 2));
    expect(tokens).not.toContain(encodeMention('134-1'));
  });

  test('记下自己和所属的法律；法律的名称不算条文的字', () => {
    const tokens = content.split(' ');
    expect(tokens).toContain(encodeUnitId('laws/criminal-law/134-1'));
    expect(tokens).toContain(encodeLaw('criminal-law'));
    expect(tokens).not.toContain(encodeText('刑法')[0]);
    expect(tokens).toContain(encodeText('危险')[0]);
  });

  test('读音也进索引，不认得的字隔开', () => {
    const fold = (character: string) => ({ 危: 'wei', 险: 'xian', 罪: 'zui' })[character];
    const tokens = encodeUnit(ARTICLE, fold).content.split(' ');
    expect(tokens).toContain(encodeSyllables(['wei', 'xian'])[0]);
    expect(tokens.filter((token) => token.startsWith('p'))).toHaveLength(1);
  });

  test('只有法条有自己的条号', () => {
    expect(encodeUnit({ ...ARTICLE, kind: 'case' }).content.split(' ')).not.toContain(encodeArticleId('134-1'));
  });

  test('空的筛选项不写', () => {
    expect(key).toBe('article/criminal-law#laws/criminal-law/134-1');
    expect(filters).toEqual({ kind: ['article'], status: ['现行有效'] });
    expect(encodeUnit({ ...ARTICLE, year: 2021, audiences: ['schools'] }).filters).toMatchObject({
      year: ['2021'],
      audience: ['schools'],
    });
  });
});

test('每篇文档一个正文文件', () => {
  expect(textFileOf({ id: 'notices/2021-x#s1', kind: 'notice' })).toBe('notice/2021-x');
  expect(textFileOf({ id: 'laws/criminal-law/134-1', kind: 'article' })).toBe('article/criminal-law');
  expect(textFileOf({ id: 'glossary#现实危险', kind: 'term' })).toBe('term/glossary');
  expect(textFileOf({ id: 'glossary/现实危险', kind: 'term' })).toBe('term/glossary');
});

test('记录里的说明能读回', () => {
  expect(parseFacts(formatFacts(ARTICLE))).toEqual({
    title: ARTICLE.title,
    url: ARTICLE.url,
    kind: 'article',
    number: ARTICLE.number,
    aliases: ARTICLE.aliases,
  });
  expect(parseFacts({ title: 'x', url: 'y', kind: 'else' })).toBeUndefined();
  expect(textOf(ARTICLE)).not.toHaveProperty('year');
});

import { describe, expect, test } from 'vitest';
import { findCitation, readCitation } from '#search/citation.ts';

describe('readCitation', () => {
  test.each([
    '《刑法》第一百三十四条之一',
    '《中华人民共和国刑法》第一百三十四条之一',
    '刑法第一百三十四条之一',
    '刑法第134条之一',
    '刑法134条之一',
    '刑法134之一',
    '刑法134-1',
    '刑法 第134条之1',
    '刑法〔134条之一〕',
    '中华人民共和国刑法第134条之一',
  ])('%s', (query) => {
    expect(readCitation(query)).toEqual({
      law: '刑法',
      article: '第一百三十四条之一',
      articleId: '134-1',
      anchor: '',
    });
  });

  test('款项进入锚点', () => {
    expect(readCitation('《刑法》第一百三十四条之一第（三）项')?.anchor).toBe('p1-i3');
    expect(readCitation('刑法134条第2款')).toMatchObject({ paragraph: 2, anchor: 'p2' });
  });

  test('只有条号、简称、文号', () => {
    expect(readCitation('第三十六条')).toEqual({ article: '第三十六条', articleId: '36', anchor: '' });
    expect(readCitation('安法第三十六条')?.law).toBe('安法');
    expect(readCitation('安全生产法36条')).toMatchObject({ law: '安全生产法', articleId: '36' });
    expect(readCitation('安全生产法36')).toMatchObject({ law: '安全生产法', articleId: '36' });
    expect(readCitation('法释〔2022〕19号第五条')).toMatchObject({ law: '法释〔2022〕19号', articleId: '5' });
    expect(readCitation('刑法修正案(十一)第四条')).toMatchObject({ law: '刑法修正案(十一)', articleId: '4' });
  });

  test.each(['危险作业罪', '没出事故也会坐牢吗', '12350', '2021年', '安全365', '刑法', ''])('不是引用：%s', (query) => {
    expect(readCitation(query)).toBeUndefined();
  });

  test('句子里的引用不当作整个查询', () => {
    expect(readCitation('违反《刑法》第一百三十四条之一怎么判')).toBeUndefined();
  });
});

test('句子里的引用', () => {
  expect(findCitation('违反《刑法》第一百三十四条之一怎么判')).toEqual({ before: '违反刑法', articleId: '134-1' });
  expect(findCitation('安全生产法36条怎么罚')).toEqual({ before: '安全生产法', articleId: '36' });
  expect(findCitation('没出事故也会坐牢吗')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { findSuggestions, listSuggestions } from '#search/suggestion.ts';
import type { IndexUnit } from '#search/unit.ts';

function unit(kind: IndexUnit['kind'], url: string, names?: string[]): IndexUnit {
  const rest = { title: url, aliases: [], text: '', audiences: [], industries: [] };
  return { id: url, url, kind, ...rest, ...(names === undefined ? {} : { names }) };
}

const UNITS = [
  unit('term', 'glossary/#t1', ['危险作业罪']),
  unit('article', 'laws/criminal-law/134/', ['刑法第一百三十四条', '重大责任事故罪']),
  unit('article', 'laws/criminal-law/134-1/', ['刑法第一百三十四条之一', '危险作业罪', '关报警器']),
  unit('article', 'laws/work-safety-law/36/', ['安全生产法第三十六条']),
  unit('notice', 'notices/a/'),
];
const known = listSuggestions(UNITS).map(([text, note, url]) => ({ text, note, url }));
const urls = (typed: string, limit = 8) => findSuggestions(typed, known, limit).map(({ url }) => url);

describe('listSuggestions', () => {
  test('条号后面写罪名，别的叫法后面写条号，名词写明是名词；没有叫法的不列', () => {
    expect(listSuggestions(UNITS)).toEqual([
      ['危险作业罪', '名词', 'glossary/#t1'],
      ['刑法第一百三十四条', '重大责任事故罪', 'laws/criminal-law/134/'],
      ['重大责任事故罪', '刑法第一百三十四条', 'laws/criminal-law/134/'],
      ['刑法第一百三十四条之一', '危险作业罪', 'laws/criminal-law/134-1/'],
      ['危险作业罪', '刑法第一百三十四条之一', 'laws/criminal-law/134-1/'],
      ['关报警器', '刑法第一百三十四条之一', 'laws/criminal-law/134-1/'],
      ['安全生产法第三十六条', '法条', 'laws/work-safety-law/36/'],
    ]);
  });
});

describe('findSuggestions', () => {
  test('打几个字就有；同样合适的，法条在名词前面，一个地址只出现一次', () => {
    expect(urls('危险')).toEqual(['laws/criminal-law/134-1/', 'glossary/#t1']);
    expect(urls('刑法')).toEqual(['laws/criminal-law/134/', 'laws/criminal-law/134-1/']);
  });

  test.each([
    ['安全生产法36', 'laws/work-safety-law/36/'],
    ['安全生产法第36条', 'laws/work-safety-law/36/'],
    ['第三十六条', 'laws/work-safety-law/36/'],
    ['刑法134条之一', 'laws/criminal-law/134-1/'],
    ['刑法134', 'laws/criminal-law/134/'],
  ])('%s 先列那一条', (typed, url) => {
    expect(urls(typed)[0]).toBe(url);
  });

  test('中间含有也算，排在后面', () => {
    expect(urls('报警')).toEqual(['laws/criminal-law/134-1/']);
    expect(urls('作业罪')).toEqual(['laws/criminal-law/134-1/', 'glossary/#t1']);
  });

  test('空的、没有的和只有标点的都没有建议，个数有限', () => {
    for (const typed of ['', '   ', '。。。', '量子']) expect(urls(typed)).toEqual([]);
    expect(urls('刑法', 1)).toHaveLength(1);
  });
});

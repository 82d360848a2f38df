import { describe, expect, test } from 'vitest';
import { makeTables } from '#integrations/search-tables.ts';
import { answerQuery } from '#search/answer.ts';
import type { Library } from '#search/library.ts';
import { foldSyllable, readerOf } from '#search/reading.ts';
import { parseFacts, textOf } from '#search/record.ts';
import { engineOf, unit } from './fake-engine.ts';
import { LEXICON } from './word-list.ts';

const UNITS = [
  unit('laws/criminal-law/134-1', '刑法第一百三十四条之一', '发生重大伤亡事故或者其他严重后果的现实危险的。', {
    kind: 'article',
    number: '第一百三十四条之一',
    aliases: ['危险作业罪'],
  }),
  unit('laws/work-safety-law/45', '安全生产法第四十五条', '提供劳动防护用品。特种作业人员应急调查。', {
    kind: 'article',
  }),
  unit('notices/x#s1', '组织领导', '安全评价机构。'),
];
const TABLES = makeTables(UNITS.map(({ title, text }) => `${title}\n${text}`));
const reader = readerOf(TABLES);
const library: Library = {
  engine: engineOf(UNITS, reader.fold),
  lexicon: LEXICON,
  reader: async () => reader,
  kinds: new Map(UNITS.map((one) => [`${one.kind}/${one.id.split(/[/#]/)[1]}#${one.id}`, one.kind])),
  facets: new Map(),
  recordOf: async (result) => {
    const { raw_url: key, meta } = await result.data();
    const facts = parseFacts(meta);
    return facts === undefined ? undefined : { key, facts };
  },
  textOf: async (key) => UNITS.filter(({ id }) => key.endsWith(`#${id}`)).map(textOf)[0],
};

test('字怎么读，按它在词里的读法', () => {
  expect([...'重大调查'].map(reader.spell)).toEqual(['zhong', 'da', 'diao', 'cha']);
  expect(reader.spell('锅')).toBe('guo');
  expect(reader.spell('x')).toBeUndefined();
});

test('分不清的音当作一个', () => {
  expect(['zhong', 'shi', 'pin', 'ping', 'guang'].map(foldSyllable)).toEqual(['zong', 'si', 'pin', 'pin', 'guan']);
});

test('字母拆成音节，越少越好', () => {
  expect(reader.cut('tezhongzuoye')).toEqual(['te', 'zhong', 'zuo', 'ye']);
  expect(reader.cut('xian')).toEqual(['xian']);
  expect(reader.cut('gb30871')).toBeUndefined();
  expect(reader.cut('bcd')).toBeUndefined();
});

test('繁体只收这里用得到的字，一份不超过十几 KB', () => {
  expect(reader.simplify('危險作業罪')).toBe('危险作业罪');
  expect(reader.simplify('刑法')).toBe('刑法');
  expect(JSON.stringify(TABLES).length).toBeLessThan(16_000);
});

describe('换个写法查', () => {
  test.each([
    ['危險作業罪', '危险作业罪'],
    ['現實危險', '现实危险'],
    ['xianshiweixian', '现实危险'],
    ['xian shi wei xian', '现实危险'],
    ['weixianzuoyezui', '危险作业罪'],
    ['wxzyz', '危险作业罪'],
    ['wxzy', '危险作业'],
    ['危险做业罪', '危险作业罪'],
    ['劳动防护用平', '劳动防护用品'],
    ['特种做业人圆', '特种作业人员'],
    ['安全平价', '安全评价'],
  ])('%s', async (query, instead) => {
    const answer = await answerQuery(query, library);
    expect(answer?.instead).toBe(instead);
    expect(answer?.hits).not.toEqual([]);
  });

  test('查得到的不换，引号里的不换', async () => {
    expect((await answerQuery('安全评价', library))?.instead).toBeUndefined();
    const exact = await answerQuery('“安全平价”', library);
    expect([exact?.instead, exact?.hits]).toEqual([undefined, []]);
  });
});

import { describe, expect, test } from 'vitest';
import { encodeCharacters, encodeText, findGrams, findRuns, normalizeText, squashText } from '#search/encoder.ts';

const code = (character: string) => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
const pair = (text: string) => `x${[...text].map(code).join('')}`;

describe('findRuns', () => {
  test('汉字与字母数字分开，全角半角相同', () => {
    expect(findRuns('第１３４条LPG')).toEqual([
      { kind: 'han', text: '第' },
      { kind: 'word', text: '134' },
      { kind: 'han', text: '条' },
      { kind: 'word', text: 'lpg' },
    ]);
  });

  test('空格、引号、括号和句子里的标点不隔断汉字，句末和换行隔断', () => {
    expect(findRuns('《刑法》　第一条').map(({ text }) => text)).toEqual(['刑法第一条']);
    expect(findRuns('关闭、破坏，报警').map(({ text }) => text)).toEqual(['关闭破坏报警']);
    expect(findRuns('危险。作业\n罪').map(({ text }) => text)).toEqual(['危险', '作业', '罪']);
  });

  test('空格隔断字母数字', () => {
    expect(findRuns('gas leak').map(({ text }) => text)).toEqual(['gas', 'leak']);
  });
});

describe('encodeText', () => {
  test('每两个相邻汉字一个记号，各九个字符', () => {
    expect(encodeText('危险作业')).toEqual([pair('危险'), pair('险作'), pair('作业')]);
    expect(encodeText('危险作业').every((token) => /^x[0-9a-z]{8}$/.test(token))).toBe(true);
  });

  test('字母数字整个成一个记号，不会被当成更长记号的开头', () => {
    expect(encodeText('举报12350')).toEqual([pair('举报'), 'w12350q']);
  });

  test('单个汉字和扩展区汉字', () => {
    expect(encodeText('火')).toEqual([]);
    expect(encodeCharacters('火灾。火')).toEqual([`y${code('火')}`, `y${code('灾')}`]);
    expect(encodeText('𠮷日')).toEqual([pair('𠮷日')]);
    expect(pair('𠮷日')).toHaveLength(9);
  });

  test('没有可查的字时为空', () => {
    expect(encodeText('，。 ！')).toEqual([]);
    expect(encodeCharacters('abc')).toEqual([]);
  });
});

describe('findGrams', () => {
  test('查询的记号都在含有它的文本里', () => {
    const text = '在生产、作业中违反有关安全管理的规定，关闭直接关系生产安全的监控、报警设备';
    const index = new Set([...encodeText(text), ...encodeCharacters(text)]);
    for (const query of ['违反', '安全管理', '生产安全的监控', '报', '业中']) {
      expect(
        findGrams(query).every(({ token }) => index.has(token)),
        query,
      ).toBe(true);
    }
    expect(findGrams('定在').some(({ token }) => index.has(token))).toBe(false);
  });

  test('单字、两字、字母开头', () => {
    expect(findGrams('火')).toEqual([{ text: '火', token: `y${code('火')}` }]);
    expect(findGrams('动火')).toEqual([{ text: '动火', token: pair('动火') }]);
    expect(findGrams('123')).toEqual([{ text: '123', token: 'w123' }]);
  });

  test('重复的只要一次', () => {
    expect(findGrams('安全安全').map(({ text }) => text)).toEqual(['安全', '全安']);
  });
});

test('比较时统一全角、兼容字符和大小写', () => {
  expect(normalizeText('ＬＰＧ﹝２０２１﹞')).toBe('lpg〔2021〕');
  expect(squashText('《刑法》 第一百三十四条之一。')).toBe('刑法第一百三十四条之一');
});

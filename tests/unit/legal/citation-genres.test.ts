import { describe, expect, test } from 'vitest';
import { findReferences } from '#legal/law-mentions.ts';
import { names, read } from './read-citations.ts';

describe('法条正文里', () => {
  test.each<[string, string[], string]>([
    ['第一款规定的人员，严重不负责任', ['relative article-0 第一款'], '本条的第一款'],
    ['违反第十条规定的', ['self 第十条'], '没有说别的法，就是本法'],
    ['依照刑法第二百三十二条、第二百三十四条', ['full 刑法 第二百三十二条', 'list 刑法 第二百三十四条'], '说了别的法'],
    ['第三章、第一项工作', [], '不是条文'],
  ])('%s', (sentence, found, reason) => {
    expect(read(sentence, 'statute'), reason).toEqual(found);
  });

  test('文件里没有头的“第三十六条”“第一款”不算引用', () => {
    expect(read('第三十六条规定的单位，依照第一款处罚')).toEqual([]);
  });
});

describe('整部法律', () => {
  test('书名号和字号单独出现时，指整部法律', () => {
    const found = findReferences('依据《刑法》修正案(十一）、《安全生产法》第三条和浙应急﹝2021﹞75号。', names);
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'law 《刑法》修正案(十一）',
      'full 《安全生产法》第三条',
      'law 浙应急﹝2021﹞75号',
    ]);
  });

  test('不带书名号的法名不指整部法律，否则满篇都是链接', () => {
    expect(findReferences('依照刑法有关规定追究刑事责任', names)).toEqual([]);
  });
});

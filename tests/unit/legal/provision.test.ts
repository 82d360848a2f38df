import {
  formatAnchor,
  formatArticleId,
  formatProvision,
  parseArticleId,
  parseProvision,
  type Provision,
} from '#legal/provision.ts';
import { describe, expect, test } from 'vitest';

describe('条款项目', () => {
  test.each<[Provision, string]>([
    [{ article: 36 }, '第三十六条'],
    [{ article: 134, sub: 1 }, '第一百三十四条之一'],
    [{ article: 134, paragraph: 2 }, '第一百三十四条第二款'],
    [{ article: 134, sub: 1, item: 3 }, '第一百三十四条之一第（三）项'],
    [{ article: 134, sub: 1, paragraph: 1, item: 3 }, '第一百三十四条之一第一款第（三）项'],
    [{ article: 133, sub: 1, paragraph: 1, item: 4 }, '第一百三十三条之一第一款第（四）项'],
    [{ article: 9, item: 2, point: 1 }, '第九条第（二）项第1目'],
  ])('%o 写作 %s，读回相同', (provision, text) => {
    expect(formatProvision(provision)).toBe(text);
    expect(parseProvision(text)).toEqual(provision);
  });

  test('第一至五百条，之一至之三，各款各项全部写出后读回', () => {
    const written = new Set<string>();
    let count = 0;
    for (let article = 1; article <= 500; article += 1) {
      for (const sub of [0, 1, 2, 3]) {
        for (const paragraph of [0, 1, 2, 11]) {
          for (const item of [0, 1, 3, 12]) {
            const provision: Provision = { article };
            if (sub > 0) provision.sub = sub;
            if (paragraph > 0) provision.paragraph = paragraph;
            if (item > 0) provision.item = item;
            const text = formatProvision(provision);
            const back = parseProvision(text);
            if (JSON.stringify(back) !== JSON.stringify(provision)) expect(back, text).toEqual(provision);
            written.add(text);
            count += 1;
          }
        }
      }
    }
    expect(written.size).toBe(count);
    expect(count).toBe(500 * 4 * 4 * 4);
  });

  test.each<[string, Provision]>([
    ['第134条之一', { article: 134, sub: 1 }],
    ['第１３４条之１第１款', { article: 134, sub: 1, paragraph: 1 }],
    ['第３６条第三款', { article: 36, paragraph: 3 }],
    ['第一百三十四条之一第三项', { article: 134, sub: 1, item: 3 }],
    ['第一百三十四条之一第(三)项', { article: 134, sub: 1, item: 3 }],
    ['第一百三十四条之一第（3）项', { article: 134, sub: 1, item: 3 }],
    ['第九条第二项第一目', { article: 9, item: 2, point: 1 }],
    [' 第二十一条　', { article: 21 }],
  ])('也读 %s', (text, provision) => {
    expect(parseProvision(text)).toEqual(provision);
  });

  test.each([
    '',
    '第三项',
    '第一款',
    '一百三十四条',
    '第一百三十四',
    '第零条',
    '第一百百条',
    '第三十六条第三款规定',
    '《刑法》第三十六条',
    '第三十六条第（三）项第二款',
    '第三十六条第（三项',
    '第三十六条第一目',
  ])('“%s”不是一处条文', (text) => {
    expect(parseProvision(text)).toBeUndefined();
  });
});

describe('条文地址', () => {
  test.each([
    [{ article: 36 }, '36'],
    [{ article: 134, sub: 1 }, '134-1'],
  ])('%o 的地址是 %s', (ref, id) => {
    expect(formatArticleId(ref)).toBe(id);
    expect(parseArticleId(id)).toEqual(ref);
  });

  test.each(['', '0', '036', '134-', '134-0', '134-1-1', '-1', '一', '134_1', '12345'])('“%s”不是条文地址', (id) => {
    expect(parseArticleId(id)).toBeUndefined();
  });

  test('款、项、目的锚点；没有写款的项在第一款', () => {
    expect(formatAnchor({ paragraph: 1 })).toBe('p1');
    expect(formatAnchor({ paragraph: 1, item: 3 })).toBe('p1-i3');
    expect(formatAnchor({ paragraph: 1, item: 3, point: 1 })).toBe('p1-i3-d1');
    expect(formatAnchor({ item: 2 })).toBe('p1-i2');
    expect(formatAnchor({})).toBe('');
  });
});

import { findCitations } from '#legal/citations.ts';
import { type Resolution, resolveCitation } from '#legal/resolution.ts';
import { describe, expect, test } from 'vitest';
import { index, interpretation, oldInterpretation, criminalLaw } from './known-laws.ts';

function resolve(text: string, on = '2021-08-31'): Resolution {
  const [citation] = findCitations(text);
  if (citation === undefined) throw new Error(`没有引用：${text}`);
  return resolveCitation(citation, index, { on });
}

describe('收录的条文', () => {
  test.each([
    ['《刑法》第一百三十四条', '134', undefined],
    ['《中华人民共和国刑法》第一百三十四条第二款', '134', 'p2'],
    ['《刑法》第一百三十四条之一', '134-1', undefined],
    ['《刑法》第一百三十四条之一第（三）项', '134-1', 'p1-i3'],
    ['《刑法》第一百三十三条之一第一款第（四）项', '133-1', 'p1-i4'],
    ['《刑法》第一百三十三条之一第三款', '133-1', 'p3'],
  ])('%s', (text, articleId, anchor) => {
    const expected = { kind: 'article', law: criminalLaw, articleId, effective: '2021-03-01' };
    expect(resolve(text)).toMatchObject(anchor === undefined ? expected : { ...expected, anchor });
  });

  test.each([
    '法释〔2022〕19号第一条第二款',
    '《关于办理危害生产安全刑事案件适用法律若干问题的解释(二)》第一条第二款',
    '《解释（二）》（法释〔2022〕19号）第一条第二款',
  ])('司法解释可以只写字号、全称或简称：%s', (text) => {
    expect(resolve(text, '2023-01-01')).toMatchObject({ kind: 'article', law: interpretation, anchor: 'p2' });
  });

  test('哪一天决定是哪一个版本', () => {
    expect(resolve('《刑法》第一百三十四条', '2021-02-28')).toMatchObject({ effective: '2006-06-29' });
    expect(resolve('《刑法》第一百三十四条', '2021-03-01')).toMatchObject({ effective: '2021-03-01' });
    expect(resolve('《刑法》第一百三十四条', '2026-11-22')).toMatchObject({ effective: '2021-03-01' });
  });
});

describe('本站没有收录的', () => {
  test('没有收录的法律', () => {
    expect(resolve('《安全生产法》第三十六条')).toEqual({
      kind: 'external',
      slug: 'work-safety-law',
      title: '中华人民共和国安全生产法',
      reason: 'law',
    });
    expect(resolve('法释〔2015〕22号第六条')).toMatchObject({ kind: 'external', slug: 'interpretation-2015-22' });
  });

  test.each([
    ['节选没有收的条', '《刑法》第三百八十九条', '2021-08-31'],
    ['节选没有收的之一', '《刑法》第一百三十九条之一', '2021-08-31'],
    ['最后一条', '《刑法》第四百五十二条', '2021-08-31'],
  ])('%s', (_, text, on) => {
    expect(resolve(text, on)).toMatchObject({
      kind: 'external',
      slug: 'criminal-law',
      title: '中华人民共和国刑法',
      reason: 'article',
    });
  });
});

describe('现行文本之外的文本', () => {
  test('当日的文本没有收录：指到现行条文，说明当时是哪一个文本，不指款项', () => {
    expect(resolve('《刑法》第一百三十四条第二款', '2000-01-01')).toEqual({
      kind: 'article',
      law: criminalLaw,
      articleId: '134',
      effective: '2021-03-01',
      since: '2021-03-01',
      otherText: { effective: '1997-10-01', note: '当时有效的是1997年修订文本，本站未收录' },
    });
  });

  test('当日的文本收录了：按当时的文本核对款项，说明与现行文本不同', () => {
    expect(resolve('《刑法》第一百三十四条第二款', '2021-02-28')).toEqual({
      kind: 'article',
      law: criminalLaw,
      articleId: '134',
      effective: '2006-06-29',
      since: '2006-06-29',
      otherText: { effective: '2006-06-29', note: '当时有效的是刑法修正案（六）修改后的文本，与现行文本不同' },
    });
    expect(resolve('《刑法》第一百三十四条第三款', '2021-02-28')).toMatchObject({ code: 'no-such-paragraph' });
  });

  test('当日法律尚未施行：指到条文，说明从哪一天起施行', () => {
    expect(resolve('法释〔2022〕19号第一条', '2022-12-18')).toMatchObject({
      kind: 'article',
      articleId: '1',
      otherText: { effective: '2022-12-19', note: '当时尚未施行，自2022年12月19日起施行' },
    });
  });

  test('读者的日子决定什么是现行文本', () => {
    const [citation] = findCitations('《刑法》第一百三十四条第二款');
    const then = citation && resolveCitation(citation, index, { on: '2010-01-01', today: '2020-01-01' });
    expect(then).toMatchObject({ effective: '2006-06-29', anchor: 'p2' });
    expect(then).not.toHaveProperty('otherText');
  });
});

describe('不存在的', () => {
  test.each([
    ['超过最后一条', '《刑法》第四百五十三条', '2021-08-31', 'no-such-article', '第四百五十二条'],
    ['多打了一位', '《刑法》第一千三百四十条', '2021-08-31', 'no-such-article', '第四百五十二条'],
    ['当日还没有这一条', '《刑法》第一百三十四条之一', '2021-02-28', 'no-such-article', '第一百三十四条'],
    ['全文收录的解释里没有', '法释〔2022〕19号第二条之一', '2023-01-01', 'no-such-article', '第二条'],
    ['没有这一款', '《刑法》第一百三十四条第三款', '2021-08-31', 'no-such-paragraph', '第一百三十四条第二款'],
    [
      '没有这一项',
      '《刑法》第一百三十四条之一第（四）项',
      '2021-08-31',
      'no-such-item',
      '第一百三十四条之一第（三）项',
    ],
    ['这一款没有项', '《刑法》第一百三十四条第二款第（一）项', '2021-08-31', 'no-such-item', '第一百三十四条第二款'],
    [
      '项在另一款',
      '《刑法》第一百三十三条之一第二款第（三）项',
      '2021-08-31',
      'no-such-item',
      '第一百三十三条之一第一款第（三）项',
    ],
    [
      '没有这一目',
      '《刑法》第一百三十四条之一第（三）项第1目',
      '2021-08-31',
      'no-such-item',
      '第一百三十四条之一第（三）项',
    ],
  ])('%s：%s', (_, text, on, code, nearest) => {
    expect(resolve(text, on)).toEqual({ kind: 'problem', code, nearest });
  });

  test.each([
    ['《安全产生法》第三十六条', '安全生产法'],
    ['《中华人民共和国安全生产发》第三十六条', '中华人民共和国安全生产法'],
    ['法释〔2022〕91号第一条', '法释〔2022〕19号'],
  ])('不认识的法名 %s，最像的是%s', (text, nearest) => {
    expect(resolve(text)).toEqual({ kind: 'problem', code: 'unknown-law', nearest });
  });

  test('谁也不像的法名没有建议', () => {
    expect(resolve('《道路运输事故赔偿办法》第一条')).toEqual({ kind: 'problem', code: 'unknown-law' });
  });

  test.each([
    [
      '关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
      '法释〔2015〕22号',
      `${interpretation.title}（法释〔2022〕19号）`,
    ],
    [oldInterpretation.title, '法释〔2022〕19号', `${oldInterpretation.title}（法释〔2015〕22号）`],
  ])('名称与字号不是同一件：《%s》（%s）', (name, number, nearest) => {
    expect(resolve(`《${name}》（${number}）第一条`)).toEqual({ kind: 'problem', code: 'unknown-law', nearest });
  });
});

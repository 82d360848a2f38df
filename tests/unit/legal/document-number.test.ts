import { findDocumentNumbers, formatDocumentNumber, parseDocumentNumber } from '#legal/document-number.ts';
import { describe, expect, test } from 'vitest';

describe('发文字号', () => {
  test.each([
    '浙应急〔2021〕75号',
    '浙应急﹝2021﹞75号',
    '浙应急[2021]75号',
    '浙应急［2021］75号',
    '浙应急［２０２１］７５号',
  ])('%s 都是浙应急〔2021〕75号', (text) => {
    const number = parseDocumentNumber(text);
    expect(number).toEqual({ organ: '浙应急', year: 2021, serial: 75 });
    expect(number && formatDocumentNumber(number)).toBe('浙应急〔2021〕75号');
  });

  test.each(['法释〔2022〕19号', '国办发〔2017〕47号', '应急〔2019〕54号', '安委〔2024〕2号'])(
    '%s 读出再写相同',
    (text) => {
      const number = parseDocumentNumber(text);
      expect(number && formatDocumentNumber(number)).toBe(text);
    },
  );

  test('句中的发文字号不带前面的话', () => {
    const text =
      '根据法释〔2015〕22号和法释〔2022〕19号，以及《浙江省安全生产行政执法与刑事司法衔接工作实施办法》（浙应急﹝2021﹞75号）等规定';
    const found = findDocumentNumbers(text);
    expect(found.map(({ number }) => formatDocumentNumber(number))).toEqual([
      '法释〔2015〕22号',
      '法释〔2022〕19号',
      '浙应急〔2021〕75号',
    ]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  test.each([
    '',
    '75号',
    '〔2021〕75号',
    '浙应急〔2021〕号',
    '浙应急（2021）75号',
    '浙应急〔21〕75号',
    '主席令第八十八号',
    '法释〔2022〕19号等',
  ])('“%s”不是发文字号', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  });
});

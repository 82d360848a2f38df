import { findCitations } from '#legal/citations.ts';
import { describe, expect, test } from 'vitest';

describe('引用的条文', () => {
  test.each([
    ['《安全生产法》第三十六条', '安全生产法', { article: 36 }],
    ['《刑法》第一百三十四条之一', '刑法', { article: 134, sub: 1 }],
    ['《中华人民共和国刑法》第一百三十四条第二款', '中华人民共和国刑法', { article: 134, paragraph: 2 }],
    ['《刑法》第一百三十四条之一第（二）项', '刑法', { article: 134, sub: 1, item: 2 }],
    ['《刑法》第一百三十四条之一第(二)项', '刑法', { article: 134, sub: 1, item: 2 }],
    ['《刑法》第一百三十四条之一第二项', '刑法', { article: 134, sub: 1, item: 2 }],
    ['《刑法》第134条之一第1款第(2)项', '刑法', { article: 134, sub: 1, paragraph: 1, item: 2 }],
    ['《刑法》第１３４条之１', '刑法', { article: 134, sub: 1 }],
    ['《刑法》 第一百三十四条', '刑法', { article: 134 }],
    ['《刑法修正案（十一）》第四条', '刑法修正案（十一）', { article: 4 }],
    ['《关于适用〈中华人民共和国刑法〉的规定》第二条', '关于适用〈中华人民共和国刑法〉的规定', { article: 2 }],
    [
      '《关于执行《中华人民共和国刑法》确定罪名的规定》第一条',
      '关于执行《中华人民共和国刑法》确定罪名的规定',
      { article: 1 },
    ],
    ['法释〔2022〕19号第二条', '法释〔2022〕19号', { article: 2 }],
    ['法释[2022]19号第三条第二款', '法释〔2022〕19号', { article: 3, paragraph: 2 }],
  ])('%s', (text, law, provision) => {
    const before = '依照';
    const after = '的规定处罚';
    expect(findCitations(before + text + after)).toEqual([
      { kind: 'full', start: before.length, end: before.length + text.length, text, law, provision },
    ]);
  });

  test('名称后带发文字号', () => {
    const text = '《关于办理危害生产安全刑事案件适用法律若干问题的解释（二）》（法释﹝2022﹞19号）第三条第（一）项';
    expect(findCitations(text)).toEqual([
      {
        kind: 'full',
        start: 0,
        end: text.length,
        text,
        law: '关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
        number: '法释〔2022〕19号',
        provision: { article: 3, item: 1 },
      },
    ]);
  });

  test('一句话里有几处，次序与原文相同', () => {
    const text =
      '违反《安全生产法》第三十六条第三款的，依照《安全生产法》第九十九条第（四）项处罚；构成犯罪的，依照《刑法》第一百三十四条之一和法释〔2022〕19号第二条追究刑事责任。';
    expect(findCitations(text).map((citation) => citation.text)).toEqual([
      '《安全生产法》第三十六条第三款',
      '《安全生产法》第九十九条第（四）项',
      '《刑法》第一百三十四条之一',
      '法释〔2022〕19号第二条',
    ]);
  });

  test('条号之后的话不算在内', () => {
    expect(findCitations('《刑法》第一百三十四条之规定').map(({ text }) => text)).toEqual(['《刑法》第一百三十四条']);
    expect(findCitations('《刑法》第一百三十四条第二款项下').map(({ text }) => text)).toEqual([
      '《刑法》第一百三十四条第二款',
    ]);
  });

  test.each([
    '结合《中华人民共和国刑法》修正案(十一）新增的“危险作业案件”条款及《浙江省安全生产行政执法与刑事司法衔接工作实施办法》（浙应急﹝2021﹞75号）等规定',
    '结合《杭州市安全生产行政执法与刑事司法衔接工作实施细则》颁布之际',
    '在《安全365》、《应急300秒》栏目制作危险作业案例专题节目。',
    '《刑法》第二编第二章',
    '《刑法》第一百百条',
    '第一百三十四条之一',
    '刑法第一百三十四条',
    '《》第一条',
    '《刑法第一百三十四条',
    '',
  ])('“%s”里没有', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

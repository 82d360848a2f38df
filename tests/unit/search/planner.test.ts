import { describe, expect, test } from 'vitest';
import { encodeArticleId, encodeMention, encodeText } from '#search/encoder.ts';
import { contentTerms } from '#search/function-words.ts';
import { planQuery, readCitation } from '#search/planner.ts';

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
    expect(readCitation('刑法134条第2款')?.anchor).toBe('p2');
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

describe('planQuery', () => {
  test('没有可查的字', () => {
    expect(planQuery('')).toBeUndefined();
    expect(planQuery('  ？！')).toBeUndefined();
  });

  test('整句、分开写的词、去掉虚词后的词', () => {
    const plan = planQuery('杭州　危险作业罪');
    expect(plan?.query).toBe('杭州 危险作业罪');
    expect(plan?.phrase).toEqual(encodeText('杭州危险作业罪'));
    expect(plan?.terms.map(({ text }) => text)).toEqual(['杭州', '危险作业罪']);
    expect(planQuery('火 x 动火')?.relaxed.map(({ text }) => text)).toEqual(['动火']);
    expect(planQuery('没出事故也会坐牢吗')?.relaxed.map(({ text }) => text)).toEqual(['出事故', '坐牢']);
  });

  test('引用有自己的记号和提到它的记号', () => {
    const citation = planQuery('刑法134条之一')?.citation;
    expect(citation?.direct).toEqual([encodeArticleId('134-1'), ...encodeText('刑法')]);
    expect(citation?.citing).toEqual([encodeMention('134-1'), ...encodeText('刑法')]);
  });
});

test('虚词不拆开法律用语', () => {
  expect(contentTerms('工会有什么权利')).toEqual(['工会有', '权利']);
  expect(contentTerms('社会可以监督吗')).toEqual(['社会', '监督']);
  expect(contentTerms('谁是安全生产第一责任人')).toEqual(['是安全生产第一责任人']);
});

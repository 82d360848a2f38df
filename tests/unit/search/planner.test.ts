import { describe, expect, test } from 'vitest';
import { encodeArticleId, encodeLaw, encodeMention, encodeText, encodeUnitId } from '#search/encoder.ts';
import { contentTerms, isQuestion } from '#search/function-words.ts';
import { planQuery } from '#search/planner.ts';
import { LEXICON } from './word-list.ts';

function plan(query: string) {
  const planned = planQuery(query, LEXICON);
  if (planned === undefined) throw new Error(query);
  return planned;
}

/** The first way in which a query is searched, as its tokens. */
function firstOf(query: string): string {
  const [first] = plan(query).searches;
  return `${first?.match} ${first?.phrases.map((tokens) => tokens.join(' ')).join(' + ')}`;
}

const ARTICLE = `named ${encodeUnitId('laws/criminal-law/134-1')}`;
const phrase = (text: string) => `phrase ${encodeText(text).join(' ')}`;

describe('每一种写法先怎样查', () => {
  test.each([
    ['刑法134条之一', ARTICLE],
    ['刑法１３４条之１', ARTICLE],
    ['中华人民共和国刑法 第134条 之一', ARTICLE],
    ['《刑法》，第一百三十四条之一', ARTICLE],
    ['修正案十一第四条', `named ${encodeUnitId('laws/criminal-law-amendment-11/4')}`],
    ['解释二第五条', `named ${encodeUnitId('laws/interpretation-2022-19/5')}`],
    ['法释2022年19号第3条', `named ${encodeUnitId('laws/interpretation-2022-19/3')}`],
    ['第三十六条', `named ${encodeArticleId('36')}`],
    ['危险作业罪', ARTICLE],
    ['三管三必须', `named ${encodeUnitId('laws/work-safety-law/3')}`],
    ['强令组织他人违章冒险作业罪', `named ${encodeUnitId('laws/criminal-law/134')}`],
    ['安全生产法', `named ${encodeUnitId('laws/work-safety-law')}`],
    ['安法', `named ${encodeUnitId('laws/work-safety-law')}`],
    ['刑法修正案11', `named ${encodeUnitId('laws/criminal-law-amendment-11')}`],
    ['危害生产安全刑事案件解释二', `named ${encodeUnitId('laws/interpretation-2022-19')}`],
    ['可燃气体报警装置', phrase('可燃气体报警装置')],
    ['ＧＢ ３０８７１', phrase('gb 30871')],
    ['12350', phrase('12350')],
    ['，。现实危险！', phrase('现实危险')],
    ['消防法第28条', phrase('消防法第28条')],
    ['“危险作业罪”', phrase('危险作业罪')],
    ['"安全生产法"', phrase('安全生产法')],
  ])('%s', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
  });
});

describe('planQuery', () => {
  test('没有可查的字', () => {
    for (const query of ['', '  ？！', '\u0000\u202e', '<>']) expect(planQuery(query, LEXICON)).toBeUndefined();
  });

  test('款项指到页内', () => {
    expect(plan('刑法134条之一第（三）项').searches[0]?.anchor).toBe('p1-i3');
  });

  test('引用的条文之后是引用它的，先是引用同一款的', () => {
    const cites = plan('强令、组织他人违章冒险作业罪').searches.filter(({ match }) => match === 'cites');
    expect(cites[0]?.phrases).toEqual([[encodeMention('134', 2)], [encodeLaw('criminal-law')]]);
    expect(cites.map(({ phrases }) => phrases)).toContainEqual([[encodeMention('134')], encodeText('刑法')]);
  });

  test('分开写的几个词都要有；其中的法律名称限定在这部法律', () => {
    const { searches } = plan('安全生产法　报警装置');
    expect(searches.find(({ match }) => match === 'all')?.phrases).toEqual([
      [encodeLaw('work-safety-law')],
      encodeText('报警装置'),
    ]);
  });

  test('引号里的照原样查，不拆开，不换说法', () => {
    const { exact, searches, terms, meant, hints } = plan('“没出事故”');
    expect([exact, searches.length, terms, meant, hints]).toEqual([true, 1, [], [], []]);
  });

  test('问题：虚词以外的字、法律里的用语、对应的条文', () => {
    const { asks, terms, meant, hints } = plan('没出事故也会坐牢吗');
    expect(asks).toBe(true);
    expect(terms.map((pieces) => pieces.map(({ text }) => text))).toEqual([['出事', '事故'], ['坐牢']]);
    expect(meant.map(({ text }) => text)).toEqual(['现实危险', '有期徒刑']);
    expect(hints.map(({ token }) => token)).toEqual([encodeUnitId('laws/criminal-law/134-1')]);
  });

  test('问题里的引用', () => {
    expect(plan('违反刑法134条之一怎么判').hints.map(({ token }) => token)).toEqual([
      encodeUnitId('laws/criminal-law/134-1'),
    ]);
  });
});

test('虚词不拆开法律用语', () => {
  expect(contentTerms('工会有什么权利')).toEqual(['工会有', '权利']);
  expect(contentTerms('社会可以监督吗')).toEqual(['社会', '监督']);
  expect(contentTerms('组织他人违章冒险作业')).toEqual(['组织他人违章冒险作业']);
});

test('是不是在问', () => {
  expect(['仓库能不能住人', '谁负责', '判几年'].map(isQuestion)).toEqual([true, true, true]);
  expect(['危险作业罪', '强令、组织他人违章冒险作业罪', '关闭 报警'].map(isQuestion)).toEqual([false, false, false]);
});

import { expect, test } from 'vitest';
import { type Candidate, rankCandidates, sortFound } from '#search/rank.ts';
import type { UnitKind } from '#search/unit.ts';

function candidate(
  title: string,
  kind: UnitKind,
  more: Partial<Candidate> & { aliases?: string[]; url?: string } = {},
) {
  const { aliases = [], url = title, match = 'phrase', score = 0.5, ...rest } = more;
  return { match, score, kind, ...rest, facts: { kind, title, url, aliases } };
}

function titles(query: string, candidates: Candidate[]): string[] {
  return rankCandidates(candidates, query).map(({ facts }) => facts.title);
}

test('查询指名的在前，其次是名称含有的，再次是只在正文里的', () => {
  expect(
    titles('危险作业罪', [
      candidate('组织领导', 'article', { score: 1 }),
      candidate('什么是危险作业罪', 'article'),
      candidate('刑法第一百三十四条之一', 'article', { match: 'named' }),
    ]),
  ).toEqual(['刑法第一百三十四条之一', '什么是危险作业罪', '组织领导']);
});

test('同样的匹配，法条总在案例、资料、通知、任务之前，名称再像也一样', () => {
  const kinds: UnitKind[] = ['task', 'notice', 'material', 'case'];
  for (const kind of kinds) {
    for (const match of ['named', 'phrase', 'all', 'part'] as const) {
      expect(
        titles('报警', [candidate('报警', kind, { match, score: 1 }), candidate('法条', 'article', { match })]),
      ).toEqual(['法条', '报警']);
      const found = [{ kind, match, score: 1 }, { kind: 'article', match, score: 0.6 } as const];
      expect(sortFound(found).map((one) => one.kind)).toEqual(['article', kind]);
    }
  }
});

test('匹配得严的在匹配得松的之前，不管是什么', () => {
  const order = (['part', 'all', 'phrase', 'named'] as const).map((match) => candidate(match, 'article', { match }));
  expect(titles('报警', order)).toEqual(['named', 'phrase', 'all', 'part']);
  expect(
    titles('报警', [
      candidate('部分', 'article', { match: 'part', score: 1 }),
      candidate('全部', 'notice', { match: 'all' }),
    ]),
  ).toEqual(['全部', '部分']);
});

test('问题：只占一小部分的法条，不排在几乎全中的案例之前', () => {
  expect(
    titles('永康关报警器的案子', [
      candidate('法条', 'article', { match: 'part', score: 0.4 }),
      candidate('永康一案', 'case', { match: 'part', score: 1 }),
    ]),
  ).toEqual(['永康一案', '法条']);
});

test('正文里出现得早、只讲这件事的在前', () => {
  const filler = '生产经营单位的主要负责人对本单位安全生产工作负有下列职责'.repeat(3);
  expect(
    titles('报警装置', [
      candidate('附带提到', 'article', { text: `${filler}，安装报警装置。` }),
      candidate('专门规定', 'article', { text: '报警装置应当经常维护。报警装置不得关闭。' }),
    ]),
  ).toEqual(['专门规定', '附带提到']);
});

test('一页的几处不挤掉别的页', () => {
  const sections = [1, 2, 3].map((number) =>
    candidate(`释法${number}`, 'provision', { url: `provisions/a/#s${number}`, score: 0.6 }),
  );
  expect(titles('报警', [...sections, candidate('另一篇', 'provision')])).toEqual([
    '释法1',
    '另一篇',
    '释法2',
    '释法3',
  ]);
});

import { expect, test } from 'vitest';
import { planQuery } from '#search/planner.ts';
import { type Candidate, rankCandidates } from '#search/rank.ts';
import type { UnitKind } from '#search/unit.ts';

function candidate(title: string, kind: UnitKind, more: Partial<Candidate> & { aliases?: string[] } = {}): Candidate {
  const { aliases = [], tier = 'phrase', score = 0.5 } = more;
  return { tier, score, facts: { kind, title, aliases } };
}

function titles(query: string, candidates: Candidate[]): string[] {
  const plan = planQuery(query);
  return plan === undefined ? [] : rankCandidates(candidates, plan).map(({ facts }) => facts.title);
}

test('名称相同的在前，其次是名称含有的，再次是只在正文里的', () => {
  expect(
    titles('危险作业罪', [
      candidate('组织领导', 'article', { score: 1 }),
      candidate('什么是危险作业罪', 'article'),
      candidate('刑法第一百三十四条之一', 'article', { aliases: ['危险作业罪'] }),
    ]),
  ).toEqual(['刑法第一百三十四条之一', '什么是危险作业罪', '组织领导']);
});

test('同样的匹配，法条在通知之前；查到全部字词的在只查到一部分的之前', () => {
  expect(titles('报警', [candidate('通知', 'notice'), candidate('法条', 'article')])).toEqual(['法条', '通知']);
  expect(
    titles('报警', [candidate('部分', 'article', { tier: 'relaxed' }), candidate('全部', 'article', { tier: 'all' })]),
  ).toEqual(['全部', '部分']);
});

test('引用的条文第一，同号的别的法律在后', () => {
  expect(
    titles('安全生产法36条', [
      candidate('浙江省安全生产条例第三十六条', 'article', { tier: 'citation', score: 1 }),
      candidate('典型案例', 'case', { tier: 'all', score: 1 }),
      candidate('中华人民共和国安全生产法第三十六条', 'article', { tier: 'citation' }),
    ]),
  ).toEqual(['中华人民共和国安全生产法第三十六条', '浙江省安全生产条例第三十六条', '典型案例']);
});

import { expect, test } from 'vitest';
import type { JudgedQuery } from '../../bench/search/ground-truth.ts';
import { recallOf, reciprocalRank, scoreAnswers } from '../../bench/search/score.ts';

function query(right: string[], best: string[] = [], laws: string[] = []): JudgedQuery {
  return { query: '报警', type: 'term', right: new Set(right), best: new Set(best), laws };
}

test('前十条里对的，除以对的（最多算十个）；同一页只算一次', () => {
  expect(recallOf({ query: query(['a/', 'b/']), paths: ['a/', 'a/', 'c/'] })).toBe(0.5);
  expect(recallOf({ query: query(['a/']), paths: [...'123456789'].map((n) => `${n}/`).concat('x/', 'a/') })).toBe(0);
  const many = Array.from({ length: 20 }, (_, n) => `${n}/`);
  expect(recallOf({ query: query(many), paths: many.slice(0, 10) })).toBe(1);
});

test('问法律名称的，这部法律下的任何一页都算', () => {
  const law = query([], [], ['laws/criminal-law/']);
  expect(recallOf({ query: law, paths: ['cases/x/', 'laws/criminal-law/134/'] })).toBe(1);
  expect(reciprocalRank({ query: law, paths: ['cases/x/', 'laws/criminal-law/134/'] })).toBe(0.5);
});

test('首位只看最好的；没有最好的不计', () => {
  expect(reciprocalRank({ query: query(['a/', 'b/'], ['b/']), paths: ['a/', 'c/', 'b/'] })).toBeCloseTo(1 / 3);
  const answers = [
    { query: query(['a/'], ['a/']), paths: ['a/'] },
    { query: query(['a/']), paths: [] },
  ];
  expect(scoreAnswers(answers)).toEqual({ queries: 2, recall: 0.5, mrr: 1, zero: 0.5 });
});

import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { searchUnits } from '#corpus/search-units.ts';

const units = searchUnits(loadCorpus(readCorpus('content')).corpus, '2026-11-22');
const answerOf = (id: string) => units.find((unit) => unit.id === id)?.answer;

test('释法的一句话回答，各节都带着，它解释的那一条也带着，依据指到那一条', () => {
  const answer = answerOf('provisions/dangerous-operation#s1');
  expect(answer?.text).toContain('不等事故发生就可能构成犯罪');
  expect(answer?.basis).toBe('《刑法》第一百三十四条之一');
  expect(answer?.url).toBe('laws/criminal-law/134-1/');
  expect(answerOf('laws/criminal-law/134-1')).toEqual(answer);
});

test('名词取释义的第一句，注明出处的款', () => {
  const term = units.find(({ kind, title }) => kind === 'term' && title === '重大责任事故罪');
  expect(term?.answer?.text).toMatch(/^在生产、作业中违反有关安全管理的规定.+（《刑法》第一百三十四条第一款）。$/u);
  expect(term?.answer?.url).toBe('laws/criminal-law/134/#p1');
});

test('没有释法的短条文，用条文自己的话回答；长的不摘一句充数', () => {
  const short = answerOf('laws/work-safety-law/51');
  const long = answerOf('laws/work-safety-law/65');
  expect(short?.text).toContain('工伤保险');
  expect(short?.text).toBe(units.find(({ id }) => id === 'laws/work-safety-law/51')?.text);
  expect(long).toBeUndefined();
});

test('通知、案例、资料和任务不当作回答', () => {
  const kinds = new Set(units.flatMap(({ kind, answer }) => (answer === undefined ? [] : [kind])));
  expect([...kinds].sort()).toEqual(['article', 'provision', 'term']);
});

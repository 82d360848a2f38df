import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findCitations } from '#legal/citations.ts';

const { corpus } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const terms = corpus.entries('glossary').flatMap(({ data }) => data.terms);

/** The thirty terms of the fact sheet with the article that each comes from. */
const SHEET: Record<string, string> = {
  生产经营单位: '《安全生产法》第二条',
  主要负责人: '《安全生产法》第五条',
  实际控制人: '法释〔2022〕19号第二条',
  从业人员: '《安全生产法》第六条',
  安全生产管理人员: '《安全生产法》第二十四条',
  特种作业人员: '《安全生产法》第三十条',
  注册安全工程师: '《安全生产法》第二十七条第三款',
  负有安全生产监督管理职责的部门: '《安全生产法》第十条第三款',
  安全生产监督检查人员: '《安全生产法》第六十六条',
  全员安全生产责任制: '《安全生产法》第二十二条第一款',
  双重预防机制: '《安全生产法》第四条第一款',
  三同时: '《安全生产法》第三十一条',
  三管三必须: '《安全生产法》第三条第三款',
  事故隐患: '《安全生产法》第四十一条第二款',
  重大事故隐患: '法释〔2022〕19号第四条第一款',
  危险物品: '《安全生产法》第一百一十七条',
  危险化学品: '《危险化学品安全法》第三条',
  重大危险源: '《安全生产法》第一百一十七条',
  '危险作业（《安全生产法》）': '《安全生产法》第四十三条',
  危险作业罪: '《刑法》第一百三十四条之一',
  现实危险: '《刑法》第一百三十四条之一',
  拒不执行: '法释〔2022〕19号第三条第一款',
  强令他人违章冒险作业: '法释〔2022〕19号第一条第一款',
  冒险组织作业: '法释〔2022〕19号第一条第二款',
  负有报告职责的人员: '法释〔2015〕22号第四条',
  '瞒报、谎报、迟报': '《安全生产法》第八十三条第二款',
  '一般、较大、重大、特别重大事故': '《安全生产法》第一百一十八条第一款',
  按日连续处罚: '《安全生产法》第一百一十二条',
  职业禁止: '《刑法》第三十七条之一第一款',
  行刑衔接: '《行政执法机关移送涉嫌犯罪案件的规定》第十一条第一款',
};

test('事实表里的三十个名词都有，出处相同', () => {
  const found = new Map(terms.map(({ term, provision }) => [term, provision]));
  expect(Object.keys(SHEET)).toHaveLength(30);
  expect(Object.fromEntries(Object.keys(SHEET).map((term) => [term, found.get(term)]))).toEqual(SHEET);
});

test('位置、名词、叫法都不重复', () => {
  const ids = terms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const words = terms.flatMap(({ term, also }) => [term, ...also]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test.each(terms)('$term：解释里注明了出处', ({ definition }) => {
  expect(findCitations(definition)).not.toEqual([]);
});

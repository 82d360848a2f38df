import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { searchUnits } from '#corpus/search-units.ts';
import { searchWords } from '#corpus/search-words.ts';
import { validCorpus } from './fixtures.ts';

const TODAY = '2026-11-22';

test('别名进条文的检索单元，通称进法律的检索单元', () => {
  const units = searchUnits(loadCorpus(validCorpus).corpus, TODAY);
  const aliasesOf = (id: string) => units.find((unit) => unit.id === id)?.aliases;
  expect(aliasesOf('laws/example-law')).toContain('小示例法');
  expect(aliasesOf('laws/example-law/3-1')).toContain('例子');
  expect(aliasesOf('laws/example-law/2')).not.toContain('例子');
});

test('每一类有检索单元的内容都进索引', () => {
  const kinds = new Set(searchUnits(loadCorpus(validCorpus).corpus, TODAY).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['article', 'case', 'law', 'material', 'notice', 'provision', 'task', 'term']);
});

test('本站的词：法律的名称、罪名、名词、口语', () => {
  const { laws, words } = searchWords(loadCorpus(readCorpus('content')).corpus, TODAY);
  const find = (word: string) => words.find((entry) => entry.word === word);
  expect(laws[0]).toEqual({ slug: 'criminal-law', names: expect.arrayContaining(['中华人民共和国刑法', '刑法']) });
  expect(laws.find(({ slug }) => slug === 'interpretation-2022-19')?.names).toEqual(
    expect.arrayContaining(['法释〔2022〕19号', '两高解释二']),
  );
  expect(find('危险作业罪')?.units[0]).toBe('laws/criminal-law/134-1');
  expect(find('强令、组织他人违章冒险作业罪')?.units[0]).toBe('laws/criminal-law/134#p2');
  expect(find('三管三必须')?.units).toContain('laws/work-safety-law/3#p3');
  expect(find('坐牢')).toEqual({ word: '坐牢', units: [], means: ['有期徒刑'] });
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
});

import { describe, expect, test } from 'vitest';
import { LEXICON } from './word-list.ts';

describe('lawNamed', () => {
  test.each([
    ['刑法', 'criminal-law'],
    ['中华人民共和国刑法', 'criminal-law'],
    ['安法', 'work-safety-law'],
    ['刑法修正案十一', 'criminal-law-amendment-11'],
    ['刑法修正案（十一）', 'criminal-law-amendment-11'],
    ['修正案11', 'criminal-law-amendment-11'],
    ['法释〔2022〕19号', 'interpretation-2022-19'],
    ['法释2022年19号', 'interpretation-2022-19'],
    ['危害生产安全刑事案件解释', 'interpretation-2015-22'],
    ['危害生产安全刑事案件解释二', 'interpretation-2022-19'],
    ['解释二', 'interpretation-2022-19'],
    ['两高解释二', 'interpretation-2022-19'],
  ])('%s', (name, slug) => {
    expect(LEXICON.lawNamed(name)).toBe(slug);
  });

  test.each(['消防法', '安全', '全生产法', '报警装置', '法', ''])('不是收录的法律：%s', (name) => {
    expect(LEXICON.lawNamed(name)).toBeUndefined();
  });
});

test('别名不管标点', () => {
  expect(LEXICON.wordNamed('强令组织他人违章冒险作业罪')?.units).toEqual(['laws/criminal-law/134#p2']);
  expect(LEXICON.wordNamed('危险作业')).toBeUndefined();
});

test('句子里的说法，长的在前，不重叠', () => {
  expect(LEXICON.wordsIn('没出事故也会坐牢吗').map(({ word }) => word)).toEqual(['没出事故', '坐牢']);
});

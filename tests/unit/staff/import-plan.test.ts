import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { readLines } from './fixtures.ts';
import { first, imported, problemsOf } from './planned-import.ts';

describe('新的法', () => {
  const { files, text, notes } = imported(readLines('work-safety-law'), {
    slug: 'work-safety-law',
    effective: '2021-09-01',
  });

  test('law.yaml 写全读到的，没读到的不编', () => {
    expect(parse(text('law.yaml'))).toMatchObject({
      title: '中华人民共和国安全生产法',
      short: ['安全生产法'],
      kind: 'statute',
      issuer: '全国人民代表大会常务委员会',
      articles: 119,
      coverage: 'full',
      order: 1,
      source: { name: '导入文件 law.docx（来源待补）' },
      checkedOn: '2026-11-22',
      versions: [
        { effective: '2002-11-01', by: '2002年制定', adopted: '2002-06-29' },
        { effective: '2021-09-01', by: '第三次修正', adopted: '2021-06-10', text: '2021-09-01.md' },
      ],
    });
    expect(notes).toContain('checkedOn');
  });

  test('检查只要求逐条登记指纹', () => {
    const codes = checkCorpus(files, { today: '2026-11-22' })
      .filter(({ file }) => file.startsWith('laws/'))
      .map(({ code }) => code);
    expect(codes).toEqual(['text/no-fingerprint']);
  });

  test('再导入一次，一字不变', () => {
    const again = imported(readLines('work-safety-law'), { effective: '2021-09-01' }, files);
    expect(again.files).toEqual(files);
  });

  test('缺什么一次说全，每一条都有改法', () => {
    const problems = problemsOf(['某办法', '第一条　甲。'], {});
    expect(problems.split('\n')).toHaveLength(5);
    for (const option of ['--slug', '--effective', '--adopted', '--issuer', '--kind'])
      expect(problems).toContain(option);
    expect(problems.match(/改法：/g)).toHaveLength(5);
    expect(problemsOf(['某办法'], {})).toContain('没有读到一条');
    expect(problemsOf(first, { slug: '某法' })).toContain('小写英文字母');
  });

  test('external.yaml 登记过的法，文件夹用那里的，并提醒删去', () => {
    const external = '- slug: some-law\n    title: 某法\n    short: []\n    kind: statute\n    database: null\n';
    const { files: all, notes: said } = imported(first, {}, [
      { path: 'laws/external.yaml', text: `laws:\n  ${external}` },
    ]);
    expect(all.map(({ path }) => path)).toContain('laws/some-law/2020-03-01.md');
    expect(said).toContain('external.yaml');
  });
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#corpus/load-corpus.ts';
import type { SourceFile } from '#corpus/read-corpus.ts';
import { articleOn } from '#legal/history.ts';
import { articleText } from '#legal/statute.ts';
import { readLines } from './fixtures.ts';
import { first, head, imported, problemsOf } from './planned-import.ts';

describe('已经有的法', () => {
  const old = imported(first, { slug: 'some-law' }).files.map((file) =>
    file.path.endsWith('law.yaml') ? { ...file, text: `# 手写的说明\n${file.text}# 末尾的说明\n` } : file,
  );
  const amended = [
    ...head.slice(0, 1),
    `${head[1]?.slice(0, -1)}　根据2024年5月1日《关于修改〈某法〉的决定》修正）`,
    '第一条　甲。',
    '第二条　改过的乙。',
    '第三条　本法自2020年3月1日起施行。',
    '第四条　新增的丁。',
  ];

  test('加一个文本：原有的每一行不动，改动的条写进 changes', () => {
    const { text, notes } = imported(amended, { effective: '2024-06-01' }, old);
    const before = old.find(({ path }) => path.endsWith('law.yaml'))?.text.split('\n') ?? [];
    const after = text('law.yaml').split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual(['articles: 3']);
    const law = parse(text('law.yaml')) as { articles: number; versions: object[]; changes: object[] };
    expect(law.articles).toBe(4);
    expect(law.versions.at(-1)).toMatchObject({
      effective: '2024-06-01',
      by: '2024年修正',
      adopted: '2024-05-01',
      text: '2024-06-01.md',
    });
    expect(law.changes).toEqual([
      { article: '2', effective: '2020-03-01', kind: 'original', by: '2020年制定' },
      { article: '2', effective: '2024-06-01', kind: 'amended', by: '2024年修正' },
      { article: '4', effective: '2024-06-01', kind: 'added', by: '2024年修正' },
    ]);
    expect(notes).toContain('2、4');
  });

  test('先收新的、后收旧的，得到同样的历史', () => {
    const backwards = imported(first, {}, imported(amended, { slug: 'some-law', effective: '2024-06-01' }).files);
    const law = loadCorpus(backwards.files).corpus.index.laws[0];
    const on = (article: number, day: string): string | undefined => {
      const state = law && articleOn(law, { article }, day);
      return state?.kind === 'text' ? articleText(state.article) : state?.kind;
    };
    expect([on(2, '2023-01-01'), on(2, '2025-01-01')]).toEqual(['乙。', '改过的乙。']);
    expect([on(1, '2023-01-01'), on(1, '2025-01-01')]).toEqual(['甲。', '甲。']);
    expect(on(4, '2023-01-01')).toBe('not-yet');
  });

  test('已经有的正文不悄悄替换：说出哪几条不同，--force 才换', () => {
    const other = first.map((line) => line.replace('乙', '别的'));
    expect(problemsOf(other, {}, old)).toMatch(
      /some-law\/2020-03-01\.md 已经有了[\s\S]*第二条（共 1 条）[\s\S]*--force/,
    );
    expect(imported(other, { force: true }, old).text('2020-03-01.md')).toContain('别的。');
  });

  test('已经有的文件不是 UTF-8，也不悄悄替换', () => {
    const badByte = { line: 1, column: 1 };
    const files = old.map((file) => (file.path.endsWith('.md') ? { ...file, badByte } : file));
    expect(problemsOf(first, { force: true }, files)).toContain('不是 UTF-8');
  });

  test('给了通过日期，就用题注里那一次的名称；另外几次没有登记，说出来', () => {
    const lines = readLines('work-safety-law');
    const given = { slug: 'work-safety-law', effective: '2014-12-01', adopted: '2014-08-31' };
    const { text, notes } = imported(lines, given);
    const law = parse(text('law.yaml')) as { versions: object[] };
    expect(law.versions.at(-1)).toMatchObject({ effective: '2014-12-01', by: '第二次修正' });
    expect(notes).toContain('2009年8月27日第一次修正、2021年6月10日第三次修正');
  });

  test('登记过日期、没有正文的，补上 text；写法不论是一行还是几行', () => {
    for (const version of [
      '  - { effective: 2024-06-01, by: 修正, adopted: 2024-05-01 } # 待补\n',
      '  - effective: 2024-06-01\n    by: 修正\n    adopted: 2024-05-01 # 待补\n',
    ]) {
      const files = old.map((file) => (file.path.endsWith('law.yaml') ? { ...file, text: file.text + version } : file));
      const { text } = imported(amended, { effective: '2024-06-01' }, files);
      expect(text('law.yaml')).toContain('# 待补');
      const law = parse(text('law.yaml')) as { versions: object[] };
      expect(law.versions).toHaveLength(2);
      expect(law.versions[1]).toEqual({
        effective: '2024-06-01',
        by: '修正',
        adopted: '2024-05-01',
        text: '2024-06-01.md',
      });
    }
  });

  test('沿用别的文本的、放错法的、law.yaml 有错的，都不写', () => {
    const change = (text: (source: string) => string): SourceFile[] =>
      old.map((file) => (file.path.endsWith('law.yaml') ? { ...file, text: text(file.text) } : file));
    const same = '  - { effective: 2024-06-01, by: 修正, adopted: 2024-05-01, sameTextAs: 2020-03-01 }\n';
    expect(
      problemsOf(
        amended,
        { effective: '2024-06-01' },
        change((text) => text + same),
      ),
    ).toContain('sameTextAs');
    expect(problemsOf(readLines('work-safety-law'), { slug: 'some-law', effective: '2021-09-01' }, old)).toContain(
      '《某法》',
    );
    const broken = change((text) => text.replace(/^kind:.*\n/m, ''));
    expect(problemsOf(amended, { slug: 'some-law', effective: '2024-06-01' }, broken)).toContain('npm run check');
  });
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import type { SourceFile } from '#corpus/read-corpus.ts';
import { articleOn } from '#legal/history.ts';
import { articleText } from '#legal/statute.ts';
import type { GivenFields } from '#staff/import-fields.ts';
import { planImport } from '#staff/import-plan.ts';
import { importStatute } from '#staff/statute-import.ts';
import { readLines } from './fixtures.ts';

const head = ['某法', '（2020年1月1日第十三届全国人民代表大会常务委员会第十五次会议通过）'];
const first = [...head, '第一条　甲。', '第二条　乙。', '第三条　本法自2020年3月1日起施行。'];

function plan(lines: readonly string[], given: GivenFields & { force?: boolean }, files: readonly SourceFile[] = []) {
  const { corpus } = loadCorpus(files);
  return planImport(importStatute(lines), { force: false, ...given }, corpus, {
    file: 'law.docx',
    today: '2026-11-22',
    sources: files,
  });
}

/** The content after an import that must succeed. */
function imported(
  lines: readonly string[],
  given: GivenFields & { force?: boolean },
  files: readonly SourceFile[] = [],
) {
  const result = plan(lines, given, files);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  const paths = new Set(result.files.map(({ path }) => path));
  const all = [...files.filter(({ path }) => !paths.has(path)), ...result.files].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return {
    files: all,
    notes: result.notes.join('\n'),
    text: (name: string) => all.find(({ path }) => path.endsWith(name))?.text ?? '',
  };
}

function problemsOf(...args: Parameters<typeof plan>): string {
  const result = plan(...args);
  return 'problems' in result ? result.problems.join('\n') : '';
}

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

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { changeLog } from '#corpus/change-log.ts';
import { type Commit, parseGitLog, readGitLog } from '#corpus/git-log.ts';
import { readCorpus } from '#corpus/read-corpus.ts';

const TODAY = '2026-11-22';
const material = (slug: string, lines = '') => ({
  path: `materials/${slug}.mdx`,
  text: `---\ntitle: ${slug}\nsummary: 简介。\naddedOn: 2026-01-01\n${lines}---\n\n正文。\n`,
});
const commit = (on: string, ...files: Commit['files']): Commit => ({ on, files });
const told = (files: { path: string; text: string }[], commits?: Commit[]) =>
  changeLog(files, commits, TODAY).rows.map(({ on, kind, address }) => `${on} ${kind} ${address}`);

describe('更新记录', () => {
  test('第一次提交是发布，以后是修改，同一天算一次，新的在前', () => {
    const path = 'materials/a.mdx';
    const commits = ['2026-03-02', '2026-03-02', '2026-02-01', '2026-01-05', '2026-01-05'].map((on) =>
      commit(on, { path }),
    );
    expect(told([material('a')], commits)).toEqual([
      '2026-03-02 changed materials/a',
      '2026-02-01 changed materials/a',
      '2026-01-05 published materials/a',
    ]);
  });

  test('改名那天记改名，改名以前的历史算在新名下', () => {
    const commits = [
      commit('2026-05-01', { path: 'materials/b.mdx', from: 'materials/a.mdx' }),
      commit('2026-04-01', { path: 'materials/a.mdx' }),
      commit('2026-01-05', { path: 'materials/a.mdx' }),
    ];
    expect(told([material('b')], commits)).toEqual([
      '2026-05-01 moved materials/b',
      '2026-04-01 changed materials/b',
      '2026-01-05 published materials/b',
    ]);
  });

  test('定了日子的按那天算发布，到日子以前的修改不提；没有到日子的根本不提', () => {
    const commits = [
      commit('2026-10-09', { path: 'materials/a.mdx' }),
      commit('2026-10-01', { path: 'materials/a.mdx' }),
    ];
    expect(told([material('a', 'publishOn: 2026-11-01\n')], commits)).toEqual(['2026-11-01 published materials/a']);
    expect(told([material('a', 'publishOn: 2026-12-01\n')], commits)).toEqual([]);
  });

  test('撤下的记撤下那天，以后的修改不再提', () => {
    const commits = [
      commit('2026-06-02', { path: 'materials/a.mdx' }),
      commit('2026-01-05', { path: 'materials/a.mdx' }),
    ];
    expect(told([material('a', 'withdrawn: { on: 2026-06-01, reason: 过时 }\n')], commits)).toEqual([
      '2026-06-01 withdrawn materials/a',
      '2026-01-05 published materials/a',
    ]);
  });

  test('一部法律的几个文件算一件，登记指纹不算', () => {
    const law = { path: 'laws/example/law.yaml', text: 'title: 示例法\n' };
    const commits = [
      commit('2026-02-02', { path: 'laws/example/fingerprints.yaml' }),
      commit('2026-02-01', { path: 'laws/example/2021-01-01.md' }, { path: 'laws/example/law.yaml' }),
    ];
    expect(told([law], commits)).toEqual(['2026-02-01 published laws/example']);
  });

  test('没有历史，照各篇写明的收录日期，并且说明白', () => {
    expect(changeLog([material('a')], undefined, TODAY)).toMatchObject({ basis: 'days', rows: [{ on: '2026-01-01' }] });
  });
});

test('git 的输出按上海时间读，删掉的不算', () => {
  const log =
    '\u00012026-03-01T20:00:00+00:00\n\nM\tmaterials/a.mdx\nR096\tmaterials/c.mdx\tmaterials/b.mdx\n\u00012026-02-01T08:00:00+08:00\n\nD\tmaterials/x.mdx\n';
  expect(parseGitLog(log)).toEqual([
    commit('2026-03-02', { path: 'materials/a.mdx' }, { path: 'materials/b.mdx', from: 'materials/c.mdx' }),
    commit('2026-02-01'),
  ]);
});

describe('真的仓库', () => {
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/tests/history', import.meta.url));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day },
    });
  let day = '';
  const commitAll = (on: string): void => {
    day = `${on}T12:00:00+08:00`;
    git('add', '-A');
    git('commit', '-qm', on);
  };
  const write = (slug: string, lines = ''): void => {
    mkdirSync(`${folder}/content/materials`, { recursive: true });
    writeFileSync(`${folder}/content/${material(slug).path}`, material(slug, lines).text);
  };

  test('完整的克隆两次结果一样；浅克隆和没有历史的读不出来', () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    git('init', '-q');
    write('first');
    commitAll('2026-01-05');
    renameSync(`${folder}/content/materials/first.mdx`, `${folder}/content/materials/second.mdx`);
    commitAll('2026-02-05');
    const content = `${folder}/content`;
    const rows = told(readCorpus(content), [...(readGitLog(content) ?? [])]);
    expect(rows).toEqual(['2026-02-05 moved materials/second', '2026-01-05 published materials/second']);
    git('clone', '-q', folder, `${folder}/full`);
    expect(readGitLog(`${folder}/full/content`)).toEqual(readGitLog(content));
    git('clone', '-q', '--depth', '1', `file://${folder}`, `${folder}/shallow`);
    expect(readGitLog(`${folder}/shallow/content`)).toBeUndefined();
    expect(readGitLog(`${folder}/missing`)).toBeUndefined();
  });
});

import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareIndex, writeSearchIndex } from '#integrations/search-index.ts';
import type { IndexUnit } from '#search/unit.ts';
import { answerPaths, openBuiltLibrary } from '../../bench/search/built-library.ts';

function unit(id: string, text: string): IndexUnit {
  return { id, url: `${id}/`, kind: 'notice', title: `标题${id}`, aliases: [], text, audiences: [], industries: [] };
}

const UNITS = [unit('notices/b#s1', '危险作业'), unit('notices/a#s2', '报警装置'), unit('notices/a#s1', '动火作业')];

const WORDS = { laws: [], words: [{ word: '动火', units: ['notices/a#s1'], means: [] }] };

describe('prepareIndex', () => {
  test('次序与输入的次序无关', () => {
    expect(prepareIndex(UNITS)).toEqual(prepareIndex([...UNITS].reverse()));
    expect(prepareIndex(UNITS).records.map(({ key }) => key)).toEqual([
      'notice/a#notices/a#s1',
      'notice/a#notices/a#s2',
      'notice/b#notices/b#s1',
    ]);
  });

  test('一篇文档的各节在一个文件里', () => {
    const { texts } = prepareIndex(UNITS);
    expect([...texts.keys()]).toEqual(['notice/a', 'notice/b']);
    expect(Object.keys(texts.get('notice/a')?.units ?? {})).toEqual(['notices/a#s1', 'notices/a#s2']);
  });

  test('重复的编号', () => {
    expect(() => prepareIndex([...UNITS, unit('notices/b#s1', '')])).toThrow('notices/b#s1');
  });
});

describe('writeSearchIndex', { timeout: 60_000 }, () => {
  let folder = '';
  const listFiles = async (name: string) => {
    const entries = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)));
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'search-index-'));
    await writeSearchIndex({ units: UNITS, words: WORDS }, path.join(folder, 'one'));
    await writeSearchIndex({ units: [...UNITS].reverse(), words: WORDS }, path.join(folder, 'two'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('只有要用的文件', async () => {
    const files = (await listFiles('one')).map((file) => file.split(path.sep).join('/')).sort();
    expect(files.filter((file) => file.startsWith('search/text/'))).toEqual([
      'search/text/notice/a.json',
      'search/text/notice/b.json',
    ]);
    expect(files).toContain('search/words.json');
    expect(files).toContain('search/tables.json');
    expect(files).toContain('search/pagefind/pagefind.js');
    expect(files).toContain('search/pagefind/pagefind-entry.json');
    expect(files.some((file) => file.endsWith('.pf_index'))).toBe(true);
    expect(files.filter((file) => /ui|highlight|worker|\.css$/.test(file))).toEqual([]);
  });

  test('片段里没有编码后的正文，有标题和地址', async () => {
    const [name = ''] = (await listFiles('one')).filter((file) => file.endsWith('.pf_fragment'));
    const content = gunzipSync(await readFile(path.join(folder, 'one', name))).toString('utf8');
    expect(content).toContain('标题notices/a#s1');
    expect(content).not.toMatch(/x0[0-9a-z]{7}/);
  });

  test('同样的内容写出同样的字节', async () => {
    const hashes = async (name: string) => {
      const files = (await listFiles(name)).sort();
      return Promise.all(
        files.map(async (file) => [
          file,
          createHash('sha256')
            .update(await readFile(path.join(folder, name, file)))
            .digest('hex'),
        ]),
      );
    };
    expect(await hashes('two')).toEqual(await hashes('one'));
  });

  test('太大的库分成几个索引，查起来还是一个', async () => {
    const site = path.join(folder, 'three');
    await writeSearchIndex({ units: UNITS, words: WORDS }, site, 2);
    const library = await openBuiltLibrary(site);
    expect(library.kinds.size).toBe(UNITS.length);
    for (const { url, text } of UNITS) expect(await answerPaths(text, library)).toEqual([url.replace(/#.*$/, '')]);
  });
});

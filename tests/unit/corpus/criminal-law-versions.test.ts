import { describe, expect, test } from 'vitest';
import { formatArticleId } from '#legal/provision.ts';
import { formatArticleMark } from '#legal/statute-line.ts';
import { type Article, articleText } from '#legal/statute.ts';
import { articleOf, corpus, files, textOf } from './law-files.ts';

describe('刑法的历次文本', () => {
  const changes = corpus.entries('laws').find(({ slug }) => slug === 'criminal-law')?.data.changes ?? [];
  const earlier = files.filter(({ law, effective }) => law === 'criminal-law' && effective < '2021-03-01');

  test('较早的文本只收当天有修改的条', () => {
    for (const { effective, articles } of earlier) {
      const changed = changes.filter((change) => change.effective === effective).map(({ article }) => article);
      expect(articles.map(({ ref }) => formatArticleId(ref)).sort(), effective).toEqual(changed.sort());
    }
  });

  test('没有再修改的条，较早的文本与现行文本相同', () => {
    for (const { effective, articles } of earlier) {
      for (const { ref } of articles) {
        const id = formatArticleId(ref);
        const isLast = changes.every((change) => change.article !== id || change.effective <= effective);
        const same = textOf('criminal-law', effective, id) === textOf('criminal-law', '2021-03-01', id);
        expect(same, `${effective} ${id}`).toBe(isLast);
      }
    }
  });

  test('第一百三十四条从2006年到2021年只添了一句', () => {
    const added = '或者明知存在重大事故隐患而不排除，仍冒险组织作业，';
    const present = textOf('criminal-law', '2021-03-01', '134');
    expect(present.split(added)).toHaveLength(2);
    expect(present.replace(added, '')).toBe(textOf('criminal-law', '2006-06-29', '134'));
  });

  test('1997年的文本没有收录', () => {
    const versions = corpus.entries('laws').find(({ slug }) => slug === 'criminal-law')?.data.versions ?? [];
    expect(versions.filter(({ text }) => text === undefined).map(({ effective }) => effective)).toEqual([
      '1997-10-01',
      '2024-03-01',
    ]);
  });
});

describe('刑法修正案（十一）', () => {
  const amending = (id: string): string => textOf('criminal-law-amendment-11', '2021-03-01', id);
  const present = (id: string): Article => articleOf('criminal-law', '2021-03-01', id);

  test('第三条、第四条印作“三、”“四、”', () => {
    const { articles } = files.find(({ law }) => law === 'criminal-law-amendment-11') ?? { articles: [] };
    expect(articles.map(formatArticleMark)).toEqual(['三、', '四、']);
  });

  test('第三条引号里的就是刑法第一百三十四条第二款', () => {
    const quoted = present('134').paragraphs[1]?.text;
    expect(amending('3')).toBe(`将刑法第一百三十四条第二款修改为：“${quoted}”`);
  });

  test('第四条引号里的就是刑法第一百三十四条之一，每行都有前引号', () => {
    const quoted = articleText(present('134-1')).replaceAll('\n', '\n“');
    expect(amending('4')).toBe(`在刑法第一百三十四条后增加一条，作为第一百三十四条之一：“${quoted}”`);
  });
});

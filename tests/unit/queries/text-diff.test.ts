import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleText, findArticle, parseStatute } from '#legal/statute.ts';
import { textDiff } from '#queries/text-diff.ts';

const lawText = (day: string) =>
  parseStatute(readFileSync(new URL(`../../../content/laws/criminal-law/${day}.md`, import.meta.url), 'utf8')).statute;

function articleOf(day: string, ref: { article: number; sub?: number }): string {
  const article = findArticle(lawText(day), ref);
  if (article === undefined) throw new Error(`${day} 没有这一条`);
  return articleText(article);
}

describe('两个文本的差异', () => {
  const older = articleOf('2006-06-29', { article: 134 });
  const newer = articleOf('2021-03-01', { article: 134 });

  test('刑法第一百三十四条 2006 年与 2021 年的文本，只添了这一句（刑法修正案（十一）第三条）', () => {
    const { parts, added, removed } = textDiff(older, newer);
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: '或者明知存在重大事故隐患而不排除，仍冒险组织作业，' },
    ]);
    expect({ added, removed }).toEqual({ added: 23, removed: 0 });
  });

  test.each([
    ['134', older, newer],
    ['133-1', articleOf('2011-05-01', { article: 133, sub: 1 }), articleOf('2015-11-01', { article: 133, sub: 1 })],
  ])('%s：留下的和删去的拼起来是旧文本，留下的和添上的拼起来是新文本', (_, before, after) => {
    const { parts } = textDiff(before, after);
    const joined = (dropped: string) =>
      parts
        .filter(({ kind }) => kind !== dropped)
        .map(({ text }) => text)
        .join('');
    expect(joined('added')).toBe(before);
    expect(joined('removed')).toBe(after);
  });

  test('相同的文本没有差异', () => {
    expect(textDiff(older, older)).toEqual({ parts: [{ kind: 'same', text: older }], added: 0, removed: 0 });
  });
});

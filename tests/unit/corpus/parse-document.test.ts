import { describe, expect, test } from 'vitest';
import { parseDocument } from '#corpus/parse-document.ts';

const problemsOf = (body: string) =>
  parseDocument('a.mdx', `---\ntitle: x\n---\n\n${body}\n`).problems.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

describe('MDX 读不懂的写法', () => {
  test.each([
    ['花括号没有写完', '正文 {未完', ['mdx/expression 5:4']],
    ['花括号里不是程序', '正文 {某、某} 好', ['mdx/expression 5:4']],
    ['花括号跨几行', '{\n  x: 1\n', ['mdx/expression 5:1']],
    ['小于号', '不到 <5万元', ['mdx/syntax 5:4']],
    ['网页注释', '甲 <!-- 注 --> 乙', ['mdx/syntax 5:3']],
    ['尖括号里的网址', '见 <https://example.org>', ['mdx/syntax 5:3']],
    ['标签没有结束', '<EditorNote>\n\n没关', ['mdx/syntax 5:1']],
    ['标签在一段里开始、在另一段里结束', '<EditorNote>甲\n\n乙\n</EditorNote>', ['mdx/syntax 5:1']],
    ['结束标签没有开始', '文字\n\n</EditorNote>', ['mdx/syntax 7:1']],
    ['属性没有引号', '<Statute provision=abc />', ['mdx/syntax 5:1']],
    ['import 后面不是程序', '第一段\n\nimport 文件', ['mdx/import 7:1']],
    ['几处一起', '甲 {某、某} 乙 <3 丙\n\n<!-- 注 -->', ['mdx/expression 5:3', 'mdx/syntax 5:11', 'mdx/syntax 7:1']],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(body)).toEqual(expected);
  });

  test('报出问题以后，其余的正文仍然读得出来', () => {
    const { tree } = parseDocument('a.mdx', '---\ntitle: x\n---\n\n甲 {某、某}\n\n## 标题\n');
    expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'heading']);
    expect(tree?.children[1]?.position?.start).toMatchObject({ line: 7, column: 1 });
  });

  test('没有问题的正文', () => {
    expect(problemsOf('<EditorNote>\n说明\n</EditorNote>\n\n3 < 5，**加粗**。')).toEqual([]);
  });
});

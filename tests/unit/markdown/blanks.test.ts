import { expect, test } from 'vitest';
import remarkBlanks from '#markdown/blanks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { parseMdx } from '#markdown/parse-mdx.ts';

function marked(source: string) {
  const parsed = parseMdx(source);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  remarkBlanks()(parsed.tree);
  const [block] = parsed.tree.children;
  if (block?.type !== 'paragraph') throw new Error('没有段落');
  return block;
}

test('填写的横线各成一段，文字一个不变', () => {
  const line = '＿＿年＿月　主持人＿＿＿';
  const block = marked(line);
  expect(block.children.map(({ type }) => type)).toEqual(['emphasis', 'text', 'emphasis', 'text', 'emphasis']);
  expect(flattenBlock(block).text).toBe(line);
});

test('没有横线，或者只有横线，就不动', () => {
  expect(marked('没有横线').children.map(({ type }) => type)).toEqual(['text']);
  expect(marked('＿＿＿').children.map(({ type }) => type)).toEqual(['text']);
});

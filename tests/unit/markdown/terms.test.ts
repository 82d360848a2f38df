import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import remarkTerms from '#markdown/terms.ts';
import { linkedWords } from './linked-words.ts';

const TERMS = [
  { words: '事故隐患', href: '/g/#hidden' },
  { words: '重大事故隐患', href: '/g/#major' },
  { words: '重大隐患', href: '/g/#major' },
  { words: '危险物品', href: '/g/#goods' },
  { words: '危险物品肇事罪' },
];

/** The document with each term as [words](address). */
function linked(source: string, path = 'provisions/a.mdx'): string {
  const tree = unified().use(remarkParse).parse(source) as Root;
  const target = { termsOf: (file: string) => (file.startsWith('provisions/') ? TERMS : []) };
  remarkTerms({ target })(tree, new VFile({ path, value: source }));
  return linkedWords(tree);
}

test.each([
  ['第一次用到才连', '消除事故隐患，再查事故隐患。', '消除[事故隐患](/g/#hidden)，再查事故隐患。'],
  ['最长的名词优先', '重大事故隐患和事故隐患。', '[重大事故隐患](/g/#major)和[事故隐患](/g/#hidden)。'],
  ['两种叫法是同一个名词', '重大隐患就是重大事故隐患。', '[重大隐患](/g/#major)就是重大事故隐患。'],
  ['罪名里的字不拆开', '危险物品肇事罪。储存危险物品。', '危险物品肇事罪。储存[危险物品](/g/#goods)。'],
  ['引号里的字不连', '写的是“有事故隐患的”。事故隐患。', '写的是“有事故隐患的”。[事故隐患](/g/#hidden)。'],
  ['引用里的字不连', '[事故隐患](/law/)。事故隐患。', '[事故隐患](/law/)。[事故隐患](/g/#hidden)。'],
  ['加粗里的照连', '**有事故隐患。**', '有[事故隐患](/g/#hidden)。'],
  ['标题和引文不连', '## 事故隐患\n\n> 事故隐患\n\n事故隐患', '事故隐患事故隐患[事故隐患](/g/#hidden)'],
  ['被标记切断的不连', '事故**隐患**', '事故隐患'],
])('%s', (_, source, expected) => {
  expect(linked(source)).toBe(expected);
});

test('只在释法里连', () => {
  expect(linked('事故隐患', 'notices/a.mdx')).toBe('事故隐患');
});

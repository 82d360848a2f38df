import type { Heading, Root, RootContent, Table } from 'mdast';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findCitations } from '#legal/citations.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { mended, overlay } from './fixtures.ts';

const today = '2026-11-22';
const { corpus } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url))));
const materials = corpus.entries('materials');
const slugs = materials.map(({ slug }) => slug);

function treeOf(slug: string): Root {
  const tree = materials.find((entry) => entry.slug === slug)?.tree;
  if (tree === undefined) throw new Error(`没有 ${slug} 这份资料，或者它读不懂`);
  return tree;
}

function tablesIn(nodes: readonly RootContent[]): Table[] {
  return nodes.filter((node) => node.type === 'table');
}

/** The cells of each row below the head, as a reader sees them. */
function rowsOf(table: Table): string[][] {
  return table.children.slice(1).map((row) => row.children.map((cell) => flattenBlock(cell).text));
}

/** What stands below a heading of level 2, its own lower headings left out. */
function below(slug: string, title: string): RootContent[] {
  const { children } = treeOf(slug);
  const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
  const start = children.findIndex((node) => isHeading(node) && flattenBlock(node).text === title);
  if (start < 0) throw new Error(`${slug} 里没有“${title}”这一节`);
  const after = children.slice(start + 1);
  const end = after.findIndex((node) => isHeading(node) && node.depth <= 2);
  return after.slice(0, end < 0 ? undefined : end).filter((node) => !isHeading(node));
}

/** The citations of a text that lead nowhere today. */
function lostCitations(text: string): string[] {
  return findCitations(text)
    .filter((citation) => resolveCitation(citation, corpus.index, { on: today }).kind === 'problem')
    .map((citation) => citation.text);
}

describe.each(slugs)('%s', (slug) => {
  const entry = materials.find((material) => material.slug === slug);

  test('写明依据、对象、用法，标明由谁生成', () => {
    expect(entry?.data.basis).not.toEqual([]);
    expect(entry?.data.audiences).not.toEqual([]);
    expect(entry?.data.aiGenerated === 'whole' || entry?.data.reviewedBy !== undefined).toBe(true);
    expect(entry?.data.basis.flatMap(lostCitations)).toEqual([]);
  });

  test('读者看不到没有变成格式的记号', () => {
    const literal = textBlocks(treeOf(slug))
      .map((block) => flattenBlock(block).text)
      .filter((text) => /[*_`~|<>{}\\]|^#|\[[ x]\]|\]\(/u.test(text));
    expect(literal).toEqual([]);
  });

  test('表格每一行都和表头一样宽', () => {
    for (const { children: rows } of tablesIn(treeOf(slug).children)) {
      expect(new Set(rows.map(({ children: cells }) => cells.length)).size).toBe(1);
    }
  });
});

describe('标语', () => {
  const rows = tablesIn(treeOf('slogans').children).flatMap(rowsOf);

  test('二十条，序号连着，没有重样的', () => {
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
    expect(new Set(rows.map(([, slogan]) => slogan)).size).toBe(20);
  });

  test.each(rows)('第%s条“%s”有查得到的依据', (_number, slogan, place, basis = '') => {
    expect(slogan).toMatch(/[。？]$/u);
    expect(place).not.toBe('');
    expect(findCitations(basis)).not.toEqual([]);
    expect(lostCitations(basis)).toEqual([]);
  });
});

describe('短信', () => {
  const messages = corpus.entries('messages').find(({ slug }) => slug === 'sms')?.data.messages ?? [];

  test('八条，各有对象和依据', () => {
    expect(messages).toHaveLength(8);
    for (const { audiences, basis } of messages) {
      expect(audiences).not.toEqual([]);
      expect(basis).not.toEqual([]);
    }
  });

  test.each(messages)('$to：不超过60字，加上署名不超过70字', ({ text }) => {
    expect(text.length).toBeLessThanOrEqual(60);
  });

  test('页面上的短信和数据一字不差，字数写对了', () => {
    const printed = textBlocks(treeOf('sms')).map((block) => flattenBlock(block).text);
    for (const { to, text, basis } of messages) {
      const at = printed.indexOf(text);
      expect(printed.slice(at - 1, at + 2)).toEqual([to, text, `${text.length}字。依据：${basis.join('；')}`]);
    }
    expect(printed.filter((line) => /^\d+字。依据：/u.test(line))).toHaveLength(messages.length);
  });

  test('超过70个字的短信通不过检查，70个字的通得过，广播不受限', () => {
    const check = (channel: string, length: number) =>
      checkCorpus(
        overlay([
          mended('messages/example.yaml', {
            'channel: broadcast': `channel: ${channel}`,
            '不要关闭设备。': '安'.repeat(length),
          }),
        ]),
        { today },
      );
    expect(check('sms', 70)).toEqual([]);
    expect(check('broadcast', 71)).toEqual([]);
    expect(check('sms', 71)).toEqual([
      expect.objectContaining({
        code: 'schema/bad-value',
        file: 'messages/example.yaml',
        line: 4,
        text: expect.stringContaining('messages 第 1 项的 text'),
        fix: expect.stringContaining('短信连标点、数字不超过70个字'),
      }),
    ]);
  });
});

describe('广播稿', () => {
  const script: Root = { type: 'root', children: below('loudspeaker-script', '广播稿') };
  const spoken = textBlocks(script)
    .map((block) => flattenBlock(block).text)
    .join('')
    .replaceAll(/[／‖\s]/gu, '');

  test('两分钟：连标点440到520个字', () => {
    expect(spoken.length).toBeGreaterThanOrEqual(440);
    expect(spoken.length).toBeLessThanOrEqual(520);
  });

  test('给耳朵听：没有括号、书名号、数字和字母，一口气不超过十五个字', () => {
    expect(spoken).not.toMatch(/[（）()《》〔〕[\]【】“”\da-z]/iu);
    const breaths = spoken.split(/[，。？：]/u);
    expect(breaths.filter((breath) => breath.length > 15)).toEqual([]);
    expect(spoken).toContain('刑法第一百三十四条之一');
  });
});

describe('警示短片', () => {
  const shots = tablesIn(below('warning-film-script', '分镜头表')).flatMap(rowsOf);

  test('镜号连着，一共三百秒', () => {
    expect(shots.map(([number]) => Number(number))).toEqual(shots.map((_, index) => index + 1));
    expect(shots.reduce((sum, [, seconds]) => sum + Number(seconds), 0)).toBe(300);
  });

  test.each(shots)('第%s镜念得完，有字幕和来源', (_number, seconds, picture, narration = '', caption, source) => {
    expect(narration.length).toBeLessThanOrEqual(Number(seconds) * 4.5);
    for (const cell of [picture, caption, source]) expect(cell).not.toBe('');
  });

  test('小标题里的秒数就是各镜相加', () => {
    const nodes = treeOf('warning-film-script').children;
    for (const [index, node] of nodes.entries()) {
      const written = node.type === 'heading' ? /（(\d+)秒）$/u.exec(flattenBlock(node).text)?.[1] : undefined;
      if (written === undefined) continue;
      const sum = tablesIn(nodes.slice(index + 1, index + 2))
        .flatMap(rowsOf)
        .reduce((all, [, one]) => all + Number(one), 0);
      expect(sum).toBe(Number(written));
    }
  });
});

test('班前会检查单十五项，每项都有《安全生产法》的条文', () => {
  const [checks] = tablesIn(treeOf('pre-shift-checklist').children);
  const rows = checks === undefined ? [] : rowsOf(checks);
  expect(rows).toHaveLength(15);
  for (const [box, , , basis = ''] of rows) {
    expect(box).toBe('□');
    expect(findCitations(basis)).toContainEqual(expect.objectContaining({ law: '安全生产法' }));
    expect(lostCitations(basis)).toEqual([]);
  }
});

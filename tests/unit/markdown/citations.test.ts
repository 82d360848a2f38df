import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { nameMatcher } from '#legal/law-names.ts';
import { type LawIndex, type LawRecord, resolveCitation } from '#legal/resolution.ts';
import { parseStatute } from '#legal/statute.ts';
import remarkCitations, { type CitationTargets } from '#markdown/citations.ts';
import { linkedWords } from './linked-words.ts';

const law: LawRecord = {
  slug: 'law',
  title: '中华人民共和国示例法',
  short: ['示例法'],
  articles: 3,
  coverage: 'full',
  versions: [{ effective: '2021-03-01', by: '公布', adopted: '2020-12-26', text: 'a.md' }],
  statutes: new Map([
    ['2021-03-01', parseStatute('第一条　甲：\n（一）子；\n（二）丑。\n第二条　乙。\n第三条　丙。\n').statute],
  ]),
};
const index: LawIndex = { laws: [law], external: [] };
const target: CitationTargets = {
  names: () => nameMatcher(index),
  targetOf(citation) {
    const found = resolveCitation(citation, index, { on: '2026-11-22' });
    if (found.kind === 'problem') return { problem: `没有${citation.text}` };
    if (found.kind === 'law') return { href: '/law/', title: '' };
    if (found.kind !== 'article') return undefined;
    return { href: `/law/${found.articleId}/${found.anchor ?? ''}`, title: citation.text };
  },
};

/** The text of the document, each link as [words](address). */
function linked(source: string): string {
  const tree = unified().use(remarkParse).parse(source) as Root;
  remarkCitations({ target })(tree, new VFile({ path: 'a.mdx', value: source }));
  return linkedWords(tree);
}

describe('文章里的引用变成链接，文字不变', () => {
  test.each([
    ['依照示例法第二条处罚。', '依照[示例法第二条](/law/2/)处罚。'],
    [
      '《示例法》第一条第（一）项、第（二）项。',
      '[《示例法》第一条第（一）项](/law/1/p1-i1)、[第（二）项](/law/1/p1-i2)。',
    ],
    ['《示例法》第一条至第三条。', '[《示例法》第一条至第三条](/law/1/)。'],
    [
      '《示例法》规定，依照第三条处罚；该法第二条。',
      '[《示例法》](/law/)规定，依照[第三条](/law/3/)处罚；[该法第二条](/law/2/)。',
    ],
    ['本法第三条、前款、《应急300秒》。', '本法第三条、前款、《应急300秒》。'],
    ['**《示例法》第一条**、第二条。', '[《示例法》第一条](/law/1/)、[第二条](/law/2/)。'],
    ['[《示例法》第一条](https://example.org/)。', '[《示例法》第一条](https://example.org/)。'],
    ['《示**例**法》的宣传。', '《示例法》的宣传。'],
  ])('%s', (source, expected) => {
    expect(linked(source)).toBe(expected);
  });

  test.each([
    ['《**示例法**》第二条', '引用“《示例法》第二条”被标记切断'],
    ['《示例法》第一条至**第三条**', '引用“《示例法》第一条至第三条”被标记切断'],
    ['违反《示例法》第一条的，依照第**三**条', '引用“第三条”被标记切断'],
    ['《示例法》第九条', '没有《示例法》第九条'],
    ['《示例法》第一条、第九条', '没有第九条'],
  ])('%s：停下来，说在哪里', (source, reason) => {
    expect(() => linked(source)).toThrow(reason);
  });

  test('靠猜的引用指不到条文时，不停也不指', () => {
    expect(linked('违反《示例法》第一条的，依照第九条处罚。')).toBe(
      '违反[《示例法》第一条](/law/1/)的，依照第九条处罚。',
    );
  });
});

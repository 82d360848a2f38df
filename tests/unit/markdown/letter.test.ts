import { describe, expect, test } from 'vitest';
import { flattenBlock } from '#markdown/flat-text.ts';
import remarkLetter, { letterParts } from '#markdown/letter.ts';
import { parseMdx } from '#markdown/parse-mdx.ts';

function treeOf(source: string) {
  const parsed = parseMdx(source);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return parsed.tree;
}

const LETTER = `各街道(镇)、区安委会成员单位:

现就有关事项通知如下：

## 一、总体要求

联系人：某某。

区安全生产委员会办公室

2021年6月3日

附件.pdf
`;

describe('公文的主送机关和落款', () => {
  test('主送机关是以冒号结尾的第一段，落款是日期和它上面的一行', () => {
    const { addressee, signature } = letterParts(treeOf(LETTER));
    expect(addressee && flattenBlock(addressee).text).toBe('各街道(镇)、区安委会成员单位:');
    expect(signature.map((line) => flattenBlock(line).text)).toEqual(['区安全生产委员会办公室', '2021年6月3日']);
  });

  test('第一段不以冒号结尾就没有主送机关；日期上面是一句话，那一句不是落款', () => {
    const { addressee, signature } = letterParts(treeOf('为了安全。\n\n活动按时进行。\n\n2021年6月3日\n'));
    expect(addressee).toBeUndefined();
    expect(signature.map((line) => flattenBlock(line).text)).toEqual(['2021年6月3日']);
  });

  test('记号加在原有的属性旁边', () => {
    const tree = treeOf(LETTER);
    const [first] = tree.children;
    if (first === undefined) throw new Error('没有段落');
    first.data = Object.assign({}, { hProperties: { id: 'p1' } });
    remarkLetter()(tree);
    expect(first.data).toEqual({ hProperties: { id: 'p1', className: ['addressee'] } });
  });
});

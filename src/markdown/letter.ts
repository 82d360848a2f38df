import type { Paragraph, Root } from 'mdast';
import { flattenBlock } from './flat-text.ts';
import { addProperties } from './properties.ts';

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;
const SENTENCE_END = /[。；：，、,;:.!?！？]$/u;

/** The parts of an official letter that stand at places of their own on the paper. */
export interface LetterParts {
  /** 主送机关: the first block, where it ends with a colon. */
  addressee: Paragraph | undefined;
  /** 落款: lines that are nothing but a date, each with the issuer's line before it. */
  signature: Paragraph[];
}

/** Finds the receivers and the signatures of an official letter by their form alone. */
export function letterParts(tree: Root): LetterParts {
  const textOf = (index: number): string => {
    const node = tree.children[index];
    return node?.type === 'paragraph' ? flattenBlock(node).text.trim() : '';
  };
  const [first] = tree.children.filter(({ type }) => type !== 'yaml');
  const addressee = first?.type === 'paragraph' && /[：:]$/u.test(flattenBlock(first).text) ? first : undefined;
  const signature = tree.children.flatMap((node, index) => {
    if (node.type !== 'paragraph') return [];
    const issuer = DATE.test(textOf(index + 1)) && !SENTENCE_END.test(textOf(index));
    return issuer || DATE.test(textOf(index)) ? [node] : [];
  });
  return { addressee, signature };
}

/** Remark plugin: marks {@link letterParts} with classes. */
export default function remarkLetter() {
  return (tree: Root): void => {
    const { addressee, signature } = letterParts(tree);
    if (addressee !== undefined) addProperties(addressee, { className: ['addressee'] });
    for (const line of signature) addProperties(line, { className: ['signature'] });
  };
}

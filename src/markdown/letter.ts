import type { Heading, Paragraph, Root } from 'mdast';
import { parseOutlineLabel } from '#legal/outline.ts';
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
  /** Headings by the level of their printed number (1 is 一、, 3 is 1.), which is not always that of the heading. */
  numbered: { heading: Heading; level: number }[];
  /** Headings of the second level without a number: titles of a paper inside the paper. */
  titles: Heading[];
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
  const headings = tree.children.filter((node) => node.type === 'heading');
  const numbered = headings.flatMap((heading) => {
    const label = parseOutlineLabel(flattenBlock(heading).text.trim());
    return label === undefined ? [] : [{ heading, level: label.level }];
  });
  const titles = headings.filter(
    (heading) => heading.depth === 2 && numbered.length > 0 && numbered.every((other) => other.heading !== heading),
  );
  return { addressee, signature, numbered, titles };
}

/** Remark plugin: marks {@link letterParts} with classes. */
export default function remarkLetter() {
  return (tree: Root): void => {
    const { addressee, signature, numbered, titles } = letterParts(tree);
    if (addressee !== undefined) addProperties(addressee, { className: ['addressee'] });
    for (const line of signature) addProperties(line, { className: ['signature'] });
    for (const { heading, level } of numbered) addProperties(heading, { className: [`level-${level}`] });
    for (const heading of titles) addProperties(heading, { className: ['inner-title'] });
  };
}

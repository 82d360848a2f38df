import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '#legal/nearest.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { components } from '#markdown/components.ts';
import { type EmbeddedNode, embeddedNodes } from '#markdown/embedded.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import type { Corpus } from './corpus.ts';
import { offsetAt, type Place } from './place.ts';
import { type Problem, problem } from './problems.ts';

const TOP = { line: 1, column: 1 };
const LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** What writers may not do in the body of a document, whatever it says. */
export function checkMdx({ files }: Corpus): Problem[] {
  return files.flatMap(({ path, text, tree }) =>
    tree === undefined
      ? []
      : [
          ...checkNodes(path, tree),
          ...embeddedNodes(tree).flatMap((node) => checkComponent(path, node)),
          ...checkHeadings(path, tree),
          ...checkAsterisks(path, text, tree),
        ],
  );
}

function checkNodes(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const place = node.position?.start ?? TOP;
    if (node.type === 'mdxjsEsm') problems.push(problem('mdx/import', file, place, {}));
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push(problem('mdx/expression', file, place, {}));
    }
    if (node.type === 'image' || node.type === 'imageReference') problems.push(problem('mdx/image', file, place, {}));
    if ((node.type === 'link' || node.type === 'definition') && !LINK.test(node.url)) {
      problems.push(problem('link/internal', file, place, { url: node.url }));
    }
  });
  return problems;
}

function checkComponent(file: string, node: EmbeddedNode): Problem[] {
  const place = node.position?.start ?? TOP;
  const component = node.name ?? '';
  const rule = Object.hasOwn(components, component) ? components[component] : undefined;
  if (rule === undefined) {
    const known = Object.keys(components);
    const args = { name: component, nearest: nearest(component, known), known };
    return [problem('mdx/unknown-component', file, place, args)];
  }
  const known = rule.attributes;
  const fault = (attribute: string, kind: 'expression' | 'unknown' | 'missing', at: Place = place): Problem =>
    problem('mdx/bad-attribute', file, at, { component, attribute, fault: kind, known });
  const problems = node.attributes.flatMap((attribute) => {
    const at = attribute.position?.start ?? place;
    if (attribute.type === 'mdxJsxExpressionAttribute') return [fault('{…}', 'expression', at)];
    if (!known.includes(attribute.name)) return [fault(attribute.name, 'unknown', at)];
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return [fault(attribute.name, 'expression', at)];
    return [];
  });
  const missing = rule.required.filter((name) => {
    const written = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
    );
    return written === undefined || written.value === null || written.value === undefined || written.value === '';
  });
  return [...problems, ...missing.map((name) => fault(name, 'missing'))];
}

function checkHeadings(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  let previous = 1;
  visit(tree, 'heading', ({ depth, position }) => {
    const place = position?.start ?? TOP;
    if (depth === 1) problems.push(problem('mdx/heading-one', file, place, {}));
    else if (depth > previous + 1) problems.push(problem('mdx/heading-skip', file, place, { level: depth, previous }));
    previous = depth;
  });
  return problems;
}

/** `**生产经营单位：**应当`: CommonMark does not take these for marks next to Chinese punctuation. */
function checkAsterisks(file: string, text: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  for (const block of textBlocks(tree)) {
    const { runs, placeAt } = flattenBlock(block);
    for (const { node, start } of runs.filter(({ node: { type } }) => type === 'text')) {
      const found = node.value.indexOf('**');
      if (found === -1) continue;
      const place = placeAt(start + found);
      if (!text.startsWith('**', offsetAt(text, place))) continue;
      problems.push(problem('mdx/literal-asterisk', file, place, { around: node.value.slice(found, found + 16) }));
    }
  }
  return problems;
}

import type { Root } from 'mdast';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { flattenBlock } from './flat-text.ts';
import { linkText } from './text-link.ts';

/** Words that are explained elsewhere; without an address they are only kept whole: 危险物品 is no term in 危险物品肇事罪. */
export interface Term {
  words: string;
  href?: string;
}

export interface TermTargets {
  /** The terms of the document at `path` (absolute), none where terms are not linked. */
  termsOf(path: string): readonly Term[];
}

export interface TermsOptions {
  target: TermTargets;
}

interface Use extends Term {
  start: number;
  end: number;
}

/**
 * Remark plugin: the first use of each term leads to its explanation. A plain link, so that touch, keyboard and screen
 * readers need nothing special. Headings, links (citations among them), block quotations and words in “” stay as they are.
 */
export default function remarkTerms({ target }: TermsOptions) {
  return (tree: Root, file: VFile): void => {
    const terms = [...target.termsOf(file.path)].sort((a, b) => b.words.length - a.words.length);
    if (terms.length === 0) return;
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'heading' || node.type === 'blockquote') return SKIP;
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
      linkBlock(node, terms, used);
      return SKIP;
    });
  };
}

function linkBlock(block: Parent, terms: readonly Term[], used: Set<string>): void {
  const { text, runs } = flattenBlock(block);
  const links = findUses(text, terms).flatMap((use) => {
    const run = runs.find(({ start, end, linked }) => !linked && use.start >= start && use.end <= end);
    if (run === undefined || run.node.type !== 'text' || use.href === undefined || used.has(use.href)) return [];
    used.add(use.href);
    return [{ run, use, href: use.href }];
  });
  for (const { run, use, href } of links.reverse()) {
    linkText(run, use, { url: href, data: { hProperties: { className: ['term'] } } });
  }
}

/** The longest term at each place outside quotation marks, in order. */
function findUses(text: string, terms: readonly Term[]): Use[] {
  const uses: Use[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1;
    if (text[at] === '”') depth = Math.max(0, depth - 1);
    const term = terms.find(({ words }) => text.startsWith(words, at));
    if (term === undefined) continue;
    if (depth === 0) uses.push({ ...term, start: at, end: at + term.words.length });
    at += term.words.length - 1;
  }
  return uses;
}

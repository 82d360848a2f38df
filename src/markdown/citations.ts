import type { Root, RootContent } from 'mdast';
import type { Parent } from 'unist';
import type { VFile } from 'vfile';
import { type Citation, findCitations } from '#legal/citations.ts';
import { textBlocks } from './blocks.ts';
import { type FlatText, flattenBlock, type SourcePlace, type TextRun } from './flat-text.ts';

/** What a citation leads to: an address, or the reason why the build must stop. */
export type CitationTarget = { href: string; title: string } | { problem: string };

export interface CitationsOptions {
  /** Resolves a citation found in the file at `path` (absolute). */
  target(citation: Citation, path: string): CitationTarget;
}

/** Citations of a block in reading order, with their place; `run` is missing where markup cuts them. */
export interface PlacedCitation {
  citation: Citation;
  place: SourcePlace;
  run: TextRun | undefined;
}

/** Finds the citations of one block's flattened text, those cut by markup included. */
export function placeCitations(flat: FlatText): PlacedCitation[] {
  return findCitations(flat.text).map((citation) => ({
    citation,
    place: flat.placeAt(citation.start),
    run: flat.runs.find(({ start, end }) => citation.start >= start && citation.end <= end),
  }));
}

/** Remark plugin: links each citation; one that cannot be resolved fails the build at its line and column. */
export default function remarkCitations({ target }: CitationsOptions) {
  return (tree: Root, file: VFile): void => {
    for (const block of textBlocks(tree)) {
      const flat = flattenBlock(block);
      for (const placed of placeCitations(flat).reverse()) linkCitation(placed, file, target);
    }
  };
}

function linkCitation(placed: PlacedCitation, file: VFile, target: CitationsOptions['target']): void {
  const { citation, place, run } = placed;
  if (run === undefined) {
    file.fail(`引用“${citation.text}”被标记切断：把加粗等标记放到整条引用之外`, { place, ruleId: 'cut-by-markup' });
  }
  if (run.linked) return;
  const found = target(citation, file.path);
  if ('problem' in found) file.fail(found.problem, { place, ruleId: 'citation' });
  else replaceRun(run, citation, found);
}

function replaceRun(run: TextRun, citation: Citation, { href, title }: { href: string; title: string }): void {
  const { value } = run.node;
  const from = citation.start - run.start;
  const to = citation.end - run.start;
  const link: RootContent = {
    type: 'link',
    url: href,
    title,
    children: [{ type: 'text', value: value.slice(from, to) }],
  };
  const after: RootContent[] = to < value.length ? [{ type: 'text', value: value.slice(to) }] : [];
  const parent: Parent = run.parent;
  parent.children.splice(parent.children.indexOf(run.node) + 1, 0, link, ...after);
  run.node.value = value.slice(0, from);
}

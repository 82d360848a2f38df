import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findReferences, type Reference } from '#legal/law-mentions.ts';
import type { NameMatcher } from '#legal/law-names.ts';
import { textBlocks } from './blocks.ts';
import { type FlatText, flattenBlock, type SourcePlace, type TextRun } from './flat-text.ts';
import { linkText } from './text-link.ts';

/** What a citation leads to: an address, or the reason why the build must stop. */
export type CitationTarget = { href: string; title: string } | { problem: string };

/** Where citations lead; asked at the first citation and not before. */
export interface CitationTargets {
  /** The names of laws that are known without 《》. */
  names(): NameMatcher;
  /** Resolves what was found in the file at `path` (absolute); undefined where nothing can be said of it. */
  targetOf(reference: Reference, path: string): CitationTarget | undefined;
}

export interface CitationsOptions {
  target: CitationTargets;
}

/** Citations of a block in reading order, with their place; `run` is missing where markup cuts them. */
export interface PlacedCitation {
  citation: Reference;
  place: SourcePlace;
  run: TextRun | undefined;
}

/** Finds the citations of one block's flattened text, those cut by markup included. */
export function placeCitations(flat: FlatText, names: NameMatcher): PlacedCitation[] {
  return findReferences(flat.text, names).map((citation) => ({
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
      for (const placed of placeCitations(flat, target.names()).reverse()) linkCitation(placed, file, target);
    }
  };
}

function linkCitation({ citation, place, run }: PlacedCitation, file: VFile, target: CitationTargets): void {
  if (run?.linked) return;
  const found = target.targetOf(citation, file.path);
  if (run === undefined && isCut(citation, found !== undefined)) {
    file.fail(`引用“${citation.text}”被标记切断：把加粗等标记放到整条引用之外`, { place, ruleId: 'cut-by-markup' });
  }
  if (found !== undefined && 'problem' in found) file.fail(found.problem, { place, ruleId: 'citation' });
  if (run !== undefined && found !== undefined) linkText(run, citation, { url: found.href, title: found.title });
}

/** Whether a citation that markup cuts is a fault; a bare name, and words that lead nowhere, may be cut. */
export function isCut({ kind }: Reference, leads: boolean): boolean {
  return kind === 'full' || (leads && kind !== 'law');
}

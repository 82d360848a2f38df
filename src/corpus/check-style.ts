import { findOutlineFaults } from '#legal/outline.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock, type FlatText } from '#markdown/flat-text.ts';
import type { Corpus, CorpusFile } from './corpus.ts';
import type { Place } from './place.ts';
import { type Problem, problem } from './problems.ts';
import {
  findBadDates,
  findBadNumbers,
  findHalfWidth,
  findLeftovers,
  findSubstitutes,
  findWidths,
  type Slip,
} from './slips.ts';
import { textsIn } from './yaml-source.ts';

/** Collections whose texts are ours; what is in a notice belongs to its issuer. */
const OWN: readonly string[] = ['provisions', 'cases', 'materials', 'guide'];

const RULES = [
  { rule: 'document-number', find: findBadNumbers },
  { rule: 'date', find: findBadDates },
  { rule: 'leftover', find: findLeftovers },
  { rule: 'word', find: findSubstitutes },
] as const;

/** Whether the words of a document are ours, so that they may be mended. */
export function isOwnText({ name }: Pick<CorpusFile, 'name'>): boolean {
  return OWN.includes(name);
}

/** Slips of the pen: to be mended in texts of ours, to be noted where an official text has them. */
export function checkStyle({ files }: Corpus): Problem[] {
  return files.flatMap((file) => {
    if (file.tree === undefined) return [];
    const blocks = textBlocks(file.tree).map((block) => ({ ...flattenBlock(block), type: block.type }));
    if (isOwnText(file)) return ownProblems(file, blocks);
    return file.name === 'notices' ? originalProblems(file, blocks) : [];
  });
}

interface Block extends FlatText {
  type: string;
}

interface Found {
  words: string;
  place: Place;
  nearest?: string;
}

function ownProblems({ path }: CorpusFile, blocks: readonly Block[]): Problem[] {
  return [
    ...numberingOf(blocks).map(({ place, ...args }) => problem('style/numbering', path, place, args)),
    ...RULES.flatMap(({ rule, find }) =>
      slipsOf(blocks, find).map(({ place, ...args }) => problem(`style/${rule}`, path, place, args)),
    ),
    ...widthsOf(blocks).map(({ place, ...args }) => problem('style/punctuation', path, place, args)),
  ];
}

/** What a note of the editors quotes is known; half-width marks are when a note speaks of the marks at all. */
function originalProblems({ path, source }: CorpusFile, blocks: readonly Block[]): Problem[] {
  const { notes } = (source?.value ?? {}) as { notes?: unknown };
  const written = textsIn(notes)
    .map(({ text }) => text)
    .join('\n');
  const isNew = ({ words }: Found): boolean => !written.includes(words);
  const halfWidth = /标点|半角/u.test(written) ? [] : slipsOf(blocks, findHalfWidth).slice(0, 1);
  return [
    ...numberingOf(blocks)
      .filter((found) => isNew(found) && !written.includes(`“${found.label}”`))
      .map(({ place, ...args }) => problem('original/numbering', path, place, args)),
    ...RULES.flatMap(({ rule, find }) =>
      slipsOf(blocks, find)
        .filter(isNew)
        .map(({ place, ...args }) => problem(`original/${rule}`, path, place, args)),
    ),
    ...halfWidth.map(({ place, ...args }) => problem('original/punctuation', path, place, args)),
  ];
}

/** Slips in the running text; none in `code`, and none where `<Blank>` says that a place is open. */
function slipsOf(blocks: readonly Block[], find: (text: string) => Slip[]): Found[] {
  return blocks.flatMap(({ text, runs, placeAt }) =>
    find(text).flatMap(({ start, words, nearest }) => {
      const run = runs.find((each) => start >= each.start && start < each.end);
      const isBlank = run !== undefined && 'name' in run.parent && run.parent.name === 'Blank';
      if (run?.node.type === 'inlineCode' || isBlank) return [];
      return [{ words, place: placeAt(start), ...(nearest === undefined ? {} : { nearest }) }];
    }),
  );
}

/** Piece by piece as the fix goes, so that the check says nothing that the fix would leave. */
function widthsOf(blocks: readonly Block[]): Found[] {
  return blocks.flatMap(({ runs, placeAt }) =>
    runs.flatMap(({ node, start }) =>
      node.type === 'text'
        ? findWidths(node.value).map(({ start: at, ...args }) => ({ ...args, place: placeAt(start + at) }))
        : [],
    ),
  );
}

/** Labels at the head of paragraphs and headings; cells of a table have an order of their own. */
function numberingOf(all: readonly Block[]) {
  const blocks = all.filter(({ type }) => type !== 'tableCell');
  return findOutlineFaults(blocks.map(({ text }) => text.trim())).flatMap(({ index, label, kind, expected }) => {
    const block = blocks[index];
    if (block === undefined) return [];
    const [head = ''] = block.text
      .trim()
      .slice(label.text.length)
      .trimStart()
      .split(/[。，,：:；]/u);
    const words = label.text + head.slice(0, 4);
    const nearest = expected === undefined ? {} : { nearest: expected };
    return [{ words, label: label.text, kind, place: block.placeAt(0), ...nearest }];
  });
}

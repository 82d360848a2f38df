import type { NoticeData } from '#collections/notices.ts';
import { nearest } from '#legal/nearest.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import { findBadNumbers } from './slips.ts';

const DOCUMENTS = ['notices', 'provisions', 'cases', 'materials'] as const;
const ATTACHMENT = /附件\s*(\d+|[一二三四五六七八九十]+)?/gu;
const PARTIES = /^(?:责任单位|牵头单位|配合单位|主办单位|承办单位|组织部门)[：:](.+)$/u;

/** What surrounds the text of a document: its days, its former addresses, its attachments, the units it names. */
export function checkPublication(corpus: Corpus): Problem[] {
  return [
    ...DOCUMENTS.flatMap((name) => [...checkAddresses(corpus, name), ...checkDays(corpus, name)]),
    ...corpus
      .entries('notices')
      .flatMap((notice) => [
        ...checkNumber(notice),
        ...checkAttachments(notice),
        ...checkUnitNames(notice, namesIn(corpus, notice.data.region)),
      ]),
  ];
}

type DocumentName = (typeof DOCUMENTS)[number];

function checkAddresses({ files, entries }: Corpus, name: DocumentName): Problem[] {
  const standing = new Map(files.filter((file) => file.name === name).map(({ slug, path }) => [slug, path]));
  const former = new Map<string, string>();
  return entries(name).flatMap(({ path, source, data: { formerSlugs = [] } }) =>
    formerSlugs.flatMap((words, index) => {
      const place = source.placeOf(['formerSlugs', index]);
      const taken = standing.get(words);
      if (taken !== undefined) return [problem('address/taken', path, place, { words, other: taken })];
      const other = former.get(words);
      former.set(words, path);
      return other === undefined ? [] : [problem('address/twice', path, place, { words, other })];
    }),
  );
}

function checkDays({ entries }: Corpus, name: DocumentName): Problem[] {
  return entries(name).flatMap(({ path, source, data: { publishOn, expireOn } }) =>
    publishOn === undefined || expireOn === undefined || publishOn <= expireOn
      ? []
      : [problem('publish/backwards', path, source.placeOf(['expireOn']), { publishOn, expireOn })],
  );
}

/** 发文字号 in the head of a notice is what readers cite and search. */
function checkNumber({ path, source, data: { number } }: CorpusEntry<NoticeData>): Problem[] {
  return findBadNumbers(number ?? '').map(({ words, nearest: right }) =>
    problem('style/document-number', path, source.placeOf(['number']), { words, nearest: right }),
  );
}

/** An annex that the text names stands in `attachments`, received or not; a table printed in the text is one too. */
function checkAttachments({ path, data, tree, text }: CorpusEntry<NoticeData>): Problem[] {
  if (tree === undefined || text.includes('<ResponsibilityTable')) return [];
  const names = data.attachments?.map(({ name }) => name) ?? [];
  const seen = new Set<string>();
  return textBlocks(tree).flatMap((block) => {
    const { text: written, placeAt } = flattenBlock(block);
    return [...written.matchAll(ATTACHMENT)].flatMap(({ index, 0: words, 1: serial }) => {
      const plain = words.replace(/\s/gu, '');
      const isListed = serial === undefined ? names.length > 0 : names.some((name) => name.startsWith(plain));
      if (isListed || seen.has(plain)) return [];
      seen.add(plain);
      return [problem('attachment/missing', path, placeAt(index), { words: plain })];
    });
  });
}

function namesIn({ entries }: Corpus, region: string): string[] {
  return entries('units')
    .filter(({ data }) => data.region.name === region)
    .flatMap(({ data }) => data.units)
    .flatMap(({ name, fullName, also }) => [name, ...(fullName === undefined ? [] : [fullName]), ...also]);
}

/** A name that only leaves out or adds characters of a registered one is probably the same unit. */
function checkUnitNames({ path, data, tree }: CorpusEntry<NoticeData>, names: readonly string[]): Problem[] {
  if (tree === undefined || names.length === 0) return [];
  const notes = data.notes.join('\n');
  return textBlocks(tree).flatMap((block) => {
    const { text, placeAt } = flattenBlock(block);
    const [, parties = ''] = PARTIES.exec(text) ?? [];
    return parties.split(/[、，,；;。]/u).flatMap((part) => {
      const words = part.trim().replace(/等$/u, '');
      if (words.length < 4 || names.includes(words) || notes.includes(words)) return [];
      const alike = names.filter((name) => isWithin(words, name) || (name.length >= 4 && isWithin(name, words)));
      const right = nearest(words, alike);
      if (right === undefined) return [];
      return [problem('original/unit-name', path, placeAt(text.indexOf(words)), { words, nearest: right })];
    });
  });
}

/** Whether all characters of one name stand in another, in this order. */
function isWithin(name: string, other: string): boolean {
  let from = 0;
  for (const character of name) {
    const at = other.indexOf(character, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

import { expect, test } from 'vitest';
import { parseCitation } from '#legal/citation-field.ts';
import { findReferences, type Reference } from '#legal/law-mentions.ts';
import { nameMatcher } from '#legal/law-names.ts';
import { type LawIndex, type LawRecord, resolveCitation } from '#legal/resolution.ts';
import { linkArticle } from '#legal/statute-links.ts';
import { parseStatute, type Article } from '#legal/statute.ts';
import { article133Sub1, article134 } from './criminal-law.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
const PIECES = [
  ...'第条款项目之一二三十百千零〇两前本该同法至到和及或与、，。；：（）()《》〈〉“”〔〕[] 　\n\r\t012９８𠮷é\u{1F600}\uD800',
  ...[
    '刑法',
    '中华人民共和国',
    '安全生产法',
    '修正案（十一）',
    '法释〔2022〕19号',
    '（法释〔2015〕22号）',
    '第一百三十四条',
    '第三款',
  ],
  ...[
    '第（二）项',
    '第1目',
    '本条',
    '前两款',
    '同条第二款',
    '该法',
    '本解释',
    '以及',
    '或者',
    '原',
    '的规定',
    '之三',
    '36条',
    'constructor',
  ],
];

const criminalLaw: LawRecord = {
  slug: 'criminal-law',
  title: '中华人民共和国刑法',
  short: ['刑法'],
  articles: 452,
  coverage: 'excerpt',
  versions: [{ effective: '2021-03-01', by: '公布', adopted: '2020-12-26', text: 'a.md' }],
  statutes: new Map([['2021-03-01', parseStatute(article133Sub1 + article134).statute]]),
};
const safety = { slug: 'work-safety-law', title: '中华人民共和国安全生产法', short: ['安全生产法'] };
const index: LawIndex = { laws: [criminalLaw], external: [safety] };
const names = nameMatcher(index);
const context = { on: '2021-03-01', self: { law: 'criminal-law', article: { article: 134 }, paragraph: 2, item: 1 } };

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KINDS = ['article', 'law', 'external', 'none', 'problem'];

test(`${RUNS}个随机的字符串：不出错，次序、位置和文字都对`, { timeout: 120_000 }, () => {
  const next = numbers(20261122);
  const pick = (): string => PIECES[Math.floor(next() * PIECES.length)] ?? '';
  const faults: string[] = [];
  let found = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const text = Array.from({ length: Math.floor(next() * 40) }, pick).join('');
    for (const genre of ['document', 'statute'] as const) {
      const references = findReferences(text, names, genre);
      found += references.length;
      if (!references.every(isRight(text))) faults.push(text);
    }
    const field = parseCitation(text);
    if (field !== undefined && field.text !== text.trim()) faults.push(text);
    if (!keepsEveryCharacter(text)) faults.push(text);
  }
  expect(faults).toEqual([]);
  expect(found).toBeGreaterThan(RUNS);
});

/** In order, with its own words, and of some resolution. */
function isRight(text: string) {
  let cursor = 0;
  return (citation: Reference): boolean => {
    const isInOrder = citation.start >= cursor && citation.end > citation.start;
    cursor = citation.end;
    const { kind } = resolveCitation(citation, index, context);
    return isInOrder && citation.text === text.slice(citation.start, citation.end) && KINDS.includes(kind);
  };
}

/** Whether a text read as an article keeps every character. */
function keepsEveryCharacter(text: string): boolean {
  const words = text.replaceAll(/\s/g, '');
  const article: Article = {
    kind: 'article',
    ref: { article: 134 },
    paragraphs: [{ text: words, items: [{ number: 1, text: words, points: [], line: 2 }], line: 1 }],
    line: 1,
    divisions: [],
  };
  const { paragraphs } = linkArticle(article, { law: criminalLaw, index, names, on: '2021-03-01' });
  const texts = paragraphs.flatMap((paragraph) => [paragraph.text, ...paragraph.items.map((item) => item.text)]);
  return texts.every((parts) => parts.map((part) => part.text).join('') === words);
}

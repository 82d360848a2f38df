import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findReferences } from '#legal/law-mentions.ts';
import { nameMatcher } from '#legal/law-names.ts';
import { type Resolution, resolveCitation } from '#legal/resolution.ts';
import { linkArticle, type TextPart } from '#legal/statute-links.ts';
import type { Article } from '#legal/statute.ts';

interface Listed {
  text: string;
  leads: string;
  meant?: string;
}
interface Fixture {
  notices: { seed: string; on: string; cites: Listed[] }[];
  laws: { law: string; file: string; articles: [number, number]; cites: (Listed & { in: string })[] }[];
}
/** What was found in a running text, and where it leads. */
interface Found {
  start: number;
  end: number;
  leads: string;
  meant?: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const fixture = parse(read('tests/fixtures/citations.yaml')) as Fixture;
const { index } = loadCorpus(readCorpus(`${root}content`)).corpus;
const names = nameMatcher(index);
const TODAY = '2026-11-22';
const MARKS = /《(?:[^《》]|《[^》]*》)+》|第[零一二三四五六七八九十百]+条|前[一二两三]?款|本条/g;

function leadsOf(found: Resolution): Pick<Found, 'leads' | 'meant'> {
  switch (found.kind) {
    case 'article': {
      const { law, articleId, anchor, through, otherText } = found;
      const end = through === undefined ? '' : `..${through}`;
      const leads = `${law.slug}/${articleId}${end}${anchor === undefined ? '' : `#${anchor}`}`;
      return otherText === undefined ? { leads } : { leads, meant: otherText.effective };
    }
    case 'law':
      return { leads: `law ${found.law.slug}`, ...(found.otherText ? { meant: found.otherText.effective } : {}) };
    case 'external':
      return { leads: `external ${found.slug}${found.articleId === undefined ? '' : `/${found.articleId}`}` };
    case 'none':
      return { leads: 'none' };
    case 'problem':
      return { leads: `problem ${found.code}` };
  }
}

/** Holds what was found against the list: how many are as listed, and what was linked wrongly. */
function compare(text: string, listed: readonly Listed[], found: readonly Found[]) {
  const wrong: string[] = [];
  const missed: string[] = [];
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const { text: words, leads, meant } of listed) {
    const start = text.indexOf(words, from);
    expect(start, `原文里没有“${words}”，或者次序不对`).toBeGreaterThanOrEqual(0);
    from = start + words.length;
    spans.push({ start, end: from });
    const match = found.find((one) => one.start < from && one.end > start);
    const is = match === undefined ? 'none' : match.leads;
    const isExact = match === undefined || leads === 'none' || (match.start === start && match.end === from);
    if (is === leads && match?.meant === meant && isExact) continue;
    if (is === 'none') missed.push(words);
    else wrong.push(`${words}：应当 ${leads} ${meant ?? ''}，却是 ${is} ${match?.meant ?? ''}`);
  }
  for (const { start, end, leads } of found) {
    const isListed = spans.some((span) => start < span.end && end > span.start);
    if (leads !== 'none' && !isListed) wrong.push(`${text.slice(start, end)}：没有列出，却指到 ${leads}`);
  }
  const unlisted = [...text.matchAll(MARKS)].filter(
    ({ index: start }) => !spans.some((span) => start >= span.start && start < span.end),
  );
  return { wrong, missed, unlisted: unlisted.map(([words]) => words) };
}

/** The texts of a linked article, each with its place: `6 p4 i1`. */
function* linesOf(article: Article): Generator<{ place: string; parts: TextPart[] }> {
  const law = index.laws.find(({ statutes }) => [...statutes.values()].some(({ nodes }) => nodes.includes(article)));
  if (law === undefined) throw new Error('没有这部法律');
  const { paragraphs } = linkArticle(article, { law, index, names, on: TODAY, today: TODAY });
  for (const [at, { text, items }] of paragraphs.entries()) {
    const place = `${article.ref.article} p${at + 1}`;
    yield { place, parts: text };
    for (const { number, text: words, points } of items) {
      yield { place: `${place} i${number}`, parts: words };
      for (const point of points) yield { place: `${place} i${number} d${point.number}`, parts: point.text };
    }
  }
}

function foundIn(parts: readonly TextPart[]): Found[] {
  let start = 0;
  return parts.flatMap(({ text, found }) => {
    const span = { start, end: start + text.length };
    start = span.end;
    return found === undefined ? [] : [{ ...span, ...leadsOf(found) }];
  });
}

const results = [
  ...fixture.notices.map(({ seed, on, cites }) => {
    const text = read(`tests/fixtures/seeds/${seed}.txt`);
    const found = findReferences(text, names).map((citation) => ({
      ...citation,
      ...leadsOf(resolveCitation(citation, index, { on, today: TODAY })),
    }));
    return { name: seed, count: cites.length, ...compare(text, cites, found) };
  }),
  ...fixture.laws.map(({ law, file, articles: [first, last], cites }) => {
    const nodes = index.laws.find(({ slug }) => slug === law)?.statutes.get(file)?.nodes ?? [];
    const articles = nodes.filter((node): node is Article => node.kind === 'article');
    const chosen = articles.filter(({ ref }) => ref.article >= first && ref.article <= last);
    expect(chosen).toHaveLength(last - first + 1);
    const lines = chosen.flatMap((article) => [...linesOf(article)]);
    const places = new Set(lines.map(({ place }) => place));
    expect(cites.filter((cite) => !places.has(cite.in))).toEqual([]);
    const compared = lines.map(({ place, parts }) => {
      const text = parts.map((part) => part.text).join('');
      const here = cites.filter((cite) => cite.in === place);
      return compare(text, here, foundIn(parts));
    });
    return {
      name: law,
      count: cites.length,
      wrong: compared.flatMap(({ wrong }) => wrong),
      missed: compared.flatMap(({ missed }) => missed),
      unlisted: compared.flatMap(({ unlisted }) => unlisted),
    };
  }),
];

describe.each(results)('$name', ({ wrong, unlisted }) => {
  test('没有一处指错', () => {
    expect(wrong).toEqual([]);
  });

  test('每一处《……》、第……条、前款、本条都列出来了', () => {
    expect(unlisted).toEqual([]);
  });
});

test('至少百分之九十五指得同表里一样', () => {
  const count = results.reduce((sum, result) => sum + result.count, 0);
  const missed = results.flatMap((result) => result.missed);
  expect(count).toBeGreaterThan(100);
  expect((count - missed.length) / count, `没有找到：${missed.join('；')}`).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['2017-06-02', '台儿庄的通知'],
  ['2021-06-03', '江北的通知'],
  ['2021-08-21', '杭州的方案'],
])('%s %s说安全生产法，是2014年修正文本：指到现行条文，并且说明', (on) => {
  const [citation] = findReferences('《安全生产法》第三十六条第三款', names);
  const found = citation && resolveCitation(citation, index, { on, today: TODAY });
  expect(found).toMatchObject({
    kind: 'article',
    articleId: '36',
    effective: '2021-09-01',
    otherText: { effective: '2014-12-01', note: '当时有效的是2014年修正文本，本站未收录' },
  });
  expect(found).not.toHaveProperty('anchor');
});

test('2021年9月1日起说的就是现行文本', () => {
  const [citation] = findReferences('《安全生产法》第三十六条第三款', names);
  const found = citation && resolveCitation(citation, index, { on: '2021-09-01', today: TODAY });
  expect(found).toMatchObject({ articleId: '36', anchor: 'p3' });
  expect(found).not.toHaveProperty('otherText');
});

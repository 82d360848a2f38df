import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findCitations } from '#legal/citations.ts';
import { formatNumeral, parseNumeral } from '#legal/numerals.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One case of the fact sheet: its typed facts, and what its page must, may and must not say. */
interface CaseFacts {
  number: number;
  slug: string;
  unknown: string[];
  says: string[];
  derived?: string[];
  /** Persons of other cases that the page speaks of. */
  refers?: string[];
  [field: string]: unknown;
}

const facts = (parse(readFileSync(`${root}tests/fixtures/case-facts.yaml`, 'utf8')) as { cases: CaseFacts[] }).cases;
const pages = new Map(
  loadCorpus(readCorpus(`${root}content`))
    .corpus.entries('cases')
    .map((entry) => [entry.slug, { ...entry, title: entry.data.title, words: wordsOf(entry.text) }]),
);

const OURS = ['addedOn', 'title', 'summary', 'aiGenerated', 'reviewedBy'];
const DANGEROUS_OPERATION = '《刑法》第一百三十四条之一';
/** Words in which a page says what the law lays down. */
const RULE = /的，(?:处|属于|可以|从重|追究|依照)|犯罪主体|应当|条文要求|以下有期徒刑/;
const NUMERAL = '[一二三四五六七八九十百]+';
const PENALTY = new RegExp(`(?:有期徒刑|拘役|缓刑)(?:${NUMERAL}年)?(?:${NUMERAL}个月)?`, 'g');

/** What a reader sees of a case: title, summary and body, without the markup. */
function wordsOf(text: string): string {
  const [, frontMatter = '', ...body] = text.split(/^---$/m);
  const { title, summary } = parse(frontMatter) as { title: string; summary: string };
  return [title, summary, body.join('---')].join('\n').replaceAll('**', '');
}

/** The words that are not part of a citation: the numbers of laws and articles are checked elsewhere. */
function withoutCitations(words: string): string {
  const cited = findCitations(words).map(({ text }) => text);
  return cited.reduce((rest, citation) => rest.replace(citation, ''), words);
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Terms of penalty; a bare 有期徒刑 or 拘役 names a kind of penalty only. */
function penaltiesIn(text: string): string[] {
  return (text.match(PENALTY) ?? []).filter((found) => /[年月]/.test(found));
}

function monthsOf(term: string): number {
  const [, years, months] = new RegExp(`(?:(${NUMERAL})年)?(?:(${NUMERAL})个月)?$`).exec(term) ?? [];
  return 12 * (parseNumeral(years ?? '') ?? 0) + (parseNumeral(months ?? '') ?? 0);
}

function pageOf(slug: string) {
  const page = pages.get(slug);
  if (page === undefined) throw new Error(`没有案例 ${slug}`);
  return page;
}

test('事实表里的案例都有页面，页面都在事实表里', () => {
  expect([...pages.keys()].sort()).toEqual(facts.map(({ slug }) => slug).sort());
  expect(new Set(facts.map(({ number }) => number)).size).toBe(facts.length);
});

describe.each(facts)('$number $slug', ({ slug, number: _, unknown, says, derived = [], refers = [], ...typed }) => {
  const { data, words } = pageOf(slug);
  const known = JSON.stringify([typed, says, derived]);

  test('每一项事实与事实表相同，没有多出来的项', () => {
    const ours = Object.fromEntries(Object.entries(data).filter(([field]) => !OURS.includes(field)));
    expect(ours).toEqual({ otherCharges: [], ...typed });
  });

  test('没有查到的项没有填写', () => {
    const filled = unknown.filter((field) => {
      const value = (data as Record<string, unknown>)[field];
      return value !== undefined && !(Array.isArray(value) && value.length === 0);
    });
    expect(filled).toEqual([]);
  });

  test('事实表里的每一项要么已知，要么写明未知', () => {
    const fields = ['persons', 'others', 'otherCharges', 'court', 'decidedOn', 'outcome', 'casualties', 'charge'];
    expect(fields.filter((field) => field in typed === unknown.includes(field))).toEqual([]);
  });

  test('页面写出了应当写的事实', () => {
    expect(says.filter((fact) => !words.includes(fact))).toEqual([]);
  });

  test('页面没有事实表以外的数字和刑期', () => {
    const told = withoutCitations(words);
    const numbers = new Set(numbersIn(known));
    expect(numbersIn(told).filter((figure) => !numbers.has(figure))).toEqual([]);
    expect(penaltiesIn(told).filter((term) => !known.includes(term))).toEqual([]);
  });

  test('称呼只是姓加某，或者再带一个字；页面里没有别的称呼', () => {
    const names = data.persons.map(({ name }) => name);
    expect(names.filter((name) => !/^\p{Script=Han}某\p{Script=Han}?$/u.test(name))).toEqual([]);
    const rest = [...names, ...refers].reduce((text, name) => text.replaceAll(name, ''), words);
    expect(rest).not.toContain('某');
  });

  test('说到法律的段落都注明了出处', () => {
    const [, legal = ''] = words.split('## 对照法条');
    const paragraphs = legal.split(/\n+/).filter((paragraph) => paragraph.startsWith('- ') || RULE.test(paragraph));
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(paragraphs.filter((paragraph) => findCitations(paragraph).length === 0)).toEqual([]);
  });
});

const dangerous = facts.filter(({ provision }) => String(provision).startsWith(DANGEROUS_OPERATION));

test.each(dangerous)('$slug：危险作业罪的刑期不超过一年，拘役不超过六个月', ({ slug }) => {
  const { data, words } = pageOf(slug);
  expect(data.charge).toBe('危险作业罪');
  const terms = penaltiesIn(`${words}\n${data.outcome ?? ''}`);
  expect(terms.filter((term) => !term.startsWith('缓刑') && monthsOf(term) > 12)).toEqual([]);
  expect(terms.filter((term) => term.startsWith('拘役') && monthsOf(term) > 6)).toEqual([]);
  const ceilings = [...words.matchAll(new RegExp(`(${NUMERAL})年以[上下]有期徒刑`, 'g'))].map(([, years]) => years);
  expect(ceilings.filter((years) => years !== formatNumeral(1))).toEqual(
    words.includes('对判处拘役、三年以下有期徒刑的') ? [formatNumeral(3)] : [],
  );
});

test('不是危险作业罪的案例没有列在它的项下', () => {
  const other = facts.filter((fact) => !dangerous.includes(fact));
  expect(other.map(({ number }) => number)).toEqual([18, 20, 27, 28]);
  expect(other.filter(({ charge }) => charge === '危险作业罪')).toEqual([]);
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { findCitations } from '#legal/citations.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { audiences as audienceTable } from '#legal/vocabulary.ts';
import { sectionsOf } from '#markdown/sections.ts';

const TODAY = '2026-11-22';
const { corpus, problems } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const audiences = corpus.entries('audiences').flatMap(({ data }) => data.audiences);
const headings = corpus
  .entries('notices')
  .flatMap(({ tree }) => (tree === undefined ? [] : sectionsOf(tree).map(({ heading }) => heading)));

test('读得进来，没有问题', () => {
  expect(problems.filter(({ file }) => file === 'audiences.yaml')).toEqual([]);
});

test('八种人各一次，名称同词表一样', () => {
  expect(audiences.map(({ id, name }) => [id, name])).toEqual(Object.entries(audienceTable));
});

describe.each(audiences)('写给$name', ({ points, entries }) => {
  test('四到六条，各是一句话，不重复', () => {
    expect(points.length).toBeGreaterThanOrEqual(4);
    expect(points.length).toBeLessThanOrEqual(6);
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length);
    expect(points.filter(({ text }) => !/^[^。]+。$/u.test(text))).toEqual([]);
  });

  test.each(points)('$provision：恰是一处引用，有这一条', ({ text, provision }) => {
    const [citation, ...others] = findCitations(provision);
    expect(citation?.text).toBe(provision);
    expect(others).toEqual([]);
    expect(citation && resolveCitation(citation, corpus.index, { on: TODAY }).kind).toMatch(/^(article|external)$/u);
    expect(findCitations(text)).toEqual([]);
  });

  test('通知里有写给他们的小节，每个词都在标题里', () => {
    expect(entries).not.toEqual([]);
    expect(entries.filter((word) => !headings.some((heading) => heading.includes(word)))).toEqual([]);
  });
});

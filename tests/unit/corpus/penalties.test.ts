import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { findMeasures } from '#legal/measures.ts';
import { resolveCitation } from '#legal/resolution.ts';

const TODAY = '2026-11-22';
const { corpus } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const [ladder] = corpus.entries('penalties').map(({ data }) => data);
const conducts = ladder?.conducts ?? [];

/** What each conduct is in the law: the duty, the penalty article, and how it comes to 危险作业罪 while nothing has happened. */
const EXPECTED = [
  ['alarm-off', '《安全生产法》第三十六条第三款', '《安全生产法》第九十九条第（四）项', 'itself', 1],
  ['unlicensed-storage', '《安全生产法》第三十九条第一款', '《安全生产法》第一百条', 'itself', 3],
  ['refusing-order', '《安全生产法》第七十条第一款', '《安全生产法》第一百零二条', 'itself', 2],
  ['no-certificate', '《安全生产法》第三十条第一款', '《安全生产法》第九十七条第（七）项', 'through-order', 2],
  ['no-training', '《安全生产法》第二十八条第一款', '《安全生产法》第九十七条第（三）项', 'through-order', 2],
  ['concealed-accident', '《安全生产法》第八十三条第二款', '《安全生产法》第一百一十条第二款', 'none', undefined],
  ['unqualified-contractor', '《安全生产法》第四十九条第一款', '《安全生产法》第一百零三条第一款', 'through-order', 2],
  ['shared-dormitory', '《安全生产法》第四十二条第一款', '《安全生产法》第一百零五条第（一）项', 'through-order', 2],
] as const;

/** Figures that rest on laws not carried, typed from the fact sheet. */
const EXTERNAL_FIGURES: Record<string, readonly string[]> = {
  '《危险化学品安全法》第一百条第三款': ['十万元以上五十万元以下'],
  '《危险化学品安全法》第一百零三条第一款第（五）项': ['五万元以上十万元以下'],
  '《危险化学品安全法》第一百零三条第一款': ['十万元以上二十万元以下', '二万元以上五万元以下'],
  '《治安管理处罚法》第三十六条': ['十日以上十五日以下', '五日以上十日以下'],
  '《生产安全事故报告和调查处理条例》第三十六条': ['一百万元以上五百万元以下'],
  '《消防法》第六十一条第一款': ['五千元以上五万元以下'],
};

test('八种行为，次序、义务、罚则和到危险作业罪的路都对', () => {
  const found = conducts.map(({ id, duty, administrative, crime }) => {
    const [first] = crime.claims;
    const cited = crime.step === 'none' ? undefined : parseCitation(first?.provision ?? '')?.provision;
    return [id, duty, administrative[0]?.provision, crime.step, cited?.article === 134 ? cited.item : undefined];
  });
  expect(found).toEqual(EXPECTED);
});

describe.each(conducts)('$conduct', ({ crime, accident, aggravated, refusal, id }) => {
  test('出了事故和加重各有条文；没有“拒不执行”一档的只有瞒报', () => {
    expect(accident).not.toEqual([]);
    expect(aggravated).not.toEqual([]);
    expect(refusal.length === 0).toBe(id === 'concealed-accident');
  });

  test('直接落入三项的都写明要有现实危险，刑罚照条文，没有罚金', () => {
    const words = crime.claims.map(({ text }) => text).join('。');
    expect(words.includes('一年以下有期徒刑、拘役或者管制')).toBe(crime.step === 'itself');
    expect(words.includes('现实危险')).toBe(crime.step !== 'none');
    expect(words).not.toMatch(/罚金|有罪|构成犯罪/u);
  });
});

test('不在本站收录的法律里的数额，逐个与事实表相同', () => {
  const claims = corpus.entries('penalties').flatMap(({ data }) => collections.penalties.claims(data));
  const external = claims.flatMap(({ text, provision = '' }) => {
    const citation = parseCitation(provision);
    const found = citation && resolveCitation(citation, corpus.index, { on: TODAY });
    return found?.kind === 'external' ? [[provision, findMeasures(text).map((figure) => figure.text)]] : [];
  });
  expect(Object.fromEntries(external)).toEqual(EXTERNAL_FIGURES);
});

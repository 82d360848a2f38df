import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';

const { corpus } = loadCorpus(readCorpus(fileURLToPath(new URL('../../../content', import.meta.url))));
const [transfer] = corpus.entries('criminal-transfer').map(({ data }) => data);
const [report] = corpus.entries('report').map(({ data }) => data);

/** Who must act within which time, with the provision, as the fact sheet has it. */
const LIMITS = [
  ['decided', '3日内', '《行政执法机关移送涉嫌犯罪案件的规定》第五条'],
  ['transferred', '24小时内', '《行政执法机关移送涉嫌犯罪案件的规定》第五条'],
  ['examined', '3日内', '《行政执法机关移送涉嫌犯罪案件的规定》第八条'],
  ['filed', '3日内', '《行政执法机关移送涉嫌犯罪案件的规定》第十二条'],
  ['not-filed', '3日内', '《行政执法机关移送涉嫌犯罪案件的规定》第九条'],
];

describe('行刑衔接', () => {
  test('有期限的步骤，期限和出处都与事实表相同', () => {
    const limited = (transfer?.steps ?? []).filter(({ limit }) => limit !== undefined);
    expect(limited.map(({ id, limit, claims }) => [id, limit, claims[0]?.provision])).toEqual(LIMITS);
    for (const { limit = '', claims } of limited) expect(claims.some(({ text }) => text.includes(limit))).toBe(true);
  });

  test('没有写期限的步骤，话里也没有天数', () => {
    const rest = [...(transfer?.steps ?? []), ...(transfer?.after ?? [])].filter(({ limit }) => limit === undefined);
    const words = rest.flatMap(({ claims }) => claims.map(({ text }) => text)).join('');
    expect(words).not.toMatch(/\d+(?:日内|小时内)/u);
  });

  test('写明危险作业罪没有罚金、不能以罚代移送、反向移送和不移送的后果', () => {
    const all = [...(transfer?.steps ?? []), ...(transfer?.after ?? [])].flatMap(({ claims }) => claims);
    const cited = all.map(({ provision }) => provision);
    expect(cited).toContain('《行政执法机关移送涉嫌犯罪案件的规定》第十一条第一款');
    expect(cited).toContain('法释〔2022〕19号第十一条');
    expect(cited).toContain('《刑法》第四百零二条');
    expect(all.some(({ text }) => text.includes('危险作业罪没有罚金'))).toBe(true);
  });
});

/** Numbers of the fact sheet; any other would be made up. */
const SHEET = ['12350', '12345', '119', '110', '120', '122', '12395', '12348', '12309', '96119'];

describe('举报和求助', () => {
  const hotlines = corpus.entries('hotlines').flatMap(({ data }) => data.hotlines);

  test('号码都是事实表里的，写明地区和来源；96119不说成全国的', () => {
    expect(hotlines.map(({ number }) => number).sort()).toEqual([...SHEET].sort());
    expect(hotlines.filter(({ scope, source }) => scope === undefined || source === undefined)).toEqual([]);
    expect(hotlines.find(({ number }) => number === '96119')?.scope).toBe('部分地区');
  });

  test('奖励和三种保护都写到条文', () => {
    const rules = new Map(report?.rules.map(({ id, claims }) => [id, claims.map(({ provision }) => provision)]));
    expect(rules.get('reward')).toContain('《安全生产法》第七十六条');
    expect(rules.get('protection')).toEqual(
      expect.arrayContaining([
        '《安全生产法》第五十四条第二款',
        '《安全生产法》第二十六条第三款',
        '应急〔2020〕69号第二条',
      ]),
    );
  });

  test('96119只有部分地方有：写到它的地方都说明，并给出别的号码', () => {
    const partial = (report?.dangers ?? []).filter(({ call }) => call.includes('96119'));
    expect(partial).not.toEqual([]);
    for (const { call, note } of partial) {
      expect(call.length).toBeGreaterThan(1);
      expect(note).toMatch(/部分地方/u);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { findCitations } from '#legal/citations.ts';
import type { LawIndex, LawRecord } from '#legal/resolution.ts';
import { staleCitations } from '#legal/stale-citations.ts';
import { parseStatute } from '#legal/statute.ts';

const law: LawRecord = {
  slug: 'law',
  title: '示例法',
  short: [],
  articles: 9,
  coverage: 'full',
  versions: [
    { effective: '2020-01-01', by: '制定', adopted: '2019-12-01', text: '2020-01-01.md' },
    { effective: '2026-05-01', by: '修正案', adopted: '2026-03-01', text: '2026-05-01.md' },
  ],
  changes: [
    { article: '1', effective: '2020-01-01', kind: 'original', by: '制定' },
    { article: '2', effective: '2020-01-01', kind: 'original', by: '制定' },
    { article: '2', effective: '2026-05-01', kind: 'amended', by: '修正案第一条' },
    { article: '4', effective: '2026-05-01', kind: 'added', by: '修正案第二条' },
  ],
  statutes: new Map([
    ['2020-01-01', parseStatute('第一条　甲。\n第二条　乙。\n第三条　丙。\n').statute],
    ['2026-05-01', parseStatute('第一条　甲。\n第二条　乙乙。\n第三条　丙。\n第四条　丁。\n').statute],
  ]),
};
const index: LawIndex = { laws: [law], external: [] };

const stale = (text: string, writtenOn: string, today = '2026-11-22'): string[] =>
  staleCitations(findCitations(text), index, { writtenOn, today }).map(
    ({ articleId, was, now }) => `${articleId} ${was.effective} ${now.effective}`,
  );

describe('引用的条文后来改了', () => {
  test.each<[string, string, string, string[], string]>([
    ['《示例法》第二条', '2026-01-01', '2026-11-22', ['2 2020-01-01 2026-05-01'], '写的时候是旧文本'],
    ['《示例法》第二条', '2026-04-30', '2026-05-01', ['2 2020-01-01 2026-05-01'], '修改施行的当天就算'],
    ['《示例法》第二条', '2026-04-30', '2026-04-30', [], '修改还没有施行'],
    ['《示例法》第二条', '2026-05-01', '2026-11-22', [], '施行当天核对过'],
    ['《示例法》第一条', '2026-01-01', '2026-11-22', [], '这一条没有改'],
    ['《示例法》第三条', '2026-01-01', '2026-11-22', [], '没有逐条记录，两个文本一字不差'],
    ['《示例法》第四条', '2026-04-01', '2026-11-22', [], '写在新增的条施行之前，条文没有再改'],
    ['《示例法》第一条至第三条', '2026-01-01', '2026-11-22', ['2 2020-01-01 2026-05-01'], '一段里只有一条改了'],
    ['《没有的法》第一条、《示例法》第九十条', '2026-01-01', '2026-11-22', [], '指不到条文的不管'],
  ])('%s，%s写的，今天%s', (text, writtenOn, today, expected, reason) => {
    expect(stale(text, writtenOn, today), reason).toEqual(expected);
  });
});

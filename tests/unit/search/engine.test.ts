import { describe, expect, test } from 'vitest';
import { type Engine, findHits, readKinds } from '#search/engine.ts';
import { planQuery } from '#search/planner.ts';
import { encodeUnit } from '#search/record.ts';
import type { IndexUnit } from '#search/unit.ts';

function unit(id: string, title: string, text: string, more: Partial<IndexUnit> = {}): IndexUnit {
  return { id, url: `${id}/`, kind: 'notice', title, text, aliases: [], audiences: [], industries: [], ...more };
}

const UNITS = [
  unit('laws/criminal-law/134-1', '刑法第一百三十四条之一', '在生产、作业中违反有关安全管理的规定，具有现实危险的。', {
    kind: 'article',
    number: '第一百三十四条之一',
    aliases: ['危险作业罪'],
  }),
  unit('laws/work-safety-law/36', '安全生产法第三十六条', '应当安装可燃气体报警装置。', { kind: 'article' }),
  unit('cases/x', '永康一案', '关闭报警装置，依照《刑法》第134条之一，构成危险作业罪。', { kind: 'case' }),
  unit('notices/x#s1', '组织领导', '市应急管理局牵头。拨打12350举报。'),
];

/** Searches the way Pagefind 1.6 does: every word as a beginning, words of no record passed over, quoted ones in their order. */
const engine: Engine = {
  search: async (term, options) => {
    const records = UNITS.map(encodeUnit);
    const words = (term ?? '').replaceAll('"', '').split(' ').filter(Boolean);
    const has = (content: string, word: string) => ` ${content}`.includes(` ${word}`);
    const known = words.filter((word) => records.some(({ content }) => has(content, word)));
    const found = records.filter(
      ({ content, filters }) =>
        (term === null || known.length > 0) &&
        known.every((word) => has(content, word)) &&
        (!term?.startsWith('"') || content.includes(words.join(' '))) &&
        (options?.filters?.['kind'] === undefined || filters['kind']?.includes(options.filters['kind'])),
    );
    return {
      results: found.map(({ key }) => ({ id: key, score: 1, data: async () => ({ raw_url: key, meta: {} }) })),
    };
  },
  filters: async () => ({ kind: { article: 2, case: 1, notice: 1 } }),
};

async function search(query: string) {
  const plan = planQuery(query);
  if (plan === undefined) throw new Error(query);
  const { hits, parts } = await findHits(plan, engine);
  return { parts, hits: hits.map(({ tier, result }) => `${tier} ${result.id.replace(/^[^#]*#/, '')}`) };
}

describe('findHits', () => {
  test.each(['刑法第一百三十四条之一', '刑法134条之一', '《刑法》第一百三十四条之一'])(
    '%s：先是该条，再是引用它的',
    async (query) => {
      expect((await search(query)).hits).toEqual(['citation laws/criminal-law/134-1', 'all cases/x']);
    },
  );

  test('没有的条文不拿别的条文充数', async () => {
    expect((await search('刑法第九十九条')).hits.filter((hit) => hit.startsWith('citation'))).toEqual([]);
  });

  test('整句在前，含有全部字词的在后', async () => {
    expect((await search('报警装置')).hits).toEqual(['phrase laws/work-safety-law/36', 'phrase cases/x']);
    expect((await search('报警 关闭')).hits).toEqual(['all cases/x']);
  });

  test('别名、单字、数字都能查到', async () => {
    expect((await search('危险作业罪')).hits).toContain('phrase laws/criminal-law/134-1');
    expect((await search('牵')).hits).toEqual(['all notices/x#s1']);
    expect((await search('12350')).hits).toEqual(['all notices/x#s1']);
  });

  test('只有一部分时说明是哪一部分', async () => {
    expect(await search('没装报警装置会坐牢吗')).toEqual({
      parts: ['报警装置'],
      hits: ['relaxed laws/work-safety-law/36', 'relaxed cases/x'],
    });
  });

  test('一个字词也没有', async () => {
    expect((await search('zzzz冻火证')).hits).toEqual([]);
  });

  test('认得的不到三分之一，是碰巧，不算找到', async () => {
    const nothing = { parts: [], hits: [] };
    expect(await search('量子色动力学重整化')).toEqual(nothing);
    expect(await search('违反量子色动力学重整化')).toEqual(nothing);
    expect(await search('报警甲乙丙')).toEqual(nothing);
  });

  test('认得的正好三分之一，算找到，说明是哪一部分', async () => {
    expect(await search('报警甲乙')).toEqual({
      parts: ['报警'],
      hits: ['relaxed laws/work-safety-law/36', 'relaxed cases/x'],
    });
  });
});

test('每条记录的类型', async () => {
  expect([...(await readKinds(engine)).values()].sort()).toEqual(['article', 'article', 'case', 'notice']);
});

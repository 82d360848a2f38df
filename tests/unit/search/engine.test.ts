import { describe, expect, test } from 'vitest';
import { findParts, findWhole } from '#search/engine.ts';
import { planQuery } from '#search/planner.ts';
import { engineOf, unit } from './fake-engine.ts';
import { LEXICON } from './word-list.ts';

const UNITS = [
  unit('laws/criminal-law/134-1', '刑法第一百三十四条之一', '在生产、作业中违反有关安全管理的规定，具有现实危险的。', {
    kind: 'article',
    number: '第一百三十四条之一',
    aliases: ['危险作业罪'],
  }),
  unit('laws/work-safety-law/36', '安全生产法第三十六条', '应当安装可燃气体报警装置。', {
    kind: 'article',
    law: 'work-safety-law',
  }),
  unit('cases/x', '永康一案', '关闭报警装置，依照《刑法》第134条之一，构成危险作业罪。', { kind: 'case' }),
  unit('notices/x#s1', '组织领导', '市应急管理局牵头。拨打12350举报。'),
];
const engine = engineOf(UNITS);

async function search(query: string) {
  const plan = planQuery(query, LEXICON);
  if (plan === undefined) throw new Error(query);
  const whole = await findWhole(plan, engine);
  const { hits, parts } = whole.length > 0 ? { hits: whole } : await findParts(plan, engine, UNITS.length);
  return { parts, hits: hits.map(({ match, result }) => `${match} ${result.id.replace(/^[^#]*#/, '')}`) };
}

describe('findWhole', () => {
  test.each(['刑法第一百三十四条之一', '刑法134条之一', '《刑法》第一百三十四条之一'])(
    '%s：先是该条，再是引用它的',
    async (query) => {
      expect((await search(query)).hits).toEqual(['named laws/criminal-law/134-1', 'cites cases/x']);
    },
  );

  test('没有的条文不拿别的条文充数', async () => {
    expect((await search('刑法第九十九条')).hits).toEqual([]);
  });

  test('整句在前；分开写的词都要有', async () => {
    expect((await search('报警装置')).hits).toEqual(['phrase laws/work-safety-law/36', 'phrase cases/x']);
    expect((await search('报警 关闭')).hits).toEqual(['all cases/x']);
    expect((await search('安全生产法 报警')).hits).toEqual(['all laws/work-safety-law/36']);
  });

  test('标点不隔开', async () => {
    expect((await search('生产作业中')).hits).toEqual(['phrase laws/criminal-law/134-1']);
    expect((await search('生产,作业')).hits).toEqual(['phrase laws/criminal-law/134-1']);
  });

  test('罪名、单字、数字都能查到', async () => {
    expect((await search('危险作业罪')).hits).toEqual(['named laws/criminal-law/134-1', 'phrase cases/x']);
    expect((await search('牵')).hits).toEqual(['phrase notices/x#s1']);
    expect((await search('12350')).hits).toEqual(['phrase notices/x#s1']);
  });
});

describe('findParts', () => {
  test('只有一部分时说明是哪一部分', async () => {
    const { parts, hits } = await search('没装报警装置怎么样');
    expect(parts).toEqual(['报警装置']);
    expect([...hits].sort()).toEqual(['part cases/x', 'part laws/work-safety-law/36']);
  });

  test('说法对应的条文在前', async () => {
    expect((await search('没出事故也会坐牢吗')).hits[0]).toBe('part laws/criminal-law/134-1');
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
    const { parts, hits } = await search('报警甲乙');
    expect(parts).toEqual(['报警']);
    expect([...hits].sort()).toEqual(['part cases/x', 'part laws/work-safety-law/36']);
  });
});

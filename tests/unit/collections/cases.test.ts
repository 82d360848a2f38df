import { expect, test } from 'vitest';
import { collections } from '#collections/index.ts';

const { schema, citations, search } = collections.cases;

const least = {
  title: '案例',
  summary: '简介',
  persons: [{ name: '周某', role: '被告人' }],
  place: '某地',
  region: '某市',
  occurred: { text: '2022年1月' },
  industry: '制造',
  conduct: '关闭报警',
  stage: 'judged',
  sources: [{ body: '机关', title: '未记下原题名' }],
  year: 2022,
  addedOn: '2026-11-22',
  aiGenerated: 'whole',
};

test('没有查到的项可以不写，来源不知道日期的也可以不写', () => {
  const data = schema.parse(least);
  expect(data.sources).toEqual([{ body: '机关', title: '未记下原题名' }]);
  for (const unknown of ['others', 'provision', 'charge', 'court', 'decidedOn', 'outcome', 'casualties']) {
    expect(data).not.toHaveProperty(unknown);
  }
  expect(data.otherCharges).toEqual([]);
});

test('判决日期是真实的日期，来源至少一个', () => {
  expect(schema.safeParse({ ...least, decidedOn: '2022-02-30' }).success).toBe(false);
  expect(schema.safeParse({ ...least, sources: [] }).success).toBe(false);
});

test('同案几个罪名：每一个的条款都要查，罪名都能搜到', () => {
  const data = schema.parse({
    ...least,
    provision: '《示例法》第一条',
    charge: '甲罪',
    otherCharges: [{ charge: '乙罪' }, { charge: '丙罪', provision: '《示例法》第二条' }],
  });
  expect(citations(data)).toEqual([
    { path: ['provision'], text: '《示例法》第一条' },
    { path: ['otherCharges', 1, 'provision'], text: '《示例法》第二条' },
  ]);
  const [unit] = search({ slug: 'c', data, sections: [] });
  expect(unit?.aliases).toEqual(['关闭报警', '甲罪', '乙罪', '丙罪', '某地']);
});

test.each(['周某', '周某某', '周某国', '欧阳某'])('称呼可以写%s', (name) => {
  expect(schema.safeParse({ ...least, persons: [{ name, role: '被告人' }] }).success).toBe(true);
});

test.each(['周国', '周国某', '周小国', '某', '周某国强'])('称呼不能写%s', (name) => {
  expect(schema.safeParse({ ...least, persons: [{ name, role: '被告人' }] }).success).toBe(false);
});

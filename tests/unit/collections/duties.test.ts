import { expect, test } from 'vitest';
import { topicsOf } from '#collections/duties.ts';
import { collections } from '#collections/index.ts';

const data = collections.duties.schema.parse({
  subject: '示例单位',
  title: '示例单位的法定职责',
  summary: '简介',
  order: 1,
  audiences: ['enterprises'],
  addedOn: '2026-11-22',
  aiGenerated: 'whole',
  duties: {
    d2: { topic: '甲', duty: '遵守规定。', provision: '《示例法》第二条', sanctions: null },
    d3: { topic: '乙', who: '示例人员', duty: '接受培训。', provision: '《示例法》第三条', sanctions: null },
    d4: { topic: '甲', duty: '如实报告。', provision: '《示例法》第四条', sanctions: ['《示例法》第九条'] },
  },
});

test('同一小标题的放在一起，锚点按先后', () => {
  expect(topicsOf(data).map(({ anchor, topic, rows }) => [anchor, topic, rows.map(({ id }) => id)])).toEqual([
    ['t1', '甲', ['d2', 'd4']],
    ['t2', '乙', ['d3']],
  ]);
});

test('检索：一个小标题一条，写明谁、做什么、哪一条', () => {
  expect(collections.duties.search({ slug: 'example', data })).toEqual([
    expect.objectContaining({
      id: 'duties/example#t1',
      url: 'duties/example/#t1',
      kind: 'duty',
      title: '示例单位的法定职责：甲',
      text: '遵守规定。（《示例法》第二条）\n如实报告。（《示例法》第四条）',
      audiences: ['enterprises'],
    }),
    expect.objectContaining({ id: 'duties/example#t2', text: '示例人员：接受培训。（《示例法》第三条）' }),
  ]);
});

test('罚则不能不写：没有的写 null，写了空的不行', () => {
  const parse = (sanctions: unknown) =>
    collections.duties.schema.safeParse({
      ...data,
      duties: { d2: { topic: '甲', duty: '遵守。', provision: '《示例法》第二条', sanctions } },
    }).success;
  expect([parse(null), parse([]), parse(undefined)]).toEqual([true, false, false]);
});

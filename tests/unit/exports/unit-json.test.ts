import { exportUnit, unitSchema } from '#exports/unit-json.ts';
import { isIsoDate } from '#legal/dates.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { tableView, unitView } from './table-view.ts';

const validate = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  formats: { date: isIsoDate, 'uri-reference': /^\S+$/u },
}).compile(unitSchema);

const court = () => exportUnit(unitView('court'), '/schemas/units.json');

describe('单位 JSON', () => {
  test('单位、任务、角色、时限、一同办理、出处', () => {
    const { tasks, reports, ...unit } = court();
    expect(unit).toEqual({
      $schema: '/schemas/units.json',
      id: 'court',
      name: '市法院',
      kind: 'unit',
      region: 'hangzhou',
      url: 'https://example.gov.cn/units/court/',
      members: [],
    });
    expect(reports).toMatchObject([
      {
        id: '2021-hangzhou-dangerous-operation.r02',
        what: '活动总结和统计表',
        to: '市应急管理局',
        due: { text: '1月2日下午4点前', start: null, end: '2022-01-02', rrule: null },
      },
    ]);
    expect(tasks).toHaveLength(5);
    expect(tasks[4]).toEqual({
      notice: '2021-hangzhou-dangerous-operation',
      id: 't05',
      project: '新闻发布会',
      task: '召开例行新闻发布会。',
      role: 'support',
      via: { id: 'political-legal-offices', name: '市政法部门' },
      due: { text: '9月初', start: '2021-09-01', end: '2021-09-10', rrule: null },
      campaign: { text: '2021年8月底至年底', start: '2021-08-21', end: '2021-12-31' },
      partners: [
        { id: 'emergency', name: '市应急管理局' },
        { id: 'publicity', name: '市委宣传部' },
        { id: 'political-legal-offices', name: '市政法部门' },
      ],
      place: null,
      quota: null,
      url: 'https://example.gov.cn/responsibilities/2021-hangzhou-dangerous-operation/#t05',
      origin: {
        title: '宣传教育活动实施方案',
        issuer: '市委平安办',
        number: '杭平安办〔2021〕1号',
        signedOn: '2021-08-20',
        url: 'https://example.gov.cn/notices/2021-hangzhou-dangerous-operation/',
        remarks: '以发布机关原文为准。起止日期由本站按日历换算。',
      },
    });
  });

  test('组合写明成员', () => {
    const { kind, members } = exportUnit(unitView('political-legal-offices'), 's');
    expect(kind).toBe('group');
    expect(members.map(({ name }) => name)).toEqual(['市委政法委', '市法院', '市检察院', '市公安局', '市司法局']);
  });

  test.each(['court', 'political-legal-offices', 'local-peace-offices', 'transport'])('%s 合于公布的格式', (id) => {
    validate(exportUnit(unitView(id, tableView({ derived: true })), 's'));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('多出来的项、少了的项、不认识的角色，都不合格式', () => {
    const [task] = court().tasks;
    for (const wrong of [
      { ...task, contact: '甲' },
      { ...task, due: undefined },
      { ...task, role: '牵头' },
    ]) {
      expect(validate(JSON.parse(JSON.stringify({ ...court(), tasks: [wrong] })))).toBe(false);
    }
  });

  test('格式说明的每一项都有中文说明', () => {
    const descriptions = [...JSON.stringify(unitSchema).matchAll(/"description":"([^"]*)"/gu)];
    expect(descriptions.length).toBeGreaterThan(30);
    for (const [, words] of descriptions) expect(words).toMatch(/\p{Script=Han}/u);
  });
});

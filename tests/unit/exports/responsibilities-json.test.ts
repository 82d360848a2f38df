import { exportResponsibilities, responsibilitiesSchema } from '#exports/responsibilities-json.ts';
import { describe, expect, test } from 'vitest';
import { source } from '../duties/hangzhou-table.ts';
import { tableView } from './table-view.ts';

const exported = exportResponsibilities(tableView(), '/schemas/responsibilities.json');

/** What a JSON Schema says of a value, for the few words of it that our schema uses. */
function faults(schema: unknown, value: unknown, path = '$'): string[] {
  if (!isObject(schema)) return [`${path} 没有说明`];
  if (schema['$ref'] === '#/$defs/party') return faults(responsibilitiesSchema.$defs.party, value, path);
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (![schema['type']].flat().includes(type)) return [`${path} 是 ${type}`];
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => faults(schema['items'], entry, `${path}[${index}]`));
  }
  if (!isObject(value)) return [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path} 缺 ${key}`),
    ...Object.entries(value).flatMap(([key, entry]) => faults(properties[key], entry, `${path}.${key}`)),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('责任分工 JSON', () => {
  test('一项任务的全部内容', () => {
    expect(exported.tasks[0]).toEqual({
      id: 't01',
      project: '庭审教育',
      task: '典型案例庭审旁听。',
      lead: [
        { id: 'court', name: '市法院' },
        { id: 'emergency', name: '市应急管理局' },
        { id: 'market', name: '市市场监管局' },
      ],
      support: [{ id: 'local-peace-offices', name: '各地平安办' }],
      carryOut: [],
      due: { text: '8月底', start: '2021-08-21', end: '2021-08-31', rrule: null },
      place: null,
      quota: null,
      source: '/notices/2021-hangzhou-dangerous-operation/#t01',
    });
  });

  test('键名和次序与公布的格式相同', () => {
    expect(Object.keys(exported)).toEqual(['$schema', 'notice', 'title', 'origin', 'tasks']);
    for (const task of exported.tasks) {
      expect(Object.keys(task)).toEqual([
        'id',
        'project',
        'task',
        'lead',
        'support',
        'carryOut',
        'due',
        'place',
        'quota',
        'source',
      ]);
      expect(Object.keys(task.due)).toEqual(['text', 'start', 'end', 'rrule']);
    }
    expect(exported).toMatchObject({
      $schema: '/schemas/responsibilities.json',
      notice: '2021-hangzhou-dangerous-operation',
      title: '宣传教育活动责任分工',
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

  test('组合在前，成员随后并写明由谁带入；另行点名的不重复', () => {
    const via = { id: 'political-legal-offices', name: '市政法部门' };
    expect(exported.tasks[4]?.support).toEqual([
      { id: 'publicity', name: '市委宣传部' },
      via,
      { id: 'political-legal', name: '市委政法委', via },
      { id: 'court', name: '市法院', via },
      { id: 'procuratorate', name: '市检察院', via },
      { id: 'police', name: '市公安局', via },
      { id: 'justice', name: '市司法局', via },
    ]);
  });

  test('没有日期、有重复规则的时限', () => {
    const [first] = source.tasks;
    if (first === undefined) throw new Error('没有任务');
    const cells = {
      ...source.cells,
      never: { text: 'x月x日' },
      weekly: { text: '6月份每周二下午下班前', start: '2021-06-01', end: '2021-06-30', rrule: 'FREQ=WEEKLY;BYDAY=TU' },
    };
    const tasks = [
      { ...first, due: 'never', place: '市民广场', quota: '至少1次' },
      { ...first, due: 'weekly' },
    ];
    const { tasks: rows } = exportResponsibilities(tableView({ cells, tasks }), 's');
    expect(rows[0]).toMatchObject({
      due: { text: 'x月x日', start: null, end: null, rrule: null },
      place: '市民广场',
      quota: '至少1次',
    });
    expect(rows[1]?.due).toEqual(cells.weekly);
  });

  test('上报要求和联系人不在其中', () => {
    const report = { id: 'r01', text: '月底前', to: '雷建军 85353018', what: '总结' };
    const view = tableView();
    const reports = [{ uid: 'a.r01', report, url: view.url, origin: view.origin }];
    const text = JSON.stringify(exportResponsibilities({ ...view, reports }, 's'));
    expect(text).not.toMatch(/雷建军|85353018|总结/);
  });
});

describe('JSON Schema', () => {
  test('是 2020-12 版，说明用中文', () => {
    expect(responsibilitiesSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const descriptions = [...JSON.stringify(responsibilitiesSchema).matchAll(/"description":"([^"]*)"/g)];
    expect(descriptions.length).toBeGreaterThan(20);
    for (const [, words] of descriptions) expect(words).toMatch(/\p{Script=Han}/u);
  });

  test('导出的表合于格式', () => {
    expect(faults(responsibilitiesSchema, JSON.parse(JSON.stringify(exported)))).toEqual([]);
  });

  test.each<[string, (document: { tasks: Record<string, unknown>[] }) => void, string]>([
    ['少了时限', ({ tasks }) => void delete tasks[0]?.['due'], '$.tasks[0] 缺 due'],
    ['多了联系人', ({ tasks }) => void Object.assign(tasks[0] ?? {}, { contact: '甲' }), '$.tasks[0].contact 没有说明'],
    ['地点不是文字', ({ tasks }) => void Object.assign(tasks[0] ?? {}, { place: 1 }), '$.tasks[0].place 是 number'],
    [
      '单位没有名称',
      ({ tasks }) => void Object.assign(tasks[0] ?? {}, { lead: [{ id: 'x' }] }),
      '$.tasks[0].lead[0] 缺 name',
    ],
  ])('%s的不合格式', (_, spoil, fault) => {
    const document = JSON.parse(JSON.stringify(exported));
    spoil(document);
    expect(faults(responsibilitiesSchema, document)).toEqual([fault]);
  });
});

import { describe, expect, test } from 'vitest';
import { decisionFaults } from '#legal/decision-faults.ts';
import { conclusionsOf, decisionPages, type DecisionTable } from '#legal/decision-table.ts';

const when = (condition: Partial<Record<'all' | 'any' | 'none', string[]>>) => ({
  all: [],
  any: [],
  none: [],
  ...condition,
});

/** 关过吗 → 修好吗 → 有危险吗; 修好了的和没关过的，后面一样。 */
const TABLE: DecisionTable = {
  notes: ['off', 'fixed', 'danger'],
  questions: [
    {
      id: 'device',
      answers: [
        { to: 'repair', note: 'off' },
        { to: 'danger', note: 'fixed' },
      ],
    },
    {
      id: 'repair',
      answers: [{ to: 'danger', note: 'fixed' }, { to: 'danger' }],
    },
    { id: 'danger', answers: [{ to: 'result', note: 'danger' }, { to: 'result' }] },
  ],
  conclusions: [
    { id: 'off', when: when({ all: ['off'], none: ['fixed'] }) },
    { id: 'danger', when: when({ any: ['danger'] }) },
  ],
};

const pathsOf = (table: DecisionTable) => decisionPages(table).map(({ path }) => path);

describe('走法', () => {
  test('后面全都一样的两种状态合成一页，记号少的那一页留下', () => {
    expect(pathsOf(TABLE)).toEqual([
      'device',
      'repair/off',
      'danger/fixed',
      'danger/off',
      'result/fixed-danger',
      'result/fixed',
      'result/off-danger',
      'result/off',
    ]);
  });

  test('每个回答通到一页，退回的那一页确有回答通到这里', () => {
    const pages = decisionPages(TABLE);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    expect(byPath.get('repair/off')?.next).toEqual(['danger/fixed', 'danger/off']);
    expect(byPath.get('danger/off')?.back).toBe('repair/off');
    for (const { path, next, back } of pages) {
      for (const target of next) expect(byPath.has(target), target).toBe(true);
      if (back !== undefined) expect(byPath.get(back)?.next).toContain(path);
    }
    expect(pages.filter(({ back }) => back === undefined).map(({ path }) => path)).toEqual(['device']);
  });

  test('没有题目就没有页', () => {
    expect(decisionPages({ notes: [], questions: [], conclusions: [] })).toEqual([]);
  });
});

describe('结论', () => {
  test.each([
    [[], []],
    [['off'], ['off']],
    [['off', 'fixed'], []],
    [
      ['off', 'danger'],
      ['off', 'danger'],
    ],
    [['danger'], ['danger']],
  ])('记下 %j 得到 %j', (notes, expected) => {
    expect(conclusionsOf(notes, TABLE)).toEqual(expected);
  });
});

describe('毛病', () => {
  test('好的表没有毛病', () => {
    expect(decisionFaults(TABLE)).toEqual([]);
  });

  test('通到没有的题、没有的记号、走不到的题、绕圈的题', () => {
    const broken: DecisionTable = {
      ...TABLE,
      questions: [
        { id: 'device', answers: [{ to: 'repair' }, { to: 'repare' }] },
        { id: 'repair', answers: [{ to: 'device', note: 'of' }] },
        { id: 'danger', answers: [{ to: 'result' }] },
      ],
    };
    expect(decisionFaults(broken)).toEqual([
      { kind: 'unknown-question', question: 0, answer: 1, to: 'repare' },
      { kind: 'circular', question: 0, id: 'device' },
      { kind: 'unknown-note', question: 1, answer: 0, note: 'of' },
      { kind: 'circular', question: 1, id: 'repair' },
      { kind: 'unreachable', question: 2, id: 'danger' },
    ]);
  });
});

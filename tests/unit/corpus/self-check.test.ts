import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { decisionTableOf } from '#collections/self-check.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { type DecisionPage, decisionPages } from '#legal/decision-table.ts';
import { resolveCitation } from '#legal/resolution.ts';
import { corpus, textOf, newest } from './law-files.ts';

const TODAY = '2026-11-22';
const check = corpus.entries('self-check').find(({ slug }) => slug === 'dangerous-operation');
if (check === undefined) throw new Error('没有危险作业自查');
const { data } = check;
const pages = decisionPages(decisionTableOf(data));
const byPath = new Map(pages.map((page) => [page.path, page]));
const results = pages.filter(({ question }) => question === undefined);
const conclusionOf = (id: string) => {
  const found = data.conclusions.find((conclusion) => conclusion.id === id);
  if (found === undefined) throw new Error(`没有结论 ${id}`);
  return found;
};
const pageAt = (path: string): DecisionPage => {
  const page = byPath.get(path);
  if (page === undefined) throw new Error(`没有 ${path}`);
  return page;
};

/** The result of a walk by the words of its answers; where none is named, the question is answered with 没有. */
function walk(chosen: Readonly<Record<string, string>>): DecisionPage {
  let page = pageAt('production');
  for (let step = 0; page.question !== undefined; step += 1) {
    expect(step, '走不完').toBeLessThan(data.questions.length);
    const question = data.questions.find(({ id }) => id === page.question);
    const labels = [...(question?.answers ?? []).map(({ label }) => label), '不清楚'];
    const label = chosen[page.question] ?? labels.find((each) => each.startsWith('没有') || each === '不是') ?? '';
    expect(labels, page.question).toContain(label);
    page = pageAt(page.next[labels.indexOf(label)] ?? '');
  }
  return page;
}
const WORKING = { production: '是' };

describe('每一条路', () => {
  test('都走得完，一题不问两次', () => {
    const ends = new Set<string>();
    const follow = ({ path, question, next }: DecisionPage, asked: readonly string[]): void => {
      if (question === undefined) {
        ends.add(path);
        expect(next).toEqual([]);
        return;
      }
      expect(asked, path).not.toContain(question);
      expect(next.length, path).toBeGreaterThanOrEqual(3);
      for (const target of next) follow(pageAt(target), [...asked, question]);
    };
    follow(pageAt('production'), []);
    expect([...ends].sort()).toEqual(results.map(({ path }) => path).sort());
  });

  test('每一页都退得回去：退到的那一题有回答通到这一页', () => {
    for (const { path, back } of pages.slice(1)) expect(pageAt(back ?? '').next, path).toContain(path);
  });

  test('页数不过三百，每一题都有“不清楚”和去哪里查', () => {
    expect(pages.length).toBeLessThanOrEqual(300);
    expect(data.questions.filter(({ unsure }) => unsure.find.length < 10)).toEqual([]);
  });

  test('六个方面都问到：三种行为、停改的决定、批准许可、设备数据、现实危险、事故、相邻的罪', () => {
    const basis = data.questions.flatMap(({ basis: list }) => list);
    for (const provision of [
      '《刑法》第一百三十四条之一第（一）项',
      '《刑法》第一百三十四条之一第（二）项',
      '《刑法》第一百三十四条之一第（三）项',
      '法释〔2022〕19号第三条',
      '法释〔2022〕19号第五条',
      '《刑法》第一百三十四条第二款',
      '《刑法》第一百三十九条之一',
    ]) {
      expect(basis).toContain(provision);
    }
  });
});

describe('走到哪里', () => {
  test.each([
    ['关了报警器，没出事', { ...WORKING, equipment: '有', safety: '是' }, ['one', 'unseen', 'who', 'leniency']],
    [
      '关了报警器，旁边有宿舍',
      { ...WORKING, equipment: '有', safety: '是', danger: '有，一样也算' },
      ['one', 'danger', 'who', 'leniency'],
    ],
    [
      '叫停了接着干',
      { ...WORKING, order: '收到过', issuer: '是', hazard: '是', response: '没有停，没有改' },
      ['two', 'unseen', 'who', 'leniency'],
    ],
    [
      '叫停了，照着改了',
      { ...WORKING, order: '收到过', issuer: '是', hazard: '是', response: '照着停了、改了，或者正在改' },
      ['clear'],
    ],
    ['叫停不是因为重大隐患', { ...WORKING, order: '收到过', issuer: '是', hazard: '不是' }, ['clear']],
    [
      '客观上一时做不到',
      { ...WORKING, order: '收到过', issuer: '是', hazard: '是', response: '想停想改，客观上一时做不到' },
      ['unable', 'unseen', 'who', 'leniency'],
    ],
    ['没有许可存危险物品', { ...WORKING, licence: '是', permit: '没有' }, ['three', 'unseen', 'who', 'leniency']],
    [
      '不清楚有没有许可，先按没有',
      { ...WORKING, licence: '是', permit: '不清楚' },
      ['three', 'unseen', 'who', 'leniency'],
    ],
    ['一样也没有', { ...WORKING, danger: '一样也没有' }, ['clear']],
    ['不在生产、作业中', {}, ['outside']],
    ['出了事故，瞒着不报', { ...WORKING, accident: '有', silence: '有' }, ['accident', 'silent']],
    [
      '出了事故，是逼人干的',
      { ...WORKING, accident: '有', silence: '没有，已经如实报告', forced: '有，是我安排的、我逼的' },
      ['accident', 'made'],
    ],
    ['被逼着干', { ...WORKING, forced: '有，我是被安排、被逼的' }, ['clear', 'worker']],
  ])('%s', (_name, chosen, expected) => {
    const answers = { danger: '一样也没有', accident: '没有，或者没到这个程度', ...chosen };
    expect(walk(answers).conclusions).toEqual(expected);
  });

  test('三项可以同时涉及', () => {
    expect(pageAt('result/one-two-three-danger').conclusions).toEqual([
      'one',
      'two',
      'three',
      'danger',
      'who',
      'leniency',
    ]);
  });
});

describe.each(results.map(({ path, conclusions }) => ({ path, conclusions })))('$path', ({ conclusions }) => {
  const shown = conclusions.map(conclusionOf);

  test('写了停、除、报、问，每一处引用都有这一条', () => {
    for (const action of ['stop', 'remove', 'report', 'ask'] as const) {
      expect(
        shown.flatMap(({ today }) => today?.[action] ?? []),
        action,
      ).not.toEqual([]);
    }
    const cited = shown.flatMap(({ points, quotes, cases }) => [
      ...points.map(({ provision }) => provision),
      ...quotes,
      ...(cases === undefined ? [] : [cases]),
    ]);
    expect(cited).not.toEqual([]);
    for (const text of cited) {
      const citation = parseCitation(text);
      expect(citation && resolveCitation(citation, corpus.index, { on: TODAY }).kind, text).toMatch(
        /^(article|external)$/u,
      );
    }
  });

  test('不下结论', () => {
    const own = JSON.stringify(shown);
    expect(own).not.toMatch(/有罪|无罪|构成犯罪|不构成|您已/u);
  });
});

describe('数字同条文一样', () => {
  test.each([
    ['accident', 'interpretation-2015-22', '6', ['死亡一人以上，或者重伤三人以上', '直接经济损失一百万元以上']],
    [
      'one',
      'work-safety-law',
      '99',
      ['五万元以下的罚款', '五万元以上二十万元以下的罚款', '一万元以上二万元以下的罚款'],
    ],
    ['made', 'criminal-law', '134', ['处五年以下有期徒刑或者拘役；情节特别恶劣的，处五年以上有期徒刑']],
    ['leniency', 'interpretation-2022-19', '10', ['可以依法从宽处罚', '可以不起诉或者免予刑事处罚', '不作为犯罪处理']],
    ['who', 'interpretation-2022-19', '2', ['负责人、管理人员、实际控制人、投资人等人员']],
    ['three', 'work-safety-law', '117', ['易燃易爆物品、危险化学品、放射性物品等能够危及人身']],
  ])('%s', (id, law, article, phrases) => {
    const text = conclusionOf(id)
      .points.map((point) => point.text)
      .join('\n');
    const statute = textOf(law, newest(law), article);
    for (const phrase of phrases) {
      expect(text).toContain(phrase);
      expect(statute).toContain(phrase);
    }
  });
});

test('搜得到的只有开头和几种结果，都在开头那一页', () => {
  const units = collections['self-check'].search(check);
  expect(units.map(({ url }) => url)).toEqual([
    'self-check/#dangerous-operation',
    ...['accident', 'silent', 'one', 'two', 'unable', 'three'].map((id) => `self-check/#dangerous-operation-${id}`),
  ]);
});

import { z } from 'astro/zod';
import type { DecisionTable } from '#legal/decision-table.ts';
import { bySlug, type Descriptor, type Entry, fileSlug } from './descriptor.ts';
import { addedOn, citation, madeBy, text, textList } from './fields.ts';
import type { SearchUnit } from './search-unit.ts';

const word = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+$/)
    .describe(`${description}（一个小写英文词，会出现在网址里，定了就不要改）`);

const to = text('接着问哪一题，写那一题的 id；写 result 就是到结果');
const note = text('记下什么，写 notes 里的一个 id；不用记就不写').exactOptional();

const point = z.strictObject({ text: text('一句话，不写引用'), provision: citation('依据的条文') });
const action = z.strictObject({
  text: text('做什么，一句话'),
  provision: citation('依据的条文；不是法律要求的就不写').exactOptional(),
});
const actions = (description: string) => z.array(action).default([]).describe(description);
const noteList = (description: string) => z.array(z.string().min(1)).default([]).describe(description);

const schema = z.strictObject({
  ...addedOn,
  title: text('标题'),
  summary: text('列表里显示的一两句简介'),
  also: textList('读者会怎样搜，可以写几句'),
  before: textList('开始前要知道的几句话'),
  steps: z.array(z.string().min(1)).min(1).describe('分成几步，每步的名字，照先后次序'),
  notes: z
    .array(z.strictObject({ id: word('记号'), label: text('读者看到的说法，例如：第（一）项') }))
    .describe('回答时可能记下的事，照先后次序'),
  questions: z
    .array(
      z.strictObject({
        id: word('题目的代号'),
        step: text('属于哪一步，照抄 steps 里的名字'),
        question: text('问题，一句话'),
        examples: textList('举例或者说明，一条一行'),
        basis: z.array(citation('依据的条文')).min(1).describe('依据的条文，至少一条'),
        answers: z
          .array(z.strictObject({ label: text('回答'), to, note }))
          .min(2)
          .describe('能选的回答，“不清楚”除外'),
        unsure: z
          .strictObject({ find: text('不清楚的去哪里查、问谁'), to, note })
          .describe('答“不清楚”时：去哪里查，接着怎么走'),
      }),
    )
    .min(1)
    .describe('题目，第一题最先问'),
  conclusions: z
    .array(
      z.strictObject({
        id: word('代号'),
        when: z
          .strictObject({
            all: noteList('这些记号都有'),
            any: noteList('这些记号至少有一个'),
            none: noteList('这些记号一个也没有'),
          })
          .describe('记下了什么才显示'),
        heading: text('标题；只说“可能涉及”，不下结论'),
        points: z.array(point).min(1).describe('条文怎么说，每句写明依据'),
        quotes: z.array(citation('照录的条文，本站收录了的')).default([]).describe('照录哪几条'),
        cases: citation('列出哪一条、哪一项的案例').exactOptional(),
        today: z
          .strictObject({
            stop: actions('停'),
            remove: actions('除'),
            report: actions('报'),
            ask: actions('问'),
          })
          .exactOptional()
          .describe('今天做什么；每个结果合起来，停、除、报、问都要有'),
      }),
    )
    .min(1)
    .describe('结果页上的各段，照显示次序'),
  ...madeBy,
});

export type SelfCheckData = z.output<typeof schema>;

/** The table as it is walked: “不清楚” is the last answer of every question. */
export function decisionTableOf({ questions, notes, conclusions }: SelfCheckData): DecisionTable {
  return {
    questions: questions.map(({ id, answers, unsure }) => ({ id, answers: [...answers, unsure] })),
    notes: notes.map(({ id }) => id),
    conclusions,
  };
}

export const selfCheck = {
  name: 'self-check',
  label: '自查',
  folder: 'self-check',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ questions, conclusions }) => [
    ...questions.flatMap(({ basis }, at) =>
      basis.map((text, index) => ({ path: ['questions', at, 'basis', index], text })),
    ),
    ...conclusions.flatMap((conclusion, at) => citationsOf(conclusion, ['conclusions', at])),
  ],
  search({ slug, data }: Entry<SelfCheckData>): SearchUnit[] {
    const { title, summary, also, before, conclusions } = data;
    const unit = { kind: 'provision' as const, audiences: [], industries: [] };
    return [
      {
        ...unit,
        id: `self-check/${slug}`,
        url: `self-check/#${slug}`,
        title,
        aliases: also,
        text: [summary, ...before].join('\n'),
      },
      ...conclusions
        .filter(({ cases }) => cases !== undefined)
        .map(({ id, heading, points }) => ({
          ...unit,
          id: `self-check/${slug}#${id}`,
          url: `self-check/#${slug}-${id}`,
          title: heading,
          aliases: [],
          text: points.map(({ text }) => text).join('\n'),
        })),
    ];
  },
} as const satisfies Descriptor<typeof schema>;

function citationsOf({ points, quotes, cases, today }: SelfCheckData['conclusions'][number], at: (string | number)[]) {
  const actionLists = Object.entries(today ?? {});
  return [
    ...points.map(({ provision }, index) => ({ path: [...at, 'points', index, 'provision'], text: provision })),
    ...quotes.map((text, index) => ({ path: [...at, 'quotes', index], text })),
    ...(cases === undefined ? [] : [{ path: [...at, 'cases'], text: cases }]),
    ...actionLists.flatMap(([name, list]) =>
      list.flatMap(({ provision }, index) =>
        provision === undefined ? [] : [{ path: [...at, 'today', name, index, 'provision'], text: provision }],
      ),
    ),
  ];
}

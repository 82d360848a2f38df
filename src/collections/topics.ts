import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { addedOn, citation, madeBy, text, textList } from './fields.ts';
import { type DocumentEntry, type SearchUnit, urlWithAnchor } from './search-unit.ts';

const provisions = z.array(citation('依据的条文')).min(1).describe('依据的条文，至少一条');

const box = z.strictObject({
  title: text('框里的大字'),
  note: text('框里的小字').exactOptional(),
  items: z
    .array(z.strictObject({ mark: text('序号，例如：（一）'), text: text('几个字') }))
    .default([])
    .describe('框里分列的几样'),
  provision: citation('依据的条文'),
});

const schema = z.strictObject({
  ...addedOn,
  title: text('标题'),
  name: text('专题的短名，用在搜索结果里，例如：危险作业罪'),
  question: text('整个专题回答的一个问题'),
  also: textList('别的问法'),
  summary: text('列表里显示的一两句简介'),
  answer: z
    .array(z.strictObject({ text: text('一句话，不写引用'), provision: citation('依据的条文') }))
    .length(3)
    .describe('三句话的回答'),
  structure: z
    .strictObject({
      title: text('图的标题'),
      conditions: z.array(box).min(1).describe('要同时具备的条件，照先后次序'),
      result: box.describe('具备了是什么罪、怎么罚'),
      after: box.describe('出了事故怎么办'),
    })
    .describe('条文的结构，画成图，也写成文字'),
  questions: z
    .array(
      z.strictObject({
        question: text('读者会怎么问'),
        also: textList('别的问法'),
        answer: text('回答，不写引用'),
        provisions,
      }),
    )
    .describe('常问的问题'),
  misreadings: z
    .array(z.strictObject({ belief: text('误解，一句话'), truth: text('正确的说法，一句话，不写引用'), provisions }))
    .describe('常见的误解'),
  ...madeBy,
});

export const topics = {
  name: 'topics',
  label: '专题',
  folder: 'topics',
  pattern: '*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ answer, structure: { conditions, result, after }, questions, misreadings }) => [
    ...answer.map(({ provision }, index) => ({ path: ['answer', index, 'provision'], text: provision })),
    ...conditions.map(({ provision }, index) => ({
      path: ['structure', 'conditions', index, 'provision'],
      text: provision,
    })),
    { path: ['structure', 'result', 'provision'], text: result.provision },
    { path: ['structure', 'after', 'provision'], text: after.provision },
    ...Object.entries({ questions, misreadings }).flatMap(([name, list]) =>
      list.flatMap(({ provisions }, at) =>
        provisions.map((text, index) => ({ path: [name, at, 'provisions', index], text })),
      ),
    ),
  ],
  search({ slug, data, sections }: DocumentEntry<z.output<typeof schema>>): SearchUnit[] {
    const { name, title, question: asked, also: askedToo, answer, questions, misreadings } = data;
    const unit = (anchor: string, heading: string, words: string, aliases: string[] = []): SearchUnit => ({
      id: urlWithAnchor(`topics/${slug}`, anchor),
      url: urlWithAnchor(`topics/${slug}/`, anchor),
      kind: 'provision',
      title: heading,
      aliases,
      text: words,
      audiences: [],
      industries: [],
    });
    const opening = sections.find(({ anchor }) => anchor === '')?.text ?? '';
    return [
      unit('', title, [...answer.map(({ text }) => text), opening].join('\n').trim(), [asked, ...askedToo]),
      ...questions.map(({ question, also, answer: words }, index) => unit(`q${index + 1}`, question, words, also)),
      ...sections
        .filter(({ anchor }) => anchor !== '')
        .map(({ anchor, heading = '', text: words }) => unit(anchor, `${name}：${heading}`, words)),
      ...misreadings.map(({ belief, truth }, index) => unit(`m${index + 1}`, `“${belief}”？`, truth)),
    ];
  },
} as const satisfies Descriptor<typeof schema>;

import { z } from 'astro/zod';
import { dutyKinds } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, type Entry, fileSlug } from './descriptor.ts';
import { addedOn, audiences, citation, madeBy, oneOf, text } from './fields.ts';
import type { SearchUnit } from './search-unit.ts';

const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const duty = z.strictObject({
  topic: text('小标题，同一小标题的写在一起'),
  who: text('不是所有这一类主体都要做的，写明是哪些').exactOptional(),
  duty: text('要做什么，一句话，用自己的话，不写引用'),
  provision: citation('出自哪一条'),
  kind: oneOf(dutyKinds, '是义务、权利还是职权').default('duty'),
  sanctions: z
    .array(citation('规定处罚的条文'))
    .min(1)
    .nullable()
    .describe('规定处罚的条文，每一款要在 sanctions.yaml 里有；本法无单独罚则的写 null'),
  industries: z.array(z.string().min(1)).default([]).describe('法律点名的行业，写 industries.yaml 里的代号'),
  related: z.array(citation('另见的条文')).default([]).describe('另见的条文'),
  note: text('要提醒的话').exactOptional(),
});

const schema = z.strictObject({
  subject: text('主体，几个字，例如：主要负责人'),
  title: text('标题'),
  summary: text('一两句简介'),
  order: z.int().describe('排在第几'),
  audiences: audiences(),
  classes: z.array(z.string().min(1)).default([]).describe('通知里泛称这一类主体的单位，写 units/ 里的代号'),
  general: z
    .literal(true)
    .describe('sanctions.yaml 里标 general 的后果也落到这一类主体头上的，写 true')
    .exactOptional(),
  duties: z.record(key, duty).describe('职责，一条一项，照显示顺序；名称是网页上的锚点，公布以后不改'),
  ...addedOn,
  ...madeBy,
});

type DutiesData = z.output<typeof schema>;

/** The topics of a subject with their duties, in the order of the file. */
export function topicsOf({ duties: all }: DutiesData) {
  const topics = new Map<string, { id: string; duty: z.output<typeof duty> }[]>();
  for (const [id, entry] of Object.entries(all)) {
    const held = topics.get(entry.topic) ?? [];
    topics.set(entry.topic, [...held, { id, duty: entry }]);
  }
  return [...topics].map(([topic, rows], index) => ({ anchor: `t${index + 1}`, topic, rows }));
}

export const duties = {
  name: 'duties',
  label: '法定职责',
  folder: 'duties',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: (a, b) => a.data.order - b.data.order || bySlug(a, b),
  citations: ({ duties: all }) =>
    Object.entries(all).flatMap(([id, { provision, sanctions, related }]) => [
      { path: ['duties', id, 'provision'], text: provision },
      ...(sanctions ?? []).map((words, index) => ({ path: ['duties', id, 'sanctions', index], text: words })),
      ...related.map((words, index) => ({ path: ['duties', id, 'related', index], text: words })),
    ]),
  search({ slug, data }: Entry<DutiesData>): SearchUnit[] {
    return topicsOf(data).map(({ anchor, topic, rows }) => ({
      id: `duties/${slug}#${anchor}`,
      url: `duties/${slug}/#${anchor}`,
      kind: 'duty',
      title: `${data.title}：${topic}`,
      aliases: [data.subject],
      text: rows
        .map(
          ({ duty: { who, duty: words, provision } }) =>
            `${who === undefined ? '' : `${who}：`}${words}（${provision}）`,
        )
        .join('\n'),
      audiences: [...data.audiences],
      industries: [],
    }));
  },
} as const satisfies Descriptor<typeof schema>;

import { z } from 'astro/zod';
import { audiences as audienceTable } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation, oneOf, text, textList } from './fields.ts';

const schema = z.strictObject({
  audiences: z
    .array(
      z.strictObject({
        id: oneOf(audienceTable, '代号'),
        name: text('名称'),
        description: text('一两句说明'),
        entries: textList('通知里写给这些人的小节，标题里含有的词，例如：进企业'),
        points: z
          .array(
            z.strictObject({
              text: text('同这些人最有关系的一条法律，一句话，不写引用'),
              provision: citation('依据的条文'),
            }),
          )
          .default([])
          .describe('先要知道的几条，每条写明条文'),
      }),
    )
    .min(1)
    .describe('宣传对象，照显示顺序'),
});

export const audiences = {
  name: 'audiences',
  label: '宣传对象',
  folder: '',
  pattern: 'audiences.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: ({ audiences: list }) =>
    list.flatMap(({ points }, at) =>
      points.map(({ provision }, index) => ({
        path: ['audiences', at, 'points', index, 'provision'],
        text: provision,
      })),
    ),
} as const satisfies Descriptor<typeof schema>;

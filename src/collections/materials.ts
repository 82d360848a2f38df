import { z } from 'astro/zod';
import { channels } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { addedOn, audiences, citation, madeBy, oneOf, publishing, text } from './fields.ts';
import type { DocumentEntry, SearchUnit } from './search-unit.ts';

export const materialKinds = {
  leaflet: '宣传单',
  slogans: '标语',
  sms: '短信',
  broadcast: '广播稿',
  script: '拍摄脚本',
  outline: '宣讲提纲',
  checklist: '清单',
} as const;

const schema = z.strictObject({
  ...addedOn,
  ...publishing,
  title: text('标题'),
  summary: text('列表里显示的一两句简介'),
  kind: oneOf(materialKinds, '种类'),
  channel: oneOf(channels, '主要怎样用'),
  audiences: audiences(),
  basis: z.array(citation('依据的条文')).default([]).describe('依据的条文'),
  ...madeBy,
});

export const materials = {
  name: 'materials',
  label: '宣传资料',
  folder: 'materials',
  pattern: '*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  feed: true,
  citations: ({ basis }) => basis.map((written, index) => ({ path: ['basis', index], text: written })),
  search({ slug, data, sections }: DocumentEntry<z.output<typeof schema>>): SearchUnit[] {
    const written = sections.map(({ heading = '', text: below }) => `${heading}\n${below}`);
    return [
      {
        id: `materials/${slug}`,
        url: `materials/${slug}/`,
        kind: 'material',
        title: data.title,
        aliases: [materialKinds[data.kind], channels[data.channel]],
        text: [data.summary, ...written].join('\n').trim(),
        audiences: [...data.audiences],
        industries: [],
      },
    ];
  },
} as const satisfies Descriptor<typeof schema>;

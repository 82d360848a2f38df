import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { addedOn, citation, madeBy, publishing, text } from './fields.ts';
import { type DocumentEntry, type SearchUnit, urlWithAnchor } from './search-unit.ts';

const schema = z.strictObject({
  ...addedOn,
  ...publishing,
  title: text('标题'),
  provision: citation('解释的是哪一条'),
  answer: text('一句话的回答，句末带上引用的条文'),
  summary: text('列表里显示的一两句简介'),
  related: z.array(citation('相关条文')).default([]).describe('相关条文'),
  ...madeBy,
});

export const provisions = {
  name: 'provisions',
  label: '释法',
  folder: 'provisions',
  pattern: '*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  feed: true,
  citations: ({ provision, related }) => [
    { path: ['provision'], text: provision },
    ...related.map((text, index) => ({ path: ['related', index], text })),
  ],
  search({ slug, data, sections }: DocumentEntry<z.output<typeof schema>>): SearchUnit[] {
    const page = `provisions/${slug}/`;
    return sections.map(({ anchor, heading = '', text }, index) => ({
      id: urlWithAnchor(`provisions/${slug}`, anchor),
      url: urlWithAnchor(page, anchor),
      kind: 'provision',
      title: heading === '' ? data.title : `${data.title}：${heading}`,
      number: data.provision,
      document: data.title,
      aliases: [],
      text: index === 0 ? `${data.answer}\n${text}` : text,
      audiences: [],
      industries: [],
    }));
  },
} as const satisfies Descriptor<typeof schema>;

import { z } from 'astro/zod';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { text } from './fields.ts';

const schema = z.strictObject({
  title: text('标题'),
  summary: text('列表里显示的一两句简介'),
  order: z.int().describe('在指南里的顺序，小的在前'),
});

export const guide = {
  name: 'guide',
  label: '发布指南',
  folder: 'guide',
  pattern: '*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: (a, b) => a.data.order - b.data.order || bySlug(a, b),
} as const satisfies Descriptor<typeof schema>;

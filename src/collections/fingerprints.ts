import { z } from 'astro/zod';
import { bySlug, type Descriptor, folderSlug } from './descriptor.ts';

const schema = z
  .record(
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    z.record(
      z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/),
      z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('这一条的指纹：正文去掉空白后的 SHA-256；校对过正文以后照检查给出的新值填写'),
    ),
  )
  .describe('每一文本（按施行日期）、每一条的指纹，防止法条被无意改动');

export const fingerprints = {
  name: 'fingerprints',
  label: '条文指纹',
  folder: 'laws',
  pattern: '*/fingerprints.yaml',
  format: 'yaml',
  schema,
  slugOf: folderSlug,
  order: bySlug,
} as const satisfies Descriptor<typeof schema>;

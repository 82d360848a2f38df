import { z } from 'astro/zod';
import { claimCitations, claims, type PlacedClaim, placeClaims } from './claims.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { madeBy, slug, text, textList } from './fields.ts';

const step = z.strictObject({
  id: slug('网址里的位置，发布以后不要改'),
  title: text('这一步做什么'),
  who: text('谁来做'),
  limit: text('期限，例如：3日内；没有查到的不写').exactOptional(),
  claims: claims('法律怎么说'),
});

const schema = z.strictObject({
  title: text('标题'),
  summary: text('标题下的一两句话'),
  steps: z.array(step).min(1).describe('从查出问题到刑事案件的步骤，照先后'),
  after: z.array(step).default([]).describe('不在这条线上的情形：反过来移送、不移送的后果'),
  unknown: textList('没有查到、页面不写的事'),
  ...madeBy,
});

function claimsOf(data: z.output<typeof schema>): PlacedClaim[] {
  return (['steps', 'after'] as const).flatMap((part) =>
    data[part].flatMap((one, index) => placeClaims([part, index, 'claims'], one.claims)),
  );
}

export const criminalTransfer = {
  name: 'criminal-transfer',
  label: '行刑衔接',
  folder: '',
  pattern: 'criminal-transfer.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: (data) => claimCitations(claimsOf(data)),
  claims: claimsOf,
} as const satisfies Descriptor<typeof schema>;

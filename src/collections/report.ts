import { z } from 'astro/zod';
import { claimCitations, claims, type PlacedClaim, placeClaims } from './claims.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { madeBy, slug, text, textList } from './fields.ts';

const danger = z.strictObject({
  id: slug('网址里的位置，发布以后不要改'),
  seen: text('看到了什么，接在“我看到”后面'),
  desk: text('归谁管；各地不同的写“以当地公布的为准”'),
  call: z.array(text('号码，要加引号，必须是 hotlines.yaml 里有的')).min(1).describe('打哪个电话，最该打的在前'),
  note: text('先做什么、注意什么').exactOptional(),
  claims: claims('法律怎么说').default([]),
});

const schema = z.strictObject({
  title: text('标题'),
  summary: text('标题下的一两句话'),
  dangers: z.array(danger).min(1).describe('看到的危险，照显示顺序'),
  write: textList('举报时说清哪几点'),
  evidence: textList('留下什么证据'),
  rules: z
    .array(
      z.strictObject({
        id: slug('网址里的位置'),
        title: text('小标题'),
        claims: claims('各条'),
        note: text('编者说明').exactOptional(),
      }),
    )
    .default([])
    .describe('举报权、奖励、保护各有什么规定'),
  card: z
    .strictObject({
      title: text('卡片上最大的一行字'),
      call: z.array(text('号码，要加引号，必须是 hotlines.yaml 里有的')).min(1).describe('卡片上的电话'),
    })
    .describe('可以打印张贴的卡片'),
  ...madeBy,
});

function claimsOf({ dangers, rules }: z.output<typeof schema>): PlacedClaim[] {
  return [
    ...dangers.flatMap((one, index) => placeClaims(['dangers', index, 'claims'], one.claims)),
    ...rules.flatMap((one, index) => placeClaims(['rules', index, 'claims'], one.claims)),
  ];
}

export const report = {
  name: 'report',
  label: '举报和求助',
  folder: '',
  pattern: 'report.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: (data) => claimCitations(claimsOf(data)),
  claims: claimsOf,
} as const satisfies Descriptor<typeof schema>;

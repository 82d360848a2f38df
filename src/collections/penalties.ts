import { z } from 'astro/zod';
import { crimeSteps } from '#legal/vocabulary.ts';
import { type Claim, claimCitations, claims, type PlacedClaim, placeClaims } from './claims.ts';
import { bySlug, type Descriptor, fileSlug } from './descriptor.ts';
import { citation, madeBy, oneOf, slug, text } from './fields.ts';

const conduct = z.strictObject({
  id: slug('网址里的位置，发布以后不要改，例如 alarm-off'),
  conduct: text('行为，一句短话'),
  duty: citation('违反的条文'),
  administrative: claims('第一级：行政处罚'),
  refusal: claims('第二级：逾期不改、拒不执行；没有这一档的写 []'),
  crime: z
    .strictObject({
      step: oneOf(crimeSteps, '没出事故时怎样到刑法第一百三十四条之一'),
      claims: claims('法条怎么说'),
    })
    .describe('第三级：没出事故的刑事责任'),
  accident: claims('第四级：出了事故'),
  aggravated: claims('第五级：加重、从重'),
  note: text('编者说明').exactOptional(),
});

const schema = z.strictObject({
  title: text('标题'),
  summary: text('标题下的一两句话'),
  conducts: z.array(conduct).min(1).describe('行为，照显示顺序'),
  common: z
    .array(
      z.strictObject({
        id: slug('网址里的位置'),
        title: text('小标题'),
        claims: claims('各条'),
      }),
    )
    .default([])
    .describe('哪一种行为都适用的规定'),
  ...madeBy,
});

type Penalties = z.output<typeof schema>;

/** The five steps of a conduct, by the names of their fields. */
function claimsOfConduct(one: Penalties['conducts'][number], at: readonly (string | number)[]): PlacedClaim[] {
  const steps: [readonly string[], readonly Claim[]][] = [
    [['administrative'], one.administrative],
    [['refusal'], one.refusal],
    [['crime', 'claims'], one.crime.claims],
    [['accident'], one.accident],
    [['aggravated'], one.aggravated],
  ];
  return steps.flatMap(([path, list]) => placeClaims([...at, ...path], list));
}

function claimsOf({ conducts, common }: Penalties): PlacedClaim[] {
  return [
    ...conducts.flatMap((one, index) => claimsOfConduct(one, ['conducts', index])),
    ...common.flatMap((group, index) => placeClaims(['common', index, 'claims'], group.claims)),
  ];
}

export const penalties = {
  name: 'penalties',
  label: '处罚阶梯',
  folder: 'penalties',
  pattern: '*.yaml',
  format: 'yaml',
  schema,
  slugOf: fileSlug,
  order: bySlug,
  citations: (data) => [
    ...data.conducts.map(({ duty }, index) => ({ path: ['conducts', index, 'duty'], text: duty })),
    ...claimCitations(claimsOf(data)),
  ],
  claims: claimsOf,
} as const satisfies Descriptor<typeof schema>;

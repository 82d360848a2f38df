import { getCollection } from 'astro:content';
import type { DataOf } from '#collections/index.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { crimeSteps } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { claimRows } from './claims.ts';
import { columnTags, pageFrame } from './frame.ts';
import { citationLink, linkedText } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { once } from './once.ts';
import { today } from './today.ts';

type Conduct = DataOf<'penalties'>['conducts'][number];

/** The ladders, those of every file one after the other. */
export const penaltyLadders = once(async () => (await getCollection('penalties')).map(({ data }) => data));

/** `/penalties/` */
export async function penaltiesPage() {
  const ladders = await penaltyLadders();
  const [first] = ladders;
  const title = first?.title ?? '处罚阶梯';
  const description = first?.summary ?? '';
  const conducts = ladders.flatMap((ladder) => ladder.conducts);
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.penalties,
      type: 'article',
      tags: columnTags('处罚阶梯', description, '罚款,危险作业罪,安全生产法', '法律责任'),
    })),
    title,
    description,
    madeBy: first && madeByLine(first),
    related: [
      { label: '行政案件怎样变成刑事案件', href: addressOf.criminalTransfer },
      { label: '真实案例', href: addressOf.cases },
      { label: '举报和求助', href: addressOf.report },
    ],
    conducts: await Promise.all(conducts.map(conductView)),
    common: await Promise.all(
      ladders
        .flatMap(({ common }) => common)
        .map(async (group) => ({ id: group.id, title: group.title, claims: await claimRows(group.claims) })),
    ),
  };
}

async function conductView(one: Conduct) {
  const { id, conduct, duty, crime, note } = one;
  return {
    id,
    title: conduct,
    duty: await citationLink(duty, today()),
    verdict: verdictOf(crime),
    isCrime: crime.step !== 'none',
    ...(note === undefined ? {} : { note: await linkedText(note) }),
    steps: {
      administrative: await claimRows(one.administrative),
      refusal: await claimRows(one.refusal),
      crime: await claimRows(crime.claims),
      accident: await claimRows(one.accident),
      aggravated: await claimRows(one.aggravated),
    },
  };
}

/** How the conduct comes to 危险作业罪, with the item where it is one of the three itself. */
function verdictOf({ step, claims }: Conduct['crime']): string {
  const item = parseCitation(claims[0]?.provision ?? '')?.provision.item;
  return step === 'itself' && item !== undefined
    ? `${crimeSteps[step]}第（${formatNumeral(item)}）项`
    : crimeSteps[step];
}

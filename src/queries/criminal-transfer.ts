import { getEntry } from 'astro:content';
import type { DataOf } from '#collections/index.ts';
import { sectionsOf } from '#markdown/sections.ts';
import { addressOf } from './address.ts';
import { allCases } from './cases.ts';
import { claimRows } from './claims.ts';
import { treeOf } from './documents.ts';
import { columnTags, pageFrame } from './frame.ts';
import { madeByLine } from './made-by.ts';

type Step = DataOf<'criminal-transfer'>['steps'][number];

/** Under this heading a case tells how it came to the police. */
const TRANSFER = '案件怎样进入刑事程序';

/** `/criminal-transfer/` */
export async function criminalTransferPage() {
  const data = (await getEntry('criminal-transfer', 'criminal-transfer'))?.data;
  const title = data?.title ?? '行刑衔接';
  const description = data?.summary ?? '';
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.criminalTransfer,
      type: 'article',
      tags: columnTags('行刑衔接', description, '行刑衔接,移送,立案', '法律责任'),
    })),
    title,
    description,
    madeBy: data && madeByLine(data),
    steps: await Promise.all((data?.steps ?? []).map(stepView)),
    after: await Promise.all((data?.after ?? []).map(stepView)),
    unknown: data?.unknown ?? [],
    cases: await transferredCases(),
    related: [
      { label: '处罚阶梯', href: addressOf.penalties },
      { label: '举报和求助', href: addressOf.report },
    ],
  };
}

async function stepView({ claims, ...step }: Step) {
  return { ...step, claims: await claimRows(claims) };
}

/** The cases that tell how they came to the police, each at that section. */
async function transferredCases() {
  return (await allCases()).flatMap((entry) => {
    const section = sectionsOf(treeOf(entry)).find(({ heading }) => heading === TRANSFER);
    if (section === undefined) return [];
    const { title, year, place } = entry.data;
    return [{ mark: String(year), title, href: `${addressOf.case(entry.id)}#${section.anchor}`, note: place }];
  });
}

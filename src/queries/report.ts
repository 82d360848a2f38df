import { getEntry } from 'astro:content';
import { addressOf } from './address.ts';
import { claimRows } from './claims.ts';
import { pageFrame } from './frame.ts';
import { madeByLine } from './made-by.ts';
import { hotlines } from './site-pages.ts';

/** `/report/` */
export async function reportPage() {
  const data = (await getEntry('report', 'report'))?.data;
  const numbers = await hotlines();
  const named = (call: readonly string[]) =>
    call.flatMap((number) => numbers.filter((hotline) => hotline.number === number));
  const title = data?.title ?? '举报';
  const description = data?.summary ?? '看见事故隐患和安全生产违法行为，可以打这些电话。';
  const page = await pageFrame({ title: '举报', description, href: addressOf.report });
  return {
    ...page,
    title,
    description,
    madeBy: data && madeByLine(data),
    dangers: await Promise.all(
      (data?.dangers ?? []).map(async ({ call, claims, ...danger }) => ({
        ...danger,
        call: named(call).map(({ number, name }) => ({ number, name })),
        claims: await claimRows(claims),
      })),
    ),
    hotlines: numbers.map(({ number, name, scope, note, source }) => ({
      number,
      name: scope === undefined || scope === '全国' ? name : `${name}（${scope}）`,
      note: [note?.replace(/。$/u, ''), source].filter((part) => part !== undefined).join(' · '),
    })),
    write: data?.write ?? [],
    evidence: data?.evidence ?? [],
    rules: await Promise.all(
      (data?.rules ?? []).map(async ({ claims, ...rule }) => ({ ...rule, claims: await claimRows(claims) })),
    ),
    card: data && {
      title: data.card.title,
      call: named(data.card.call).map(({ number, name }) => ({ number, name })),
      address: page.printed.address,
      qr: page.printed.qr,
    },
    related: [
      { label: '处罚阶梯', href: addressOf.penalties },
      { label: '行政案件怎样变成刑事案件', href: addressOf.criminalTransfer },
    ],
  };
}

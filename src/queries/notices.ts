import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf } from './address.ts';
import { type Choice, choiceSlug, choicesOf, type Facet, facetRows, filterBy } from './facets.ts';
import { withExpiry } from './expiry.ts';
import { columnTags, pageFrame } from './frame.ts';
import { campaignView, tablesOf } from './responsibilities.ts';

type NoticeEntry = CollectionEntry<'notices'>;

/** Notices, newest first. */
export async function allNotices(): Promise<NoticeEntry[]> {
  return (await getCollection('notices')).sort((a, b) => b.data.year - a.data.year || a.id.localeCompare(b.id));
}

const NOTICE_FACETS: readonly Facet<NoticeEntry>[] = [
  {
    name: 'year',
    label: '年份',
    valuesOf: ({ data }) => [{ slug: String(data.year), label: String(data.year) }],
    order: (a, b) => b.slug.localeCompare(a.slug),
  },
  { name: 'region', label: '地区', valuesOf: ({ data }) => [{ slug: data.region, label: data.region }] },
  { name: 'genre', label: '体裁', valuesOf: ({ data }) => [{ slug: data.genre, label: data.genre }] },
];

/** Rows of a list of notices. */
export async function noticeRows(entries?: readonly NoticeEntry[]) {
  return Promise.all(
    (entries ?? (await allNotices())).map(async ({ id, data }) => {
      const [table] = await tablesOf(id);
      const row = {
        mark: String(data.year),
        title: data.title,
        href: addressOf.notice(id),
        note: [data.region, data.number, data.genre, data.caution].filter((part) => part !== undefined).join(' · '),
        ...(table === undefined ? {} : { campaign: campaignView(table.table) }),
      };
      return withExpiry(row, data);
    }),
  );
}

/** Every way to divide the notices that leads to at least one. */
export async function noticeChoices(): Promise<Choice[]> {
  return choicesOf(NOTICE_FACETS, await allNotices());
}

/** `/notices/` and, with a choice, `/notices/by/{facet}-{value}/` */
export async function noticeList(choice?: Choice) {
  const notices = await allNotices();
  const shown = choice === undefined ? notices : filterBy(NOTICE_FACETS, notices, choice);
  const title = choice === undefined ? '通知公告' : `通知公告：${choice.value.label}`;
  const description = '安全生产宣传教育活动的通知和实施方案全文，照原文逐字收录。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: choice === undefined ? addressOf.notices : addressOf.choice(addressOf.notices, choiceSlug(choice)),
      section: 'notices',
      tags: columnTags(title, description, '安全生产,通知,实施方案', '通知公告'),
    })),
    title,
    description,
    facets: facetRows(NOTICE_FACETS, notices, addressOf.notices, choice),
    rows: await noticeRows(shown),
    links: [
      { label: '更新记录', href: addressOf.changes },
      { label: '怎样发布一份通知', href: addressOf.guide },
    ],
  };
}

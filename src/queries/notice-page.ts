import type { CollectionEntry } from 'astro:content';
import { formatDate } from '#legal/dates.ts';
import { anchoredBlocks } from '#markdown/anchors.ts';
import { embeddedValues } from '#markdown/embedded.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { expiryOf } from './expiry.ts';
import { articleTags, pageFrame } from './frame.ts';
import { mendsOf } from './mends.ts';
import { disclosureOf, noticeJsonLd, sourceOf } from './notice-disclosure.ts';
import { otherTexts } from './other-texts.ts';
import { reportView } from './reports.ts';
import { campaignView, findTable, type LoadedTable, tablesOf } from './responsibilities.ts';
import { tableInNotice } from './table-view.ts';

type NoticeEntry = CollectionEntry<'notices'>;

/** `/notices/{slug}/` */
export async function noticePage(entry: NoticeEntry) {
  const { id, data } = entry;
  const tree = treeOf(entry);
  const found = await Promise.all(embeddedValues(tree, 'ResponsibilityTable', 'id').map(findTable));
  const printed = found.filter((table) => table !== undefined);
  const tables = await tablesOf(id);
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.summary,
      href: addressOf.notice(id),
      section: 'notices',
      type: 'article',
      tags: articleTags({
        ArticleTitle: data.title,
        ContentSource: data.source?.name ?? '来源不明',
        Keywords: [data.region, data.genre, ...data.industries].join(','),
        Description: data.summary,
        Author: data.issuer,
        PubDate: data.publishedOn,
      }),
      jsonLd: noticeJsonLd(data),
      textDate: data.signedOn === undefined ? '文件原文未载明日期' : `${formatDate(data.signedOn)}成文`,
    })),
    Content: await bodyOf(entry),
    crumbs: [{ label: '通知公告', href: addressOf.notices }],
    heading: headingOf(data),
    source: sourceOf(data),
    disclosure: disclosureOf(data),
    ...(tables[0] === undefined ? {} : { campaign: campaignView(tables[0].table) }),
    notes: [...data.notes, ...(await otherTexts(tree, dayOf(data, tables)))],
    toc: tocOf(tree, printed),
    caution: data.caution,
    expiry: expiryOf(data),
    documentNumber: data.number === undefined ? undefined : { text: data.number, above: data.numberAbove ?? false },
    reports: tables.flatMap(({ reports }) => reports).map(reportView),
    mends: mendsOf(tree),
    attachments: data.attachments ?? [],
    tasks: tables.map(({ slug, table }) => ({ href: addressOf.table(slug), count: table.tasks.length })),
    embedded: {
      tables: Object.fromEntries(
        await Promise.all(printed.map(async (table) => [table.slug, await tableInNotice(table)] as const)),
      ),
      statutes: {},
    },
  };
}

/** The day on which a notice speaks: when signed, published, or begun, else the end of its year. */
function dayOf({ signedOn, publishedOn, year }: NoticeEntry['data'], tables: readonly LoadedTable[]): string {
  return signedOn ?? publishedOn ?? tables[0]?.table.campaign.start ?? `${year}-12-31`;
}

/** The printed title, with what the editor supplied before it. */
function headingOf({ title, printedTitle }: NoticeEntry['data']): { text: string; supplied?: boolean }[] {
  if (printedTitle === '') return [{ text: title, supplied: true }];
  if (printedTitle === undefined || !title.endsWith(printedTitle)) return [{ text: printedTitle ?? title }];
  return [{ text: title.slice(0, -printedTitle.length), supplied: true }, { text: printedTitle }];
}

function tocOf(tree: ReturnType<typeof treeOf>, tables: readonly LoadedTable[]) {
  const items: { label: string; href: string; children: { label: string; href: string }[] }[] = [];
  for (const { anchor, node } of anchoredBlocks(tree)) {
    if (node.type !== 'heading') continue;
    const item = { label: flattenBlock(node).text, href: `#${anchor}` };
    if (node.depth === 2) items.push({ ...item, children: [] });
    else if (node.depth === 3) items.at(-1)?.children.push(item);
  }
  for (const { slug, table } of tables) {
    items.push({ label: `任务分工表（${table.tasks.length}项）`, href: `#${slug}`, children: [] });
  }
  return items;
}

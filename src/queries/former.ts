import { type CollectionEntry, getEntry } from 'astro:content';
import { formatDate } from '#legal/dates.ts';
import { addressOf } from './address.ts';
import { pageFrame } from './frame.ts';

export type FormerEntry = CollectionEntry<'former'>['data']['pages'][number];

/** Every address at which no document stands any more: it moved, or was withdrawn. */
export async function allFormer(): Promise<FormerEntry[]> {
  return (await getEntry('former', 'former'))?.data.pages ?? [];
}

/** A page at a former address. */
export async function formerPage(entry: FormerEntry) {
  const href = addressOf.page(entry.from);
  if (entry.kind === 'moved') {
    const to = addressOf.page(entry.to);
    const frame = await pageFrame({
      title: `${entry.title}（已换地址）`,
      description: `这一页换了地址：${entry.title}`,
      href,
      noindex: true,
      canonical: to,
      refresh: `../../${entry.to}/`,
    });
    return { ...frame, title: '这一页换了地址', moved: { label: entry.title, href: to }, notes: [] };
  }
  const { title, on, reason } = entry;
  return {
    ...(await pageFrame({
      title: `${title}（已撤下）`,
      description: `${formatDate(on)}撤下：${reason}`,
      href,
      noindex: true,
    })),
    title,
    withdrawn: true,
    notes: [`${formatDate(on)}，本站撤下了这篇文件，不再提供全文。`, `原因：${reason}`],
    moved: { label: '更新记录', href: addressOf.changes },
  };
}

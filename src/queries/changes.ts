import { getEntry } from 'astro:content';
import { formatDate } from '#legal/dates.ts';
import { addressOf } from './address.ts';
import { pageFrame } from './frame.ts';

const KINDS = { published: '发布', changed: '修改', moved: '改名', withdrawn: '撤下' } as const;
const FOLDERS: Readonly<Record<string, string>> = {
  laws: '法律',
  notices: '通知',
  provisions: '释法',
  cases: '案例',
  materials: '资料',
  responsibilities: '分工',
};
const MOST = 200;
const BASIS = {
  git: '按源文件的修改历史逐日整理。同一天改几次算一次。',
  days: '生成本站时没有完整的修改历史，所以只列各篇自己写明的收录和撤下日期，修改没有列出。',
} as const;

/** `/changes/` */
export async function changesPage() {
  const { basis, rows } = (await getEntry('changes', 'changes'))?.data ?? { basis: 'days' as const, rows: [] };
  const title = '更新记录';
  const description = '哪一天发布了什么、修改了什么、撤下了什么。';
  const shown = rows.slice(0, MOST);
  return {
    ...(await pageFrame({ title, description, href: addressOf.changes })),
    title,
    description,
    basis: BASIS[basis],
    days: [...Map.groupBy(shown, ({ on }) => on)].map(([on, changes]) => ({
      day: on,
      date: formatDate(on),
      rows: changes.map(({ kind, folder, title: name, address }) => ({
        mark: KINDS[kind],
        title: name,
        href: addressOf.page(address),
        note: FOLDERS[folder],
      })),
    })),
    ...(shown.length < rows.length ? { cut: `共 ${rows.length} 条，只列最近 ${MOST} 条。` } : {}),
  };
}

import { type UnitText, unitKinds } from './unit.ts';

export const loadingText = '正在查找……';
export const failureText = '搜索没有载入。请刷新页面再试，或从栏目里查找。';

/** 找到 12 条。 With what was searched for where that is not what was typed, or only a part of it. */
export function foundText(
  count: number,
  {
    parts,
    instead,
    chosen,
  }: {
    parts?: readonly string[] | undefined;
    instead?: string | undefined;
    /** How many of them are left by the choices, where some are made. */
    chosen?: number | undefined;
  },
): string {
  const within = chosen === undefined ? '' : `，筛选后 ${chosen} 条`;
  const first = instead === undefined ? '' : `已按“${instead}”搜索，`;
  if (parts === undefined) return `${first}找到 ${count} 条${within}。`;
  return `没有内容同时含有全部字词，改按“${parts.join('”“')}”查找，找到 ${count} 条${within}。`;
}

/** 未找到, with what was tried. */
export function emptyText(query: string): string {
  return `未找到“${query}”。已按整句、全部字词和其中一部分各查一遍。`;
}

/** Read out when the list of suggestions opens. */
export function optionsText(count: number): string {
  return `有 ${count} 条建议，按上下键选择。`;
}

/** 法条 · 现行有效, 通知 · 2021年 */
export function noteText({ kind, status, year }: Pick<UnitText, 'kind' | 'status' | 'year'>): string {
  return [unitKinds[kind].label, status, year === undefined ? undefined : `${year}年`]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What the button below the results says; it stays when there is nothing more, so that the focus is not lost. */
export function moreText(left: number): string {
  return left > 0 ? `更多（还有 ${left} 条）` : '已全部列出';
}

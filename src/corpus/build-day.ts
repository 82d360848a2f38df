import { isIsoDate, todayInShanghai } from '#legal/dates.ts';

/** The day of the build in Shanghai (`YYYY-MM-DD`), or the one that `TODAY` sets for tests and previews. */
export function buildDay(): string {
  const set = process.env['TODAY'];
  if (set === undefined) return todayInShanghai(new Date());
  if (!isIsoDate(set)) throw new Error(`环境变量 TODAY 不是日期：${set}。请写成 2026-11-22 的样子。`);
  return set;
}

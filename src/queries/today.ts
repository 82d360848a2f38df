import { todayInShanghai } from '#legal/dates.ts';

let day: string | undefined;

/** The day of the build in Shanghai (`YYYY-MM-DD`), one for all pages. `TODAY` in the environment sets it. */
export function today(): string {
  if (import.meta.env.DEV || day === undefined) day = process.env['TODAY'] ?? todayInShanghai(new Date());
  return day;
}

/** The day by which a text of ours speaks: today, but never a day before it was written. */
export function speakingDay({ addedOn }: { addedOn: string }): string {
  return addedOn > today() ? addedOn : today();
}

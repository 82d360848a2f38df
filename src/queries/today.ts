import { todayInShanghai } from '#legal/dates.ts';

/** The day of the build in Shanghai (`YYYY-MM-DD`). `TODAY` in the environment sets it, for tests and previews. */
export function today(): string {
  return process.env['TODAY'] ?? todayInShanghai(new Date());
}

import { formatDate } from '#legal/dates.ts';

/** The days that the portal reckons for a printed time limit: `2021年8月21日至31日`, `2021年9月1日至10月31日`. */
export function reckonedOf({
  start,
  end,
}: {
  start?: string | undefined;
  end?: string | undefined;
}): string | undefined {
  if (end === undefined) return undefined;
  if (start === end) return formatDate(end);
  if (start === undefined) return `${formatDate(end)}前`;
  const [sameYear, sameMonth] = [start.slice(0, 4) === end.slice(0, 4), start.slice(0, 7) === end.slice(0, 7)];
  const until = formatDate(end).replace(sameMonth ? /^.*月/u : sameYear ? /^.*年/u : '', '');
  return `${formatDate(start)}至${until}`;
}

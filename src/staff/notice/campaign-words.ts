import type { Part } from './part.ts';

/** The words that a notice has for the time of its campaign: below 活动时间, or behind it; undefined where it says none. */
export function campaignWords(parts: readonly Part[]): string | undefined {
  for (const [index, part] of parts.entries()) {
    if (
      part.kind !== 'heading' ||
      part.level > 2 ||
      !/^(?:活动|实施|行动|宣传|开展)?时间(?:安排)?[：:]?$/u.test(part.name)
    )
      continue;
    const next = parts[index + 1];
    if (next?.kind !== 'text') continue;
    const words = next.text
      .replace(/^(?:活动)?时间[：:]/u, '')
      .replace(/[。；]$/u, '')
      .trim();
    if (words !== '' && words.length <= 40) return words;
  }
  return undefined;
}

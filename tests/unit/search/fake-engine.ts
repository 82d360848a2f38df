import type { Engine } from '#search/engine.ts';
import type { Reader } from '#search/reading.ts';
import { encodeUnit, formatFacts } from '#search/record.ts';
import type { IndexUnit } from '#search/unit.ts';

/** A unit with nothing but what a test says of it. */
export function unit(id: string, title: string, text: string, more: Partial<IndexUnit> = {}): IndexUnit {
  return { id, url: `${id}/`, kind: 'notice', title, text, aliases: [], audiences: [], industries: [], ...more };
}

/** Searches the way Pagefind 1.6 does: every word as a beginning, words of no record passed over, quoted ones in their order. */
export function engineOf(units: readonly IndexUnit[], fold?: Reader['fold']): Engine {
  const records = units.map((one) => ({ ...encodeUnit(one, fold), meta: formatFacts(one) }));
  const has = (content: string, word: string): boolean => ` ${content}`.includes(` ${word}`);
  return {
    search: async (term, options) => {
      const words = (term ?? '').replaceAll('"', '').split(' ').filter(Boolean);
      const known = words.filter((word) => records.some(({ content }) => has(content, word)));
      const found = records.filter(
        ({ content, filters }) =>
          (term === null || known.length > 0) &&
          known.every((word) => has(content, word)) &&
          (!term?.startsWith('"') || content.includes(words.join(' '))) &&
          (options?.filters?.['kind'] === undefined || filters['kind']?.includes(options.filters['kind'])),
      );
      return {
        results: found.map(({ key, meta }) => ({ id: key, score: 1, data: async () => ({ raw_url: key, meta }) })),
      };
    },
    filters: async () => ({ kind: Object.fromEntries(units.map(({ kind }) => [kind, 1])) }),
  };
}

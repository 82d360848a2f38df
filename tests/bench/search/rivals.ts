import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { SearchUnit } from '../../../src/collections/search-unit.ts';

/** Another way to search the same units. */
export interface Rival {
  name: string;
  /** Paths below the site's base, without fragment, best first. */
  search(query: string): string[];
}

const LIMIT = 30;

/** MiniSearch over pairs of characters, the usual advice for Chinese: all of them, else any. */
export function miniSearch(units: readonly SearchUnit[]): Rival {
  const index = new MiniSearch({ fields: ['text'], tokenize: (text) => pairsOf(text) });
  index.addAll(units.map((unit, id) => ({ id, text: textOf(unit) })));
  return {
    name: 'MiniSearch（二字切分）',
    search: (query) => {
      const all = index.search(query, { combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(query);
      return found.slice(0, LIMIT).flatMap(({ id }) => pathOf(units[Number(id)]));
    },
  };
}

/** FlexSearch as its manual says for Chinese, with the context of two neighbours. */
export function flexSearch(units: readonly SearchUnit[]): Rival {
  const index = new Index({
    encoder: Charset.CJK,
    context: { depth: 2, bidirectional: true, resolution: 9 },
    tokenize: 'strict',
  });
  for (const [id, unit] of units.entries()) index.add(id, textOf(unit));
  return {
    name: 'FlexSearch（context 2）',
    search: (query) => index.search(query, { limit: LIMIT, suggest: true }).flatMap((id) => pathOf(units[Number(id)])),
  };
}

/** What every way to search reads of a unit: its title, number, other names and text. */
export function textOf({ title, number = '', aliases, text }: SearchUnit): string {
  return [title, number, ...aliases, text].join('\n');
}

function pathOf(unit: SearchUnit | undefined): string[] {
  return unit === undefined ? [] : [unit.url.replace(/#.*$/, '')];
}

function pairsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((run) => {
    const characters = [...run];
    return characters.length < 2 ? characters : characters.slice(1).map((second, at) => `${characters[at]}${second}`);
  });
}

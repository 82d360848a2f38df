import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchUnit } from '../../../src/collections/search-unit.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../../src/corpus/search-units.ts';
import { searchWords } from '../../../src/corpus/search-words.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { root } from '../../build/sites.ts';
import { writeFullContent } from '../scale-content.ts';
import { answerPaths, openBuiltLibrary, SHOWN } from './built-library.ts';

const LAWS = 3475;
const TODAY = '2026-01-01';
const PHRASES = 200;
const LENGTH = 14;

/**
 * With the statutes of a national library added (synthetic ones): recall@10 of phrases cut out of articles at even
 * distances, where every article that holds the phrase is right.
 */
export async function benchScaleSearch(): Promise<void> {
  const cache = join(root, 'node_modules/.cache/bench');
  const content = join(cache, 'content-search');
  const out = join(cache, 'search-scale');
  rmSync(out, { recursive: true, force: true });
  writeFullContent(content, LAWS);
  const { corpus } = loadCorpus(readCorpus(content));
  const units = searchUnits(corpus, TODAY);
  await writeSearchIndex({ units, words: searchWords(corpus, TODAY) }, out);
  const recall = await phraseRecall(units, out);
  console.log(`${LAWS} 部合成法律，${units.length} 个检索单元：整句召回 ${recall.toFixed(3)}（目标 ≥ 0.98）`);
}

async function phraseRecall(units: readonly SearchUnit[], site: string): Promise<number> {
  const library = await openBuiltLibrary(site);
  const articles = units.filter(({ kind, text }) => kind === 'article' && text.length > 3 * LENGTH);
  let sum = 0;
  for (let count = 0; count < PHRASES; count += 1) {
    const { text = '' } = articles[Math.floor((articles.length / PHRASES) * count)] ?? {};
    const phrase = text.slice(LENGTH, 2 * LENGTH).split('\n')[0] ?? '';
    const right = new Set(units.filter((unit) => unit.text.includes(phrase)).map(({ url }) => url.replace(/#.*$/, '')));
    const found = new Set(await answerPaths(phrase, library));
    sum += [...found].filter((path) => right.has(path)).length / Math.min(SHOWN, right.size);
  }
  return sum / PHRASES;
}

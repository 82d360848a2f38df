import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../../src/corpus/search-units.ts';
import { searchWords } from '../../../src/corpus/search-words.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { answerQuery } from '../../../src/search/answer.ts';
import { root } from '../../build/sites.ts';
import { writeFullContent } from '../scale-content.ts';
import { openBuiltLibrary } from './built-library.ts';

const LAWS = 3475;
const TODAY = '2026-01-01';
const PHRASES = 200;
const LENGTH = 14;

/**
 * With the statutes of a national library added (synthetic ones), phrases cut out of articles at even distances lead
 * to their articles: the share whose article is among the first ten.
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
  const library = await openBuiltLibrary(out);
  const articles = units.filter(({ kind, text }) => kind === 'article' && text.length > 3 * LENGTH);
  let found = 0;
  for (let count = 0; count < PHRASES; count += 1) {
    const { text = '', url = '' } = articles[Math.floor((articles.length / PHRASES) * count)] ?? {};
    const phrase = text.replaceAll('\n', '').slice(LENGTH, 2 * LENGTH);
    const hits = (await answerQuery(phrase, library))?.hits.slice(0, 10) ?? [];
    const records = await Promise.all(hits.map(({ record, result }) => record ?? library.recordOf(result)));
    const same = units.filter((unit) => unit.text.includes(phrase)).length;
    const right = records.filter((record) => record?.facts.url === url || same > 10).length;
    found += Number(right > 0);
  }
  console.log(
    `${LAWS} 部合成法律，${units.length} 个检索单元：整句召回 ${(found / PHRASES).toFixed(3)}（目标 ≥ 0.98）`,
  );
}

import { buildDay } from '../../../src/corpus/build-day.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../../src/corpus/search-units.ts';
import { searchWords } from '../../../src/corpus/search-words.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';

/** Writes the search index of the texts in a folder, as the end of every build does. */
const [folder = '', out = ''] = process.argv.slice(2);
const { corpus } = loadCorpus(readCorpus(folder));
const today = buildDay();
await writeSearchIndex({ units: searchUnits(corpus, today), words: searchWords(corpus, today) }, out);

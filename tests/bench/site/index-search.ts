import { buildDay } from '../../../src/corpus/build-day.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../../src/corpus/search-units.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';

/** Writes the search index of the texts in a folder, as the end of every build does. */
const [folder = '', out = ''] = process.argv.slice(2);
const { corpus } = loadCorpus(readCorpus(folder));
await writeSearchIndex(searchUnits(corpus, buildDay()), out);

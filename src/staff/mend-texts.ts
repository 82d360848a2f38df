import { isOwnText } from '#corpus/check-style.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { mendText } from '#corpus/mend-text.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { writeFiles } from './write-files.ts';

/** Puts marks, digits and document numbers right in the texts of ours; official texts are never opened for writing. */
function run(): void {
  const folder = (process.argv[2] ?? process.env['CONTENT'] ?? 'content').replace(/\/+$/, '');
  const { corpus } = loadCorpus(readCorpus(folder));
  const mended = corpus.files
    .filter((file) => isOwnText(file) && file.tree !== undefined)
    .map(({ path, text }) => ({ path, text: mendText(text) }));
  const written = writeFiles(folder, mended);
  console.log(written.length === 0 ? '没有要改的' : written.map((path) => `改了 ${folder}/${path}`).join('\n'));
}

run();

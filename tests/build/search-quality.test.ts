import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../src/corpus/search-units.ts';
import { answerPaths, openBuiltLibrary } from '../bench/search/built-library.ts';
import { queryFiles, readQueries } from '../bench/search/ground-truth.ts';
import { type Answered, type Figures, scoreAnswers } from '../bench/search/score.ts';
import { assertBuilt, ROOT_SITE, root } from './sites.ts';

/** What was measured on a day (`npm run bench:search` prints the same), and by how much it may fall. */
interface Recorded {
  measuredOn: string;
  mayFall: number;
  open: Figures;
  own: Figures;
}

const recorded: Recorded = JSON.parse(readFileSync(join(root, 'tests/fixtures/search-figures.json'), 'utf8'));

describe.each(['open', 'own'] as const)('检索质量：%s', (name) => {
  let answers: Answered[] = [];

  beforeAll(async () => {
    assertBuilt(ROOT_SITE);
    const { corpus } = loadCorpus(readCorpus(join(root, 'content')));
    const queries = readQueries(queryFiles[name], corpus, searchUnits(corpus, recorded.measuredOn));
    const library = await openBuiltLibrary(ROOT_SITE.folder);
    answers = [];
    for (const query of queries) answers.push({ query, paths: await answerPaths(query.query, library) });
  });

  test('召回和首位不比上次记录的差', () => {
    const { queries, recall, mrr } = scoreAnswers(answers);
    expect(queries).toBeGreaterThanOrEqual(recorded[name].queries);
    expect(recall).toBeGreaterThanOrEqual(recorded[name].recall - recorded.mayFall);
    expect(mrr).toBeGreaterThanOrEqual(recorded[name].mrr - recorded.mayFall);
  });

  test('收录的法律能回答的，没有一个查不到；召回、首位和问题的召回达到要求', () => {
    const { recall, mrr } = scoreAnswers(answers);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(mrr).toBeGreaterThanOrEqual(0.85);
    expect(answers.filter(({ paths }) => paths.length === 0).map(({ query }) => query.query)).toEqual([]);
    const questions = answers.filter(({ query }) => query.type === 'question');
    expect(scoreAnswers(questions).recall).toBeGreaterThanOrEqual(0.75);
  });
});

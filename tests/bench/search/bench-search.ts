import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import '../../../src/integrations/node-version.mjs';
import { buildDay } from '../../../src/corpus/build-day.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { searchUnits } from '../../../src/corpus/search-units.ts';
import { findBrowser } from '../../browser/chromium.ts';
import { serveFolder } from '../../browser/static-server.ts';
import { listen, weigh } from '../../browser/transfer.ts';
import { assertBuilt, ROOT_SITE, root } from '../../build/sites.ts';
import { type JudgedQuery, queryFiles, readQueries } from './ground-truth.ts';
import { searchPlain, writePlainIndex } from './plain-pagefind.ts';
import { flexSearch, miniSearch } from './rivals.ts';
import { benchScaleSearch } from './scale-search.ts';
import { type Answered, scoreAnswers } from './score.ts';
import { searchSite, timeAnswers } from './site-runner.ts';

const WORK = join(root, 'node_modules/.cache/bench/search');
const PARTS = ['quality', 'scale'] as const;
const FIRST_QUERY = '危险作业罪';

/** Figures of the search of the built site, for people to read; `npm test` holds the line. */
async function benchSearch(): Promise<void> {
  assertBuilt(ROOT_SITE);
  const { corpus } = loadCorpus(readCorpus(join(root, 'content')));
  const units = searchUnits(corpus, buildDay());
  rmSync(WORK, { recursive: true, force: true });
  cpSync(ROOT_SITE.folder, WORK, { recursive: true });
  await writePlainIndex(units, join(WORK, 'plain'));
  const server = await serveFolder(WORK);
  const browser = await chromium.launch(await findBrowser());
  console.log(`收录 ${units.length} 个检索单元`);

  const cold = await browser.newPage();
  const responses = listen(cold);
  await searchSite(cold, server.url, FIRST_QUERY);
  const { bytes, requests } = await weigh(responses);
  console.log(`第一次搜索到出现结果：${bytes} 字节，${requests} 个请求（目标 ≤ 250000 字节）`);

  const page = await browser.newPage();
  for (const [name, file] of Object.entries(queryFiles)) {
    const queries = readQueries(file, corpus, units);
    console.log(`${name === 'open' ? '公开的查询' : '自拟的另一组查询'}（${queries.length} 个收录的法律能回答的）`);
    const ours = await answerAll(queries, (query) => searchSite(page, server.url, query));
    const plain = await answerAll(queries, (query) => searchPlain(page, `${server.url}plain/pagefind.js`, query));
    const rivals = [miniSearch(units), flexSearch(units)].map(({ name: rival, search }) => ({
      name: rival,
      answers: queries.map((query) => ({ query, paths: search(query.query) })),
    }));
    printTypes(ours);
    console.table(
      Object.fromEntries(
        [{ name: '本站', answers: ours }, { name: 'Pagefind（默认）', answers: plain }, ...rivals].map((row) => [
          row.name,
          figuresOf(row.answers),
        ]),
      ),
    );
    if (name === 'open') await printTimes(page, server.url, queries);
  }
  await browser.close();
  await server.close();
}

async function answerAll(
  queries: readonly JudgedQuery[],
  search: (query: string) => Promise<string[]>,
): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const query of queries) answers.push({ query, paths: await search(query.query) });
  return answers;
}

function printTypes(answers: readonly Answered[]): void {
  const types = [...new Set(answers.map(({ query }) => query.type))];
  const rows = types.map((type) => [type, figuresOf(answers.filter(({ query }) => query.type === type))] as const);
  console.table(Object.fromEntries([...rows, ['合计', figuresOf(answers)]]));
}

function figuresOf(answers: readonly Answered[]) {
  const { queries, recall, mrr, zero } = scoreAnswers(answers);
  return { 查询: queries, 'recall@10': recall.toFixed(3), MRR: mrr.toFixed(3), 无结果: zero.toFixed(3) };
}

async function printTimes(page: Page, base: string, queries: readonly JudgedQuery[]): Promise<void> {
  const times = (
    await timeAnswers(
      page,
      base,
      queries.map(({ query }) => query),
    )
  ).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`已打开时从提交到出现结果：p50 ${at(0.5)} 毫秒，p95 ${at(0.95)} 毫秒（目标 p95 ≤ 50）`);
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: ['quality'] } } });
if (!values.only.every((part) => PARTS.some((name) => name === part))) {
  console.error('用法：npm run bench:search -- [--only quality | --only scale]');
  process.exitCode = 2;
} else {
  if (values.only.includes('quality')) await benchSearch();
  if (values.only.includes('scale')) await benchScaleSearch();
}

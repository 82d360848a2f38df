import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../../src/integrations/node-version.mjs';
import { root } from '../build/sites.ts';
import { benchDuties } from './duty-scale.ts';
import { median } from './median.ts';
import { measureCommand, type ProcessCost } from './process-cost.ts';
import { benchScale } from './scale.ts';
import { benchVisits } from './visits.ts';

const OUT = join(root, 'node_modules/.cache/bench/site');
const PARTS = ['site', 'scale', 'duties'] as const;
const USAGE = '用法：npm run bench -- [--runs 5] [--only site | --only scale | --only duties]';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true, default: [...PARTS] } },
});

/** Figures for people to read and compare; nothing here passes or fails. */
async function bench(runs: number, parts: readonly string[]): Promise<void> {
  mkdirSync(join(root, 'node_modules/.cache/bench'), { recursive: true });
  if (parts.includes('site')) {
    await benchBuild(runs);
    await benchVisits(OUT);
  }
  if (parts.includes('scale')) await benchScale(runs);
  if (parts.includes('duties')) await benchDuties(runs);
}

/** What `npm run build` takes for the site as it is. */
async function benchBuild(runs: number): Promise<void> {
  const costs: ProcessCost[] = [];
  for (let count = 0; count < runs; count += 1) {
    rmSync(OUT, { recursive: true, force: true });
    const args = [join(root, 'src/integrations/build-site.ts')];
    costs.push(await measureCommand({ program: process.execPath, args, folder: root, variables: { OUT, BASE: '/' } }));
  }
  console.log(`生成本站（${runs} 次的中位数，包括子进程）`);
  console.table({
    '用时（秒）': median(costs.map(({ seconds }) => seconds)).toFixed(2),
    'CPU（秒）': median(costs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    '内存峰值（MiB）': median(costs.map(({ peakMebibytes = 0 }) => peakMebibytes)).toFixed(0),
  });
}

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1 || !values.only.every((part) => PARTS.some((name) => name === part))) {
  console.error(USAGE);
  process.exitCode = 2;
} else await bench(runs, values.only);

import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../build/build-cli.ts';

/** What one build of the site took. */
export interface BuildCost {
  seconds: number;
  cpuSeconds: number;
  peakMebibytes: number;
}

/**
 * Builds the site into `out` and asks the process, as it ends, what it used.
 * @throws with the output of the build when it fails
 */
export async function measureBuild(out: string): Promise<BuildCost> {
  const report = join(tmpdir(), `build-cost-${process.pid}.json`);
  const probe = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
  const began = performance.now();
  const { code, output } = await runBuild({ OUT: out, BASE: '/' }, [
    `--import=data:text/javascript,${encodeURIComponent(probe)}`,
  ]);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(output);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(report);
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMebibytes: usage.maxRSS / 1024,
  };
}

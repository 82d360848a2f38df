import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import './node-version.mjs';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site aside and then swaps it with the last good one by rename, as the very last step:
 * whatever fails before leaves the old site as it was. From the environment: BASE (path prefix), SITE (address on
 * the web), CONTENT (folder of the texts), OUT (target folder, `dist` by default).
 */
async function buildSite(): Promise<void> {
  const began = performance.now();
  const out = resolve(root, process.env['OUT'] || 'dist');
  const staging = join(root, 'node_modules/.cache/site', fileName(out));
  const previous = join(dirname(out), `.${basename(out)}.old`);
  restoreBrokenOff(out, previous);
  rmSync(staging, { recursive: true, force: true });

  const { build } = await import('astro');
  await build({ root, outDir: staging, logLevel: 'warn', ...ownCache(out) });

  swap(staging, out, previous);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`已生成 ${pages.length} 个页面，用时 ${seconds} 秒：${out}`);
}

/** A path as one file name: two builds for different targets never share a folder. */
function fileName(path: string): string {
  return path.replace(/[^\p{L}\p{N}-]+/gu, '_');
}

/** A build of other texts or for another target must not share the content cache of the real site: the cache goes by file contents, not by place. */
function ownCache(out: string): { cacheDir?: string } {
  const { CONTENT, OUT } = process.env;
  const name = fileName([out, ...(CONTENT ? [resolve(CONTENT)] : [])].join('-'));
  return CONTENT || OUT ? { cacheDir: join(root, 'node_modules/.cache/astro', name) } : {};
}

/** A run that was killed between the two renames has left the old site beside its place. */
function restoreBrokenOff(out: string, previous: string): void {
  if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
  rmSync(previous, { recursive: true, force: true });
}

function swap(staging: string, out: string, previous: string): void {
  const ready = onDiskOf(out, staging);
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(ready, out);
  } catch (error) {
    restoreBrokenOff(out, previous);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** A rename cannot cross disks (node_modules on a volume of its own): then the site is copied beside its place first. */
function onDiskOf(out: string, staging: string): string {
  const beside = join(dirname(out), `.${basename(out)}.new`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(staging, beside);
  } catch {
    cpSync(staging, beside, { recursive: true });
    rmSync(staging, { recursive: true, force: true });
  }
  return beside;
}

/** What is wrong in the texts is said without a stack: its readers write Chinese, not TypeScript. */
function formatFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return error.name === 'CorpusError' ? error.message : error;
}

try {
  await buildSite();
} catch (error) {
  console.error(formatFailure(error));
  console.error('没有生成网站，原有的网站未改动。');
  process.exitCode = 1;
}

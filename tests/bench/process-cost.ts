import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took, its children and their children included. */
export interface ProcessCost {
  seconds: number;
  cpuSeconds: number;
  /** Highest memory of the whole family at one moment; undefined where the system has no /proc. */
  peakMebibytes?: number;
}

/** A program to measure. */
export interface Command {
  program: string;
  args: readonly string[];
  folder: string;
  variables?: Readonly<Record<string, string>>;
}

const SAMPLE_MILLISECONDS = 50;
/** Prints, after the command, the processor time of its whole family (POSIX `times`, second line). */
const TIMED = '"$@" >&2; code=$?; times; exit $code';

/**
 * Runs a command to its end and measures it from outside. POSIX systems only.
 * @throws with what the command said when it fails
 */
export async function measureCommand({ program, args, folder, variables = {} }: Command): Promise<ProcessCost> {
  const began = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', program, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let times = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (times += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, familyMemory(child.pid ?? 0))), SAMPLE_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => clearInterval(sampler));
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${said.slice(-3000)}`);
  const cpuSeconds = readTimes(times);
  return peak === 0 ? { seconds, cpuSeconds } : { seconds, cpuSeconds, peakMebibytes: peak / 2 ** 20 };
}

/** `0m1.25s 0m0.30s` in the last line: user and system time of the children. */
function readTimes(printed: string): number {
  const last = printed.trim().split('\n').at(-1) ?? '';
  const spans = [...last.matchAll(/(\d+)m([\d.]+)s/gu)];
  return spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Resident memory of a process and all of its descendants, in bytes. */
function familyMemory(pid: number): number {
  if (!existsSync('/proc/self/statm')) return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const memoryBelow = (parent: number): number =>
    residentMemory(parent) + (children.get(parent) ?? []).reduce((sum, child) => sum + memoryBelow(child), 0);
  return memoryBelow(pid);
}

function parentOf(pid: string): number | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  const after = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return after === undefined ? undefined : Number(after);
}

function residentMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readProc(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Undefined when the process has just ended. */
function readProc(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

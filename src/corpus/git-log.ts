import { execFileSync } from 'node:child_process';
import { todayInShanghai } from '#legal/dates.ts';

/** What one commit did to one file; paths are below the content folder. */
export interface FileChange {
  path: string;
  /** The path before a renaming. */
  from?: string;
}

/** The files that a commit touched. */
export interface Commit {
  /** Day of the commit in Shanghai, `YYYY-MM-DD`. */
  on: string;
  files: readonly FileChange[];
}

const COMMIT = '\u0001';
const FORMAT = [`--format=${COMMIT}%cI`, '--name-status', '--find-renames', '--relative', '--no-color'];

/**
 * The commits that touched a folder, the newest first. Undefined where git cannot tell all of them: there is no git, the
 * folder came without its history (an archive), or only the last commits were fetched (a shallow clone).
 */
export function readGitLog(folder: string): readonly Commit[] | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    const commits = parseGitLog(git('log', ...FORMAT, '--', '.'));
    return commits.length === 0 ? undefined : commits;
  } catch {
    return undefined;
  }
}

/** Reads what `git log` prints in our format. */
export function parseGitLog(text: string): Commit[] {
  return text
    .split(COMMIT)
    .slice(1)
    .map((block) => {
      const [day = '', ...lines] = block.split('\n').filter((line) => line !== '');
      return { on: todayInShanghai(new Date(day)), files: lines.flatMap(parseLine) };
    });
}

/** `M\tpath`, `A\tpath`, `R096\told\tnew`; what was deleted is no file of ours any more. */
function parseLine(line: string): FileChange[] {
  const [status = '', first = '', second] = line.split('\t');
  if (status.startsWith('D')) return [];
  return second === undefined ? [{ path: first }] : [{ path: second, from: first }];
}

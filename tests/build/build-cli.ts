import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sites.ts';

/** How a run of the build command ended. */
export interface BuildRun {
  code: number;
  output: string;
}

/** Runs what `npm run build` runs, with the given variables added to the environment. */
export function runBuild(variables: Record<string, string>, nodeArgs: readonly string[] = []): Promise<BuildRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs, join(root, 'src/integrations/build-site.ts')], {
      cwd: root,
      env: { ...outerEnvironment(), NODE_ENV: 'production', NO_COLOR: '1', ...variables },
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment of the shell: Vitest puts DEV, MODE and the like into its own, and a build would believe them. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const ours = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
}

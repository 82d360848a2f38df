import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../src/integrations/node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `--mode long` is `npm run test:long`: all of the fuzzing instead of a taste of it. */
export default defineConfig(({ mode }) => ({
  root,
  test: {
    env: mode === 'long' ? { FUZZ_RUNS: '20000' } : {},
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
}));

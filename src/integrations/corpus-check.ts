import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { buildDay } from '#corpus/build-day.ts';
import { checkLoaded } from '#corpus/check-corpus.ts';
import type { LoadedCorpus } from '#corpus/load-corpus.ts';
import { formatReport } from '#corpus/reporters.ts';

/**
 * Checks all of `content/` before Astro looks at it. A build stops with every problem in one error;
 * the dev server prints them and goes on, so that a writer can see the page while mending it.
 */
export function corpusCheck(folder: string, content: () => LoadedCorpus): AstroIntegration {
  return {
    name: 'corpus-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkLoaded(content(), { today: buildDay() });
        if (problems.length === 0) return;
        const report = formatReport(problems, folder);
        if (command === 'build' && problems.some(({ level }) => level === 'error')) {
          throw Object.assign(new AstroError(report), { name: 'CorpusError' });
        }
        logger.warn(`\n${report}`);
      },
    },
  };
}

import { runBuild } from './build-cli.ts';
import { ROOT_SITE, SITES } from './sites.ts';

/** Builds the sites the tests read, one after the other: they share Astro's folder of generated types. */
for (const site of SITES) {
  const { code, output } = await runBuild({
    BASE: site.base,
    ...(site === ROOT_SITE ? {} : { OUT: site.folder }),
    ...(site.today === undefined ? {} : { TODAY: site.today }),
  });
  console.log(`${site.name}：${output.trim()}`);
  if (code !== 0) process.exit(code);
}

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprintsOf } from '../../src/corpus/fingerprint.ts';
import { formatArticleId } from '../../src/legal/provision.ts';
import { parseStatute } from '../../src/legal/statute.ts';
import { root } from '../build/sites.ts';
import { type SyntheticLaw, syntheticLaws } from './synthetic-law.ts';

const EFFECTIVE = '2020-01-01';

/** Writes a content folder with `count` laws and nothing else but what a page's frame needs. */
export function writeLawContent(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'content/site.yaml'), join(folder, 'site.yaml'));
  writeLaws(folder, syntheticLaws(count));
}

/**
 * Writes the site's own content with `count` laws added, for pages that show what is said of an article elsewhere.
 * Returns how many articles the added laws have.
 */
export function writeFullContent(folder: string, count: number): number {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'content'), folder, { recursive: true });
  const laws = syntheticLaws(count);
  writeLaws(folder, laws);
  return laws.reduce((sum, { articles }) => sum + articles, 0);
}

function writeLaws(folder: string, laws: readonly SyntheticLaw[]): void {
  for (const [index, law] of laws.entries()) {
    const place = join(folder, 'laws', law.slug);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${EFFECTIVE}.md`), law.source);
    writeFileSync(join(place, 'law.yaml'), stringify(lawData(law, index)));
    writeFileSync(join(place, 'fingerprints.yaml'), fingerprints(law));
  }
}

function lawData({ title, articles }: SyntheticLaw, index: number) {
  return {
    title,
    short: [],
    kind: 'local-regulation',
    issuer: '基准测试',
    articles,
    coverage: 'full',
    source: { name: '基准测试用的合成文本' },
    checkedOn: '2026-01-01',
    order: 1000 + index,
    versions: [{ effective: EFFECTIVE, by: '公布', adopted: '2019-12-01', text: `${EFFECTIVE}.md` }],
  };
}

function fingerprints({ source }: SyntheticLaw): string {
  const lines = fingerprintsOf(parseStatute(source).statute, source).map(
    ({ article, fingerprint }) => `  "${formatArticleId(article.ref)}": ${fingerprint}\n`,
  );
  return `"${EFFECTIVE}":\n${lines.join('')}`;
}

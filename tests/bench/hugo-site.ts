import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLine } from '../../src/legal/statute-line.ts';
import type { Command } from './process-cost.ts';
import { syntheticLaws } from './synthetic-law.ts';

const CONFIG = `
baseURL = "http://localhost:4321/"
languageCode = "zh-CN"
title = "bench"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "404"]
[markup.goldmark.parser]
attribute = { title = true, block = false }
`;
const TEMPLATE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title><meta name="description" content="{{ .Title }}"></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`;

/** The version of Hugo on this machine, or undefined where there is none: the comparison is then left out. */
export function hugoVersion(): string | undefined {
  const { error, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error === undefined ? /v[\d.]+/u.exec(stdout)?.[0] : undefined;
}

/** Writes the synthetic laws as a bare Hugo site: Markdown with headings and their anchors, one page for each law. */
export function writeHugoSite(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['content/laws', 'layouts/_default']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'config.toml'), CONFIG);
  writeFileSync(join(folder, 'layouts/_default/single.html'), TEMPLATE);
  for (const { slug, title, source } of syntheticLaws(count)) {
    const text = source.trim().split('\n').map(markdownLine).join('\n\n');
    writeFileSync(join(folder, `content/laws/${slug}.md`), `---\ntitle: ${title}\n---\n${text}\n`);
  }
}

/** Builds it into a new folder. */
export function hugoCommand(folder: string, out: string): Command {
  return { program: 'hugo', args: ['--quiet', '--destination', out], folder };
}

function markdownLine(line: string): string {
  const read = readLine(line);
  if (read.kind === 'division') return `## ${line} {#${read.division.kind}-${read.division.number}}`;
  if (read.kind !== 'article') return line;
  return `### ${line.slice(0, line.indexOf('\u3000'))} {#a${read.ref.article}}\n\n${read.text}`;
}

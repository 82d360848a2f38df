import type { YamlBlock } from './yaml-source.ts';

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The YAML between the two `---` lines at the head of a document; undefined where there is none. */
export function frontMatterOf(text: string): YamlBlock | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const start = match[1]?.length ?? 0;
  return { text, start, end: start + (match[2]?.length ?? 0) };
}

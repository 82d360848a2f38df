import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface MdxDocument {
  tree: Root;
  /** The YAML between the two `---` lines, or undefined when the file has none. */
  frontMatter: string | undefined;
  /** Line (from 1) on which the YAML text begins. */
  frontMatterLine: number;
}

export interface MdxSyntaxError {
  line: number;
  column: number;
  reason: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses an MDX document into mdast. Positions count from the first line of the file, front matter
 * included, so that every later message can name the place the writer sees in the editor.
 * Never throws: a syntax error comes back as data.
 */
export function parseMdx(source: string): MdxDocument | { error: MdxSyntaxError } {
  const match = FRONT_MATTER.exec(source);
  const head = match?.[0] ?? '';
  const blanked = head.replace(/[^\r\n]/g, ' ') + source.slice(head.length);
  try {
    return { tree: processor.parse(blanked), frontMatter: match?.[1], frontMatterLine: 2 };
  } catch (error) {
    return { error: toSyntaxError(error) };
  }
}

function toSyntaxError(error: unknown): MdxSyntaxError {
  const reason = error instanceof Error ? error.message : String(error);
  const { line, column } = error as { line?: number; column?: number };
  return { line: line ?? 1, column: column ?? 1, reason };
}

import type { Root } from 'mdast';
import { type MdxSyntaxError, parseMdx } from '#markdown/parse-mdx.ts';
import { offsetAt, placeAt } from './place.ts';
import { comparePlaces, type Problem, problem } from './problems.ts';

const LIMIT = 50;

/**
 * Parses a document even where MDX refuses it: each offending mark is reported, replaced by its full-width twin
 * (so that all places stay the same) and the text parsed again. All problems of a file come out at once.
 */
export function parseDocument(file: string, text: string): { tree?: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  let source = text;
  for (let attempt = 0; attempt < LIMIT; attempt += 1) {
    const parsed = parseMdx(source);
    if (!('error' in parsed)) return { tree: parsed.tree, problems: problems.sort(comparePlaces) };
    const fault = readFault(parsed.error, source);
    problems.push(describeFault(fault, file, source));
    const mended = mend(fault, source);
    if (mended === source) break;
    source = mended;
  }
  return { problems: problems.sort(comparePlaces) };
}

type Fault =
  | { kind: 'brace' | 'import'; offset: number }
  | { kind: 'comment' | 'unclosed' | 'unopened' | 'address' | 'tag' | 'other'; offset: number };

function readFault({ reason, line, column }: MdxSyntaxError, source: string): Fault {
  const end = offsetAt(source, { line, column });
  if (reason.includes('import/exports')) return { kind: 'import', offset: esmStart(source, end) };
  if (reason.includes('acorn') || reason.includes('in expression')) return before('brace', '{', source, end);
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (opened !== null) {
    return { kind: 'unclosed', offset: offsetAt(source, { line: Number(opened[1]), column: Number(opened[2]) }) };
  }
  if (reason.includes('expected an open tag first')) return before('unopened', '<', source, end);
  if (reason.includes('create a comment')) return before('comment', '<', source, end);
  if (reason.includes('create a link')) return before('address', '<', source, end);
  return before('tag', '<', source, end);
}

function before(kind: Exclude<Fault['kind'], 'import'>, mark: string, source: string, end: number): Fault {
  const offset = source.lastIndexOf(mark, end);
  return offset === -1 ? { kind: 'other', offset: Math.min(end, source.length) } : { kind, offset };
}

function esmStart(source: string, end: number): number {
  const starts = [...source.slice(0, end).matchAll(/^(?:import|export)\b/gm)].map(({ index }) => index);
  return starts.at(-1) ?? end;
}

const reasons: Record<Exclude<Fault['kind'], 'brace' | 'import'>, { reason: string; remedy: string }> = {
  comment: { reason: '这里不能写 <!-- 注释 -->', remedy: '删掉注释；给读者看的说明放进 <EditorNote>' },
  unclosed: {
    reason: '这个标签没有配对的结束标签',
    remedy: '补上结束标签，开始标签和结束标签各占一行；只是小于号就用全角的 ＜',
  },
  unopened: { reason: '这个结束标签前面没有对应的开始标签', remedy: '删掉它，或者补上开始标签' },
  address: { reason: '网址和邮箱不能用尖括号括起来', remedy: '写成 [文字](https://……)' },
  tag: { reason: '这个 < 会被当成标签的开头', remedy: '只是小于号就用全角的 ＜；是组件就写成 <组件名 名称="内容">' },
  other: { reason: '这里的格式有错', remedy: '检查这一段里的尖括号和花括号' },
};

function describeFault({ kind, offset }: Fault, file: string, source: string): Problem {
  const place = placeAt(source, offset);
  if (kind === 'brace') return problem('mdx/expression', file, place, {});
  if (kind === 'import') return problem('mdx/import', file, place, {});
  return problem('mdx/syntax', file, place, reasons[kind]);
}

function mend({ kind, offset }: Fault, source: string): string {
  if (kind === 'other') return source;
  if (kind === 'brace') return replaceAt(source, offset, '｛');
  if (kind === 'import') return source.slice(0, offset) + blankParagraph(source.slice(offset));
  const opened = replaceAt(source, offset, '＜');
  if (kind !== 'unclosed') return opened;
  const name = /^<([\w.]+)/.exec(source.slice(offset))?.[1];
  const closing = name === undefined ? -1 : opened.indexOf(`</${name}>`, offset);
  return closing === -1 ? opened : replaceAt(opened, closing, '＜');
}

function blankParagraph(text: string): string {
  const end = /\n[ \t]*\r?\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function replaceAt(text: string, offset: number, character: string): string {
  return text.slice(0, offset) + character + text.slice(offset + 1);
}

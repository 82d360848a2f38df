import { readLabel } from './notice/label.ts';
import { readNumberLine } from './notice/number-line.ts';
import type { SourceDocument } from './source/block.ts';

const ARTICLE = /^第[一二三四五六七八九十百]+条(?:\s|　|$|之)/u;
const HISTORY = /^[（(]?\s*\d{4}年\d{1,2}月\d{1,2}日.*(?:通过|公布|发布|修正|修订)/u;
const LAW_TITLE = /(?:法|条例|办法|规定|解释|细则|修正案（.{1,4}）)(?:[（(].{1,8}[）)])?$/u;

/** A statute goes by 第一条 and tells below its title when it was passed; any other official text is a notice. */
export function kindOf({ blocks }: SourceDocument): 'law' | 'notice' {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []));
  const printed = lines.filter((text) => text !== '');
  const articles = printed.filter((text) => ARTICLE.test(text)).length;
  const head = printed.slice(0, 12);
  if (articles < 3) return 'notice';
  const isLetter = head.some((text) => /关于.*通知$/u.test(text) || readNumberLine(text) !== undefined);
  const hasTitle = head.some((text) => LAW_TITLE.test(text) && !/关于/u.test(text));
  const hasHistory = head.some((text) => HISTORY.test(text));
  const sections = printed.filter(
    (text) => readLabel(text)?.level === 1 && /^[一二三四五六七八九十]+、/u.test(text),
  ).length;
  return !isLetter && hasTitle && (hasHistory || sections < 2) ? 'law' : 'notice';
}

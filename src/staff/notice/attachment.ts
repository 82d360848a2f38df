import type { Block, Paragraph } from '../source/block.ts';
import { isDayLine } from './day.ts';
import { readLabel } from './label.ts';
import { findOrgans } from './organ.ts';

const HEAD = /^附\s*件?\s*[：:]\s*(.*)$/su;
const NUMBERED = /^附件\s*([\d０-９一二三四五六七八九十]{1,3})\s*(?:[：:.、．]\s*|\s+)?(.*)$/su;
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd|pptx?|jpg|png)$/iu;

/** The attachments that a text lists, by name, without number and file ending. */
export function findAttachments(blocks: readonly Block[]): string[] {
  const names: string[] = [];
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.text.trim() !== '');
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    const head = HEAD.exec(text);
    const listed = NUMBERED.exec(text);
    if (head !== null) {
      names.push(...splitList(head[1] ?? ''));
      while (at + 1 < lines.length) {
        const next = lines[at + 1]?.text.trim() ?? '';
        if (endsList(next)) break;
        const numbered = NUMBERED.exec(next);
        if (
          numbered === null &&
          readLabel(next) === undefined &&
          names.length > 0 &&
          !isNewName(names.at(-1) ?? '', next)
        ) {
          names[names.length - 1] += next;
        } else names.push(...splitList(numbered?.[2] ?? next));
        at += 1;
      }
    } else if (
      listed !== null &&
      (listed[2] ?? '') !== '' &&
      (listed[2] ?? '').length <= 60 &&
      !/[。；，]/u.test(text)
    ) {
      names.push(listed[2] ?? '');
    } else if (FILE.test(text) && text.length <= 120) names.push(text);
  }
  return unique(names.map(clean).filter((name) => name !== ''));
}

/** Where what is attached begins: 附件 or 附件1 alone on a line, after the text. */
export function isAttachmentMark(text: string): boolean {
  return /^(?:附\s*件|附\s*表|附\s*录|附)\s*[\d０-９一二三四五六七八九十]{0,3}(?:-\d)?\s*[：:]?$/u.test(text.trim());
}

/** 1.甲表 2.乙表 on one line. */
function splitList(text: string): string[] {
  return text.split(/(?:^|\s+|[；;])(?=[\d０-９]{1,2}\s*[.．、])/u).map((part) => readLabel(part)?.text ?? part);
}

function endsList(text: string): boolean {
  if (isDayLine(text) || findOrgans(text).length > 0 || isAttachmentMark(text)) return true;
  const label = readLabel(text);
  if (label !== undefined) return label.level !== 3;
  return (
    NUMBERED.exec(text) === null &&
    (/[。：:]/u.test(text) || text.length > 60 || /^[（(]/u.test(text) || /^抄送/u.test(text))
  );
}

function isNewName(last: string, next: string): boolean {
  return (
    /(?:表|方案|清单|名单|目录|通知|要点|办法|计划|函|标准|手册|样式|模板|说明|统计|意见|分工|案例)$/u.test(last) ||
    FILE.test(last) ||
    next.length > 40
  );
}

function clean(name: string): string {
  return name
    .trim()
    .replace(FILE, '')
    .replace(/^附件\s*[\d０-９一二三四五六七八九十]*\s*[：:.、．]?\s*/u, '')
    .replace(/^[\d０-９]{1,2}\s*[.．、]\s*(?!\d(?!\d{3}\s*[年—-]))/u, '')
    .replace(/[。；;，,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function unique(names: readonly string[]): string[] {
  const plain = (name: string): string => name.replace(/[\s《》“”（）()]/gu, '');
  return names.filter((name, index) => !names.slice(0, index).some((other) => plain(other) === plain(name)));
}

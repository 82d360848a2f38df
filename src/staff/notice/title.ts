import type { Block, Paragraph } from '../source/block.ts';
import { findDay, isDayLine } from './day.ts';
import { readFieldLine } from './field.ts';
import { readLabel } from './label.ts';
import { readNumberLine } from './number-line.ts';
import { findOrgans, isOrgan, organsOfTitle } from './organ.ts';

/** What stands above the text: the title's lines, the number, the red head. */
export interface TitleBlock {
  title?: string;
  number?: string;
  /** Its line as printed. */
  printedNumber?: string;
  /** The number stands above the title. */
  numberAbove?: boolean;
  /** Offices of the red head. */
  organs: string[];
  /** The day in brackets below a title. */
  day?: string;
  /** Lines that are neither title nor text: 特急, 签发人. */
  dropped: string[];
  line: number;
  /** The blocks after it. */
  rest: Block[];
}

const GENRE =
  '(?:通知|方案|意见|办法|公告|通告|函|决定|报告|计划|要点|细则|规定|通报|批复|纪要|令|倡议书|公开信|一封信|预案|制度|指南|清单|范本|安排|章程|规则|规程|标准|简报|总结|指引|措施|须知|责任书|承诺书|提示|手册|汇编|请示|答复|解读|名单|分工|(?:分工|分解|任务|安排|一览|统计)表)';
const ENDS = new RegExp(`${GENRE}(?:[（(〔【][^（）()]{1,16}[）)〕】])?$`, 'u');
const MARKS =
  /^(?:(?:特急|加急|急件|平急|特提|机密|秘密|绝密|内部).{0,10}|签发人?[：:].*|\d{6}|(?:公开方式|编号)[：:].*|目\s*录|.{0,16}(?:发电|明电)|附件[\d一二三四五六七八九十]*[：:]?)$/u;
const SALUTATION = /[：:]$/u;

/** Reads down to the first line of the text. `page` is the title that a web page's head gives. */
export function readTitle(blocks: readonly Block[], page?: string): TitleBlock {
  const block: TitleBlock = { organs: [], dropped: [], line: 0, rest: [] };
  const lines: Paragraph[] = [];
  let numberAt: number | undefined;
  let end = 0;
  for (const [index, at] of blocks.entries()) {
    end = index;
    if (at.kind === 'table') break;
    const text = at.text.trim();
    if (text === '') continue;
    const number = readNumberLine(text) ?? readNumberLine(text.replace(/^.*?文件(?=\s)/u, ''));
    if (number !== undefined && block.number === undefined) {
      block.number = number;
      block.printedNumber = text;
      numberAt = lines.length;
    } else if (number !== undefined && number === block.number) block.dropped.push(text);
    else if (isDayLine(text) || /^[（(].*(?:通过|印发|发布).*[）)]$/u.test(text)) {
      const day = findDay(text);
      if (lines.length === 0 || day === undefined) break;
      block.day = day;
      block.dropped.push(text);
    } else if (/文件$/u.test(text) && findOrgans(text.replace(/文件$/u, '')).length > 0) {
      block.organs.push(...findOrgans(text.replace(/文件$/u, '')));
      block.dropped.push(text);
    } else if (MARKS.test(text)) block.dropped.push(text);
    else if (isText(at, text)) break;
    else lines.push(at);
    end = index + 1;
  }
  return settle(block, lines, { numberAt, page, after: blocks.slice(end) });
}

function settle(
  block: TitleBlock,
  lines: readonly Paragraph[],
  { numberAt, page, after }: { numberAt: number | undefined; page: string | undefined; after: Block[] },
): TitleBlock {
  const kept = [...lines];
  const cut = numberAt ?? 0;
  const above = kept.slice(0, cut);
  if (cut > 0 && kept.length > cut && above.every(({ text }) => findOrgans(text).length > 0)) {
    kept.splice(0, cut);
    block.organs.push(...above.flatMap(({ text }) => findOrgans(text)));
    block.dropped.push(...above.map(({ text }) => text.trim()));
  }
  const first = titleStart(kept, page);
  block.dropped.push(...kept.splice(0, first).map(({ text }) => text.trim()));
  const { title, used, again } = joinTitle(kept, page);
  block.dropped.push(...again);
  if (title !== undefined) block.title = title;
  block.line = kept[0]?.line ?? 0;
  block.numberAbove = numberAt === 0 && title !== undefined;
  block.rest = [...kept.slice(used), ...after];
  return block;
}

/** Where the title begins: at a line set as one, or at the title that the page's head gives. */
function titleStart(lines: readonly Paragraph[], page: string | undefined): number {
  const same = page === undefined ? -1 : lines.findIndex(({ text }) => plain(text) === plain(page));
  const set = lines.findIndex(({ look }) => look.level !== undefined && look.level <= 2);
  const first = same === -1 ? set : same;
  return first > 0 &&
    lines
      .slice(0, first)
      .every(({ text, look }) => look.align !== 'center' && findOrgans(text).length === 0 && text.trim().length <= 30)
    ? first
    : 0;
}

/** Puts the lines of a title together; a second printing of it is left out. */
function joinTitle(
  lines: readonly Paragraph[],
  page: string | undefined,
): { title?: string; used: number; again: string[] } {
  const titles: { text: string; used: number }[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const words = tidy(line.text.trim().replace(/\s+/gu, ' '));
    if (text !== '' && ENDS.test(text) && !/^[（(——-]/u.test(words) && !isContinued(text, words)) {
      titles.push({ text, used: index });
      text = '';
    }
    text = text === '' ? words : `${text}${gap(text, words)}${words}`;
  });
  if (text !== '') titles.push({ text, used: lines.length });
  const whole = (words: string): string => tidy(words);
  const best = titles.find((title) => ENDS.test(title.text)) ?? titles[0];
  if (best === undefined) return page === undefined ? { used: 0, again: [] } : { title: page, used: 0, again: [] };
  const before = titles.slice(0, titles.indexOf(best)).map((title) => title.text);
  const isOne = (words: string): boolean => plain(words) === plain(best.text) || plain(words) === plain(page ?? '');
  const after = titles.slice(titles.indexOf(best) + 1);
  const repeated = after.filter((title) => isOne(title.text));
  const used = repeated.at(-1)?.used ?? best.used;
  if (!ENDS.test(best.text) && !looksLikeTitle(lines[0], best.text)) return { used: 0, again: [] };
  return { title: whole(best.text), used, again: [...before, ...repeated.map((title) => title.text)] };
}

/** 关于印发《…方案》 goes on on the next line although its first ends with 方案. */
function isContinued(text: string, next: string): boolean {
  const open = (text.match(/《/gu) ?? []).length > (text.match(/》/gu) ?? []).length;
  return (
    open ||
    /^》/u.test(next) ||
    (/关于/u.test(text) &&
      /^.{0,30}的(?:通知|函|公告|通告|意见|决定|通报)$/u.test(next) &&
      !/^关于/u.test(next) &&
      !/的通知$/u.test(text))
  );
}

function gap(text: string, next: string): string {
  return isOrgan(text) && isOrgan(next) ? ' ' : '';
}

/** Spaces between Han characters mean nothing, except between two offices. */
function tidy(title: string): string {
  const organs = findOrgans(title).length > 1 ? [] : organsOfTitle(title);
  if (findOrgans(title).length > 1) return title;
  if (organs.length > 1)
    return `${organs.join(' ')}${title.slice(title.indexOf('关于')).replace(/(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/gu, '')}`;
  return title.replace(/(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/gu, '');
}

function looksLikeTitle(line: Paragraph | undefined, text: string): boolean {
  if (line === undefined || text.length > 60) return false;
  const { level, align, bold, size } = line.look;
  return (
    (level !== undefined && level <= 1) ||
    align === 'center' ||
    bold === true ||
    (size ?? 0) >= 18 ||
    /活动|工作|关于/u.test(text)
  );
}

/** The first line of the text: a sentence, a label, whom it is for. */
function isText({ look }: Paragraph, text: string): boolean {
  const isTitle = look.level === 0 || (look.align === 'center' && text.length <= 60);
  if (SALUTATION.test(text)) return true;
  if (readLabel(text) !== undefined && !/^20\d\d/u.test(text)) return !isTitle || readLabel(text)?.level === 1;
  if (readFieldLine(text) !== undefined) return true;
  if (/[。；]/u.test(text) && !/》/u.test(text)) return true;
  return text.length > 90 || (/[。；，,]$/u.test(text) && !isTitle);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

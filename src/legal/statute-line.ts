import { formatNumeral, parseNumeral } from './numerals.ts';
import { type ArticleRef, formatProvision } from './provision.ts';

export type DivisionKind = 'part' | 'chapter' | 'section';

/** A heading: 编, 章 or 节. `notes` are lines between the heading and its first article, which belong to no article. */
export interface Division {
  kind: DivisionKind;
  number: number;
  title: string;
  line: number;
  notes: { text: string; line: number }[];
}

export type StatuteLine =
  | { kind: 'division'; division: Omit<Division, 'line'> }
  | { kind: 'article'; ref: ArticleRef; ordinal?: true; text: string }
  | { kind: 'item'; number: number; text: string }
  | { kind: 'point'; number: number; text: string }
  | { kind: 'text' };

const divisionKinds: Record<string, DivisionKind> = { 编: 'part', 章: 'chapter', 节: 'section' };
const chinese = '[一二三四五六七八九十百千零]+';
const divisionLine = new RegExp(`^第(${chinese})([编章节])(?:\\s+(.+))?$`, 's');
const articleLine = new RegExp(`^第(${chinese})条(?:之(${chinese}))?(?:\\s+(.+))?$`, 's');
const ordinalLine = new RegExp(`^(${chinese})、\\s*(.*)$`, 's');
const itemLine = new RegExp(`^（(${chinese})）(.*)$`, 's');
const pointLine = /^([1-9]\d?)．(.*)$/s;

/**
 * What one trimmed line of statutory text begins with. Only the printed forms that formatStatute writes back letter by
 * letter are taken for marks; everything else is text. `ordinal`: articles are numbered 三、 and not 第三条.
 */
export function readLine(text: string, ordinal = false): StatuteLine {
  const division = divisionLine.exec(text);
  if (division !== null) {
    const number = exactNumeral(division[1]);
    const kind = divisionKinds[division[2] ?? ''];
    if (number !== undefined && kind !== undefined) {
      return { kind: 'division', division: { kind, number, title: division[3] ?? '', notes: [] } };
    }
  }
  const article = articleLine.exec(text);
  if (article !== null) {
    const number = exactNumeral(article[1]);
    const sub = exactNumeral(article[2]);
    if (number !== undefined && (article[2] === undefined || sub !== undefined)) {
      const ref: ArticleRef = sub === undefined ? { article: number } : { article: number, sub };
      return { kind: 'article', ref, text: article[3] ?? '' };
    }
  }
  const mark = ordinal ? ordinalLine.exec(text) : null;
  const markNumber = exactNumeral(mark?.[1]);
  if (markNumber !== undefined) {
    return { kind: 'article', ref: { article: markNumber }, ordinal: true, text: mark?.[2] ?? '' };
  }
  const item = itemLine.exec(text);
  const itemNumber = exactNumeral(item?.[1]);
  if (itemNumber !== undefined) return { kind: 'item', number: itemNumber, text: item?.[2] ?? '' };
  const point = pointLine.exec(text);
  if (point !== null) return { kind: 'point', number: Number(point[1]), text: point[2] ?? '' };
  return { kind: 'text' };
}

/** An article's number as its law prints it: 第一百三十四条之一; 三、 in amendments and decisions, which are cited as 第三条. */
export function formatArticleMark({ ref, ordinal }: { ref: ArticleRef; ordinal?: true }): string {
  return ordinal === undefined ? formatProvision(ref) : `${formatNumeral(ref.article)}、`;
}

/** Why a line that was taken for text looks like a misspelt mark; undefined where it does not. */
export function suspect(text: string, current: ArticleRef | undefined): string | undefined {
  const bracket = /^[（(]([\d０-９一二三四五六七八九十零〇]{1,3})[）)]/.exec(text);
  if (bracket !== null) {
    const number = parseNumeral(bracket[1] ?? '');
    const right = number === undefined ? '（一）' : `（${formatNumeral(number)}）`;
    return `“${bracket[0]}”像一项的序号，项应写作${right}`;
  }
  const point = /^([1-9１-９][\d０-９]?)[.、]|^[１-９][０-９]?．/.exec(text);
  if (point !== null) return `“${point[0]}”像一目的序号，目应写作“1．”`;
  const heading = /^第([零〇一二三四五六七八九十百千\d０-９]+)([编章节条])(之[一二三四五六七八九十\d]+)?/.exec(text);
  if (heading === null) return undefined;
  const [printed, digits = '', unit = '', suffix] = heading;
  const number = parseNumeral(digits);
  if (number === undefined) return `“${printed}”的数字读不出来`;
  if (formatNumeral(number) !== digits) return `“${printed}”应写作“第${formatNumeral(number)}${unit}${suffix ?? ''}”`;
  const isCited = /^[第、，和或至规所]/.test(text.slice(printed.length));
  const isNext = unit === '条' && suffix === undefined && !isCited && number === (current?.article ?? 0) + 1;
  return isNext ? `“${printed}”像下一条的开头，条号之后应空一格（全角）` : undefined;
}

function exactNumeral(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = parseNumeral(text);
  return number !== undefined && formatNumeral(number) === text ? number : undefined;
}

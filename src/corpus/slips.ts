import { formatDate, isoDate } from '#legal/dates.ts';
import { substitutedWords } from '#legal/substituted-words.ts';
import { correctTypography } from './typography.ts';

/** A slip of the pen in a running text. */
export interface Slip {
  start: number;
  words: string;
  /** What was probably meant. */
  nearest?: string;
}

const NUMBER =
  /(\p{Script=Han}{0,12}?\p{Script=Han})([[（(【﹝［〖{〔])((?:19|20)\d{2})([\]）)】﹞］〗}〕])(第?)(0*)([1-9]\d{0,4})号/gu;
/** Words before the sign of the organ that are no part of it. */
const LEAD = /^.*(?:根据|按照|依照|依据|印发|转发|关于|文号|[《》的由和与及])/u;
const DATE = /(?<![\d.])((?:19|20)\d{2})(?:([./])(\d{1,2})\2(\d{1,2})(?![\d.])|年(\d{1,2})月(\d{1,2})日)/gu;
/** x市, ××月, xx局: a place for a name that nobody wrote. Between Chinese characters only. */
const LEFTOVER = /(?<![A-Za-z])[x×X]{1,4}(?=[省市县区镇乡街局年月日号])/gu;
const SUBSTITUTES = new RegExp(Object.keys(substitutedWords).join('|'), 'gu');
const HALF_WIDTH = /\p{Script=Han}{1,4}[,;:!?](?=\p{Script=Han})/gu;

/** Document numbers without 〔〕, with 第 or with leading zeros. */
export function findBadNumbers(text: string): Slip[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [whole, run = '', opening, year, closing, th, zeros, serial] = match;
    if (opening === '〔' && closing === '〕' && th === '' && zeros === '') return [];
    const organ = run.replace(LEAD, '');
    if (organ === '') return [];
    const words = organ + whole.slice(run.length);
    const start = match.index + run.length - organ.length;
    return [{ start, words, nearest: `${organ}〔${year ?? ''}〕${serial ?? ''}号` }];
  });
}

/** Days that do not exist, and days written with points or strokes. */
export function findBadDates(text: string): Slip[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [words, year, mark, month, day, hanMonth, hanDay] = match;
    const iso = isoDate(Number(year), Number(month ?? hanMonth), Number(day ?? hanDay));
    if (iso === undefined) return [{ start: match.index, words }];
    return mark === undefined ? [] : [{ start: match.index, words, nearest: formatDate(iso) }];
  });
}

/** Places of a template that were left open. */
export function findLeftovers(text: string): Slip[] {
  return [...text.matchAll(LEFTOVER)].map(({ index, 0: words }) => ({ start: index, words }));
}

/** Words that a machine put in the place of others. */
export function findSubstitutes(text: string): Slip[] {
  return [...text.matchAll(SUBSTITUTES)].flatMap(({ index, 0: words }) => {
    const nearest = substitutedWords[words];
    return nearest === undefined ? [] : [{ start: index, words, nearest }];
  });
}

/** Half-width marks between Chinese characters. */
export function findHalfWidth(text: string): Slip[] {
  return [...text.matchAll(HALF_WIDTH)].map(({ index, 0: words }) => ({ start: index, words }));
}

/** The first place of a run of text where a mark, a digit or a space has the wrong width. */
export function findWidths(text: string): Slip[] {
  const corrected = correctTypography(text);
  if (corrected === text) return [];
  const start = [...text].findIndex((character, index) => character !== [...corrected][index]);
  const from = Math.max(0, start - 4);
  return [{ start, words: text.slice(from, start + 4), nearest: corrected.slice(from, start + 4) }];
}

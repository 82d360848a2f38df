/** 发文字号: 浙应急〔2021〕75号 is `{ organ: '浙应急', year: 2021, serial: 75 }`. */
export interface DocumentNumber {
  organ: string;
  year: number;
  serial: number;
}

/** A document number in a running text; `end` is the offset after 号. */
export interface DocumentNumberMatch {
  start: number;
  end: number;
  text: string;
  number: DocumentNumber;
}

const pattern =
  /(\p{Script=Han}{1,12})[〔﹝[［]([12]\d{3}|[１２][０-９]{3})[〕﹞\]］]([1-9]\d{0,4}|[１-９][０-９]{0,4})号/gu;

/** Most texts have none, and looking for organs costs. */
const bracket = /[〔﹝[［]/;

/** Words that stand before an organ's sign in a sentence and are no part of it. */
const lead = /^.*(?:根据|按照|依照|依据|遵照|参照|参见|印发|转发|关于|以及|或者|文号|[为是见由和与及或以的])/u;

/** The sign of judicial interpretations is never longer than this, whatever words stand before it. */
const JUDICIAL = '法释';

/** Every document number of a text, in order, with the words before the organ's sign left out. */
export function findDocumentNumbers(text: string): DocumentNumberMatch[] {
  const found: DocumentNumberMatch[] = [];
  if (!bracket.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const [whole, run = '', year = '', serial = ''] = match;
    const organ = run.endsWith(JUDICIAL) ? JUDICIAL : run.replace(lead, '');
    if (organ === '') continue;
    const end = match.index + whole.length;
    const start = match.index + run.length - organ.length;
    const number = { organ, year: toNumber(year), serial: toNumber(serial) };
    found.push({ start, end, text: text.slice(start, end), number });
  }
  return found;
}

/** Reads a text that is one document number and nothing else. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const trimmed = text.trim();
  const [match] = findDocumentNumbers(trimmed);
  return match?.text === trimmed ? match.number : undefined;
}

/** The form of GB/T 9704-2012: the year in 〔〕, the serial number without 第 and leading zeros. */
export function formatDocumentNumber(number: DocumentNumber): string {
  return `${number.organ}〔${number.year}〕${number.serial}号`;
}

function toNumber(digits: string): number {
  return Number(digits.normalize('NFKC'));
}

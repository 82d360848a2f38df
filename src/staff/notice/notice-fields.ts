import type { NoticeReading } from './reading.ts';
import { findRegion } from './region.ts';

/** What the files of a notice need and only a person may know; what the text told is there as a proposal. */
export interface NoticeFields {
  title: string;
  region: string;
  year: number;
  genre: string;
  summary: string;
}

/** A field that the text left open, with what would be written. */
export interface OpenField {
  key: 'title' | 'region' | 'year';
  ask: string;
  proposal: string;
}

const GENRE =
  /(通知|实施方案|工作方案|活动方案|行动方案|方案|意见|公告|通告|函|决定|计划|要点|通报|倡议书|公开信|一封信|办法|规定|预案|清单|范本)(?:[（(].{1,12}[）)])?$/u;

/** Puts together what the text and the person say; `open` are the fields that nobody said. */
export function decideNoticeFields(
  reading: NoticeReading,
  given: { title?: string; region?: string; issuer?: string },
  context: { file: string; today: string },
): { fields: NoticeFields; open: OpenField[] } {
  const open: OpenField[] = [];
  const ask = (key: OpenField['key'], words: string | undefined, question: string, proposal: string): string => {
    if (words === undefined) open.push({ key, ask: question, proposal });
    return words ?? proposal;
  };
  const title = ask(
    'title',
    given.title ?? reading.title,
    '没有读到标题。标题是：',
    context.file.replace(/\.[^.]+$/u, ''),
  );
  const organ = given.issuer ?? reading.issuers[0] ?? title;
  const region = ask(
    'region',
    given.region ?? findRegion(organ) ?? findRegion(title),
    '是哪个地区的文件（例如：杭州市）：',
    '未写明地区',
  );
  const year = ask('year', yearOf(reading, title), '是哪一年的文件：', context.today.slice(0, 4));
  const genre = GENRE.exec(title)?.[1] ?? reading.disclosure.genreCategory ?? '文件';
  return { fields: { title, region, year: Number(year), genre, summary: summaryOf(reading, title) }, open };
}

/** The year that a paper belongs to: that of its day, its number, its title, its first sentences. */
function yearOf({ signedOn, publishedOn, number, parts }: NoticeReading, title: string): string | undefined {
  const inTitle = /(20\d\d)(?=年)/u.exec(title)?.[1];
  const inNumber = /〔(20\d\d)〕/u.exec(number ?? '')?.[1];
  const texts = parts.slice(0, 12).map((part) => (part.kind === 'table' ? '' : part.text));
  return (
    signedOn?.slice(0, 4) ??
    inNumber ??
    inTitle ??
    publishedOn?.slice(0, 4) ??
    /(20\d\d)年/u.exec(texts.join('\n'))?.[1]
  );
}

const LONGEST_SUMMARY = 120;

/** The first sentence of the text that says what is done; the title where none does. */
function summaryOf({ parts }: NoticeReading, title: string): string {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  const first = texts.find((text) => text.length >= 20 && !/[：:]$/u.test(text) && /[，。]/u.test(text));
  const sentence = first?.split(/(?<=。)/u)[0]?.replace(/\s+/gu, '') ?? '';
  if (sentence === '') return title;
  return sentence.length <= LONGEST_SUMMARY ? sentence : `${sentence.slice(0, LONGEST_SUMMARY)}……`;
}

import type { Corpus } from '#corpus/corpus.ts';
import { isIsoDate } from '#legal/dates.ts';
import type { NewFile } from '../write-files.ts';

/** What has been answered so far, by the names of the questions; what was left empty is missing. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** What the questions and the writers may look at. */
export interface Desk {
  corpus: Corpus;
  /** The day in Shanghai, `YYYY-MM-DD`. */
  today: string;
}

/** One question; its name is also the name of its flag. */
export interface Question {
  name: string;
  /** What the writer is asked, in Chinese. */
  message: string;
  /** Fixed answers to choose from. */
  choices?(desk: Desk, answers: Answers): { value: string; name: string }[];
  /** What holds where nothing is answered. Without it an answer is needed, unless the question is optional. */
  preset?(desk: Desk, answers: Answers): string | undefined;
  optional?: true;
  /** What is wrong with an answer, in Chinese. */
  fault?(answer: string, desk: Desk, answers: Answers): string | undefined;
}

/** One kind of thing that can be begun. */
export interface Scaffold {
  kind: string;
  label: string;
  questions: readonly Question[];
  /** The files to write; `updates` stand there already and get something added. */
  write(answers: Answers, desk: Desk): { created: NewFile[]; updates?: NewFile[] };
}

/** An answer that the questions have made sure of. */
export function given(answers: Answers, name: string): string {
  const answer = answers[name];
  if (answer === undefined) throw new Error(`没有问过 ${name}`);
  return answer;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function nameFault(answer: string): string | undefined {
  return NAME.test(answer) ? undefined : '只能用小写英文字母、数字和连字符，例如 2026-county-safety-month';
}

function yearFault(answer: string): string | undefined {
  return /^(?:19[5-9]|20\d)\d$/.test(answer) ? undefined : '写四位数的年份';
}

export function dayFault(answer: string): string | undefined {
  return isIsoDate(answer) ? undefined : '写成 2026-06-01 的样子，并确认真有这一天';
}

/** Questions that several kinds ask alike. */
export const common = {
  title: { name: 'title', message: '标题' },
  slug: { name: 'slug', message: '文件名，也是网址（小写英文，用连字符）', fault: nameFault },
  summary: {
    name: 'summary',
    message: '一两句简介（可以以后再写）',
    preset: () => '待写：一两句话说清给谁看、做什么、什么时候做。',
  },
  year: { name: 'year', message: '年份', preset: ({ today }) => today.slice(0, 4), fault: yearFault },
  publishOn: { name: 'publishOn', message: '哪一天发布（不写就是马上）', optional: true, fault: dayFault },
} as const satisfies Record<string, Question>;

/** The choices of a vocabulary. */
export function choicesOf(table: Readonly<Record<string, string>>): { value: string; name: string }[] {
  return Object.entries(table).map(([value, name]) => ({ value, name }));
}

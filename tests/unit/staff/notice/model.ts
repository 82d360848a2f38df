import type { HeadingLevel } from '#staff/notice/label.ts';

/** A notice as a clerk thinks of it; the renderers print it in the ways that offices do. */
export interface NoticeModel {
  name: string;
  /** As printed, line by line; empty where the paper has none. */
  title: string[];
  /** As printed. */
  number?: string;
  numberPlace?: 'above' | 'below' | 'bracketed';
  redHead?: string;
  disclosure?: [string, string][];
  salutation?: string;
  opening: string[];
  sections: Section[];
  table?: ModelCell[][];
  closing: string[];
  attachments?: string[];
  /** Lines before the day; several on one line stand side by side. */
  signature: string[];
  day?: string;
  tail?: string[];
  /** What the reader must find. */
  truth: {
    title: string | null;
    docNumber: string | null;
    issuer: string | null;
    signedDate: string | null;
    publishedDate: string | null;
    tasks: number;
    contacts?: [string, string][];
    attachments?: string[];
  };
}

export interface Section {
  level: HeadingLevel;
  head: string;
  /** The words go on in the heading's own paragraph. */
  runIn?: boolean;
  body?: string[];
}

export interface ModelCell {
  text: string;
  rows?: number;
  columns?: number;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The labels of sections, counted as the renderer prints them. */
export function labelled(
  sections: readonly Section[],
  form: 'plain' | 'half' | 'loose' = 'plain',
): { label: string; section: Section }[] {
  const counts = [0, 0, 0, 0, 0];
  return sections.map((section) => {
    const { level } = section;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const count = counts[level] ?? 1;
    const numeral = NUMERALS[count] ?? '';
    const forms = {
      plain: ['', `${numeral}、`, `（${numeral}）`, `${count}.`, `（${count}）`],
      half: ['', `${numeral}、`, `(${numeral})`, `${count}、`, `(${count})`],
      loose: [
        '',
        `${numeral}、 `,
        `（${numeral}） `,
        `${String(count).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))}．`,
        `（${count}）`,
      ],
    };
    return { label: forms[form][level] ?? '', section };
  });
}

/** 活动内容 as the reader gives it: the label and the heading's words. */
export function headingsOf(model: NoticeModel): { level: number; text: string }[] {
  return labelled(model.sections).map(({ label, section }) => ({ level: section.level, text: label + section.head }));
}

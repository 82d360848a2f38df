import type { ProblemRows } from './problem-row.ts';

interface Found {
  words: string;
  nearest?: string | undefined;
}

interface Numbered {
  words: string;
  kind: 'order' | 'level';
  nearest?: string | undefined;
}

const numbering = ({ words, kind, nearest }: Numbered): string =>
  kind === 'level'
    ? `“${words}”排在了更低一层的里面，层次序数应当是一、（一）1.（1）`
    : `“${words}”的序号接不上前面，按次序应当是“${nearest ?? ''}”`;
const number = ({ words, nearest }: Found): string =>
  `发文字号“${words}”的写法不合规定${nearest === undefined ? '' : `，应当是“${nearest}”`}`;
const date = ({ words, nearest }: Found): string =>
  nearest === undefined ? `“${words}”不是真有的一天` : `日期“${words}”应当写成“${nearest}”`;
const leftover = ({ words }: Found): string => `“${words}”像是范本里留着没有填的空`;
const word = ({ words, nearest }: Found): string => `“${words}”像是机器换过的词，通行的说法是“${nearest ?? ''}”`;
const replace = ({ nearest }: Found): string => (nearest === undefined ? '改正这一处' : `改成“${nearest}”`);
const note = (example: string): string =>
  `原文就是这样的，一个字都不要改；在开头的 notes 里写一条，把这几个字引出来，例如：${example}`;

/** Slips of the pen. `style`: in texts of ours, to be mended; `original`: in official texts, to be noted. */
export const styleProblems = {
  'style/numbering': {
    level: 'warning',
    text: numbering,
    fix: ({ kind }: Numbered) => (kind === 'level' ? '调整层次' : '改正序号'),
  },
  'style/document-number': {
    level: 'warning',
    text: number,
    fix: ({ nearest }: Found) => `改成“${nearest ?? ''}”：年份用六角括号〔〕，序号不加“第”，不编虚位；npm run fix 会改`,
  },
  'style/date': { level: 'warning', text: date, fix: replace },
  'style/punctuation': {
    level: 'warning',
    text: ({ words }: Found) => `“${words}”的标点、数字或者空格，半角全角用得不对`,
    fix: ({ nearest }: Found) => `改成“${nearest ?? ''}”；npm run fix 会改`,
  },
  'style/leftover': { level: 'warning', text: leftover, fix: () => '填上；确实要留空的，写成 ＿＿' },
  'style/word': { level: 'warning', text: word, fix: replace },
  'original/numbering': {
    level: 'hint',
    text: numbering,
    fix: ({ words }: Numbered) => note(`“${words}”的序号接不上，照录。`),
  },
  'original/document-number': {
    level: 'hint',
    text: number,
    fix: ({ words }: Found) => note(`“${words}”的括号照录。`),
  },
  'original/date': { level: 'hint', text: date, fix: ({ words }: Found) => note(`“${words}”有误，照录。`) },
  'original/punctuation': {
    level: 'hint',
    text: ({ words }: Found) => `“${words}”这样的标点是半角的`,
    fix: () => note('正文的标点大多是半角的，照录。'),
  },
  'original/leftover': {
    level: 'hint',
    text: leftover,
    fix: ({ words }: Found) => `核对原件；原件就是空着的，写成 <Blank>${words}</Blank>，读者就看得出是空白`,
  },
  'original/word': {
    level: 'hint',
    text: word,
    fix: ({ words, nearest }: Found) =>
      `核对原件；来源确实被换过词的，写成 <Mend was="${words}">${nearest ?? ''}</Mend>，并在 notes 里说明；原件就是这样的，在 notes 里写一条“${words}”照录`,
  },
  'original/unit-name': {
    level: 'hint',
    text: ({ words }: Found) => `责任单位“${words}”没有登记，和登记的一个单位只差一点`,
    fix: ({ nearest }: Found) =>
      `核对原文。同一个单位的另一种写法，登记到“${nearest ?? ''}”的 also 里；另一个单位，登记到 units 文件夹`,
  },
  'attachment/missing': {
    level: 'warning',
    text: ({ words }: Found) => `正文说到“${words}”，attachments 里没有`,
    fix: ({ words }: Found) =>
      `在开头的 attachments 里写上 - { name: ${words} 的名称 }；没有收到原件的，页面会写明“原件未附”`,
  },
  'address/taken': {
    level: 'error',
    text: ({ words, other }: { words: string; other: string }) =>
      `旧文件名 ${words} 现在是 ${other} 的，旧地址不能转到这里`,
    fix: () => '从 formerSlugs 里删掉它，或者给那一篇改名',
  },
  'address/twice': {
    level: 'error',
    text: ({ words, other }: { words: string; other: string }) =>
      `旧文件名 ${words} 已经写在 ${other} 里，不知道该转到哪一篇`,
    fix: () => '只留一处',
  },
  'publish/backwards': {
    level: 'error',
    text: ({ publishOn, expireOn }: { publishOn: string; expireOn: string }) =>
      `最后有效的一天 ${expireOn} 在发布的那一天 ${publishOn} 之前`,
    fix: () => '核对 publishOn 和 expireOn，是不是写反了',
  },
} as const satisfies ProblemRows;

import type { ProblemRows } from './problem-row.ts';

export const lawProblems = {
  'law/article-of-crime': {
    level: 'error',
    text: ({ field, provision }: { field: string; provision: string }) =>
      `${field} 写的是${provision}，收录的正文里没有`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '核对条号和款号，或者补上正文' : `是不是想写 ${nearest}`,
  },
  'law/unrecorded-change': {
    level: 'error',
    text: ({ article, file, other }: { article: string; file: string; other: string }) =>
      `${article}的文字在 ${other} 和 ${file} 里不同，changes 却没有记录这中间改过`,
    fix: ({ other, file }: { other: string; file: string }) =>
      `逐字核对两份正文；确实改过，就在 law.yaml 的 changes 里补上（${other.slice(0, 10)} 之后、不晚于 ${file.slice(0, 10)}）`,
  },
  'law/before-added': {
    level: 'error',
    text: ({ article, from }: { article: string; from: string }) =>
      `${article}从 ${from} 起才有，这份更早的正文里不应当有它`,
    fix: () => '核对正文的施行日期和 changes 里的日期，改正其中写错的一处',
  },
  'law/duplicate-name': {
    level: 'error',
    text: ({ name, other }: { name: string; other: string }) => `“${name}”已经是 ${other} 的名称，引用时分不清是哪一部`,
    fix: () => '一个名称只能属于一部法律，删掉其中一处',
  },
  'version/overlap': {
    level: 'error',
    text: ({ effective, previous }: { effective: string; previous: string }) =>
      effective === previous
        ? `两个文本的施行日期都是 ${effective}`
        : `施行日期 ${effective} 排在 ${previous} 的后面，次序不对`,
    fix: () => 'versions 按施行日期从早到晚写，每个日期只写一次',
  },
  'version/gap': {
    level: 'error',
    text: ({ effective, article }: { effective: string; article: string }) =>
      `${article}在 ${effective} 有修改，versions 里却没有这一天起施行的文本`,
    fix: ({ nearest, effective }: { nearest?: string | undefined; effective: string }) =>
      `${nearest === undefined ? '' : `是不是想写 ${nearest}；否则`}在 versions 里补上 ${effective}；文本没有收录就不写 text`,
  },
  'version/missing-text': {
    level: 'error',
    text: ({ text }: { text: string }) => `没有正文文件 ${text}`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '补上这个文件；文本没有收录就删掉 text 一项' : `是不是想写 ${nearest}`,
  },
  'version/missing-same': {
    level: 'error',
    text: ({ sameTextAs }: { sameTextAs: string }) => `sameTextAs 指的 ${sameTextAs} 没有收录文本`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '写一个有正文文件的施行日期' : `是不是想写 ${nearest}`,
  },
  'version/unlisted-text': {
    level: 'warning',
    text: ({ law }: { law: string }) => `laws/${law}/law.yaml 的 versions 没有用到这份正文，它不会显示出来`,
    fix: () => '在 versions 里给对应的施行日期写上 text，或者删掉这个文件',
  },
  'statute/warning': {
    level: 'warning',
    text: ({ warning }: { warning: string }) => `法条正文可能有误：${warning}`,
    fix: () => '对照官方文本核对这一行；官方文本就是这样的话不用改',
  },
  'text/fingerprint': {
    level: 'error',
    text: ({ article }: { article: string }) => `${article}的正文和登记的指纹不一致，有人改动过`,
    fix: ({ line, file }: { line: string; file: string }) =>
      `对照官方文本逐字校对。原来的正文没有错就改回去；确实应当改，就把 ${file} 里这一行换成 ${line}`,
  },
  'text/no-fingerprint': {
    level: 'error',
    text: ({ articles }: { articles: readonly string[] }) => `还没有登记指纹：${articles.join('、')}`,
    fix: ({ lines, effective, file }: { lines: readonly string[]; effective: string; file: string }) =>
      `对照官方文本逐字校对以后，在 ${file} 的 "${effective}" 下面加上：\n${lines.map((line) => `      ${line}`).join('\n')}`,
  },
  'text/lost-article': {
    level: 'error',
    text: ({ article, effective }: { article: string; effective: string }) =>
      `登记了 ${effective} 文本${article}的指纹，正文里却没有这一条`,
    fix: () => '核对正文是不是误删了一条；确实不收录就删掉这一行',
  },
} as const satisfies ProblemRows;

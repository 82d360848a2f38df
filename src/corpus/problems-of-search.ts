import type { ProblemRows } from './problem-row.ts';

export const searchProblems = {
  'alias/points-nowhere': {
    level: 'error',
    text: ({ words, provision }: { words: string; provision: string }) =>
      `检索别名“${words}”指向 ${provision}，本站没有收录这一条，查到了也打不开`,
    fix: () => '改成收录了的条文；没有合适的条文就删掉，只留 means',
  },
  'alias/no-target': {
    level: 'error',
    text: ({ words }: { words: string }) => `检索别名“${words}”没有写指向哪里`,
    fix: () => '写上 provisions（对应的条文），或者 means（法条里的用语）',
  },
  'alias/not-in-law': {
    level: 'error',
    text: ({ means }: { means: string }) => `“${means}”不是收录的法条里的话，查不到东西`,
    fix: () => '照法条原文改，一字不差；法条里没有这样的话就删掉',
  },
  'alias/unknown-law': {
    level: 'error',
    text: ({ law }: { law: string }) => `检索别名指向“${law}”，本站没有收录这部法律`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '写收录了的法律的名称或者发文字号' : `是不是想写 ${nearest}`,
  },
} as const satisfies ProblemRows;

import type { ProblemRows } from './problem-row.ts';

interface Said {
  provision: string;
  words: string;
}
interface Mistaken {
  nearest?: string | undefined;
}

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是不是想写 ${nearest}；${otherwise}`;

/** What the duties of `duties/` and the words of `sanctions.yaml` say must stand in the provisions they cite. */
export const statutoryDutyProblems = {
  'duty/amount-not-found': {
    level: 'error',
    text: ({ provision, words }: Said) => `写了“${words}”，但${provision}里没有这个数`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '照条文的数改，或者改引真正写这个数的条文'),
  },
  'duty/consequence-not-found': {
    level: 'error',
    text: ({ provision, words }: Said) => `写了“${words}”，但${provision}里没有这种后果`,
    fix: () => '照条文的说法改，或者改引真正写这种后果的条文',
  },
  'duty/crime-not-in-penalty': {
    level: 'error',
    text: ({ provision }: Pick<Said, 'provision'>) =>
      `说了追究刑事责任，但${provision}没有“构成犯罪的，依照刑法有关规定追究刑事责任”`,
    fix: () => '删去追究刑事责任的话；条文有这一句的，网站自己会显示',
  },
  'duty/no-sanction': {
    level: 'error',
    text: ({ provision }: Pick<Said, 'provision'>) => `罚则${provision}在 sanctions.yaml 里没有一行`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '先在 sanctions.yaml 里写这一款的后果；本法无单独罚则的写 null'),
  },
  'duty/repeated-sanction': {
    level: 'error',
    text: ({ provision }: Pick<Said, 'provision'>) => `${provision}在 sanctions.yaml 里写了两次`,
    fix: () => '一款只写一行，删掉其中一行',
  },
  'industry/unknown': {
    level: 'error',
    text: ({ industry }: { industry: string }) => `没有代号是 ${industry} 的行业`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '新的行业先在 industries.yaml 里登记'),
  },
} as const satisfies ProblemRows;

import type { ProblemRows } from './problem-row.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是不是想写 ${nearest}；${otherwise}`;

interface Named {
  id: string;
  nearest?: string | undefined;
}

/** Self-checks: every walk through the questions ends in something to do. */
export const checkProblems = {
  'self-check/duplicate-id': {
    level: 'error',
    text: ({ id }: Named) => `代号“${id}”用了两次`,
    fix: () => '每一题、每个记号、每段结论的代号都不能相同，给其中一个另起一个',
  },
  'self-check/unknown-question': {
    level: 'error',
    text: ({ id }: Named) => `这个回答接着问“${id}”，但没有这一题`,
    fix: ({ nearest }: Named) => meant(nearest, 'to 写另一题的 id，或者写 result 到结果'),
  },
  'self-check/unknown-note': {
    level: 'error',
    text: ({ id }: Named) => `这里用了记号“${id}”，但 notes 里没有它`,
    fix: ({ nearest }: Named) => meant(nearest, '先在 notes 里写上这个记号'),
  },
  'self-check/unknown-step': {
    level: 'error',
    text: ({ id }: Named) => `这一题属于“${id}”，但 steps 里没有这一步`,
    fix: ({ nearest }: Named) => meant(nearest, 'step 照抄 steps 里的名字'),
  },
  'self-check/unreachable': {
    level: 'error',
    text: ({ id }: Named) => `“${id}”这一题从第一题走不到，没有人会看见`,
    fix: ({ id }: Named) => `让前面某个回答的 to 写 ${id}，或者删掉这一题`,
  },
  'self-check/circular': {
    level: 'error',
    text: ({ id }: Named) => `从“${id}”这一题走下去又会回到它自己，永远到不了结果`,
    fix: () => '改掉绕回来的那个 to，每一条路最后都要到 result',
  },
  'self-check/nothing-to-do': {
    level: 'error',
    text: ({ path, missing }: { path: string; missing: readonly string[] }) =>
      `有一种走法（${path}）的结果里没有写“${missing.join('、')}”`,
    fix: () => '在这种走法会显示的结论里补上 today；停（stop）、除（remove）、报（report）、问（ask）合起来都要有',
  },
  'self-check/verdict': {
    level: 'error',
    text: ({ words }: { words: string }) => `自查里写了“${words}”，这是下结论的话`,
    fix: () => '自查不下结论：只说可能涉及哪一条、条文怎么写、今天做什么',
  },
  'self-check/not-carried': {
    level: 'error',
    text: ({ citation }: { citation: string }) => `本站没有收录“${citation}”的文本，结果页印不出来`,
    fix: () => '从 quotes 里去掉，改成在 points 里说明；或者先收录这一条',
  },
} as const satisfies ProblemRows;

import type { NameRule } from './placement.ts';
import type { ProblemRows } from './problem-row.ts';

const nameRules: Record<NameRule, { text: string; fix: string }> = {
  letters: {
    text: '文件名（或者所在文件夹的名字）就是网址，只能用小写英文字母、数字和连字符',
    fix: '改名，例如 2021-hangzhou-dangerous-operation',
  },
  'year-folder': { text: '所在的文件夹应当是四位数的年份', fix: '把文件放进年份文件夹，例如 2021/' },
  date: { text: '法条正文的文件名应当是施行日期，而且是真有的一天', fix: '改成 2021-03-01.md 的样子' },
};

export const fileProblems = {
  'file/stray': {
    level: 'error',
    text: ({ path }: { path: string }) => `content 文件夹里不该有这个文件：${path}`,
    fix: ({ suggestion }: { suggestion?: string | undefined }) =>
      suggestion === undefined
        ? '文章写成 .mdx，数据写成 .yaml，法条正文写成 laws/<法律>/<施行日期>.md，放进对应的文件夹；图片和附件放进 public 文件夹；用不着的文件请删掉'
        : `改名为 ${suggestion}，或者删掉`,
  },
  'file/bad-name': {
    level: 'error',
    text: ({ rule }: { rule: NameRule }) => nameRules[rule].text,
    fix: ({ rule }: { rule: NameRule }) => nameRules[rule].fix,
  },
  'file/not-utf8': {
    level: 'error',
    text: () => '文件不是 UTF-8 编码，这里的文字读不出来',
    fix: () => '用编辑器另存为 UTF-8 编码（记事本：另存为 → 编码 → UTF-8）',
  },
  'file/duplicate-slug': {
    level: 'error',
    text: ({ slug, other }: { slug: string; other: string }) => `文件名 ${slug} 已经被 ${other} 用了，两篇的网址会相同`,
    fix: () => '给其中一个文件改名',
  },
  'file/wrong-year': {
    level: 'error',
    text: ({ year, folder }: { year: number; folder: string }) => `year 写的是 ${year}，文件却放在 ${folder} 文件夹里`,
    fix: ({ year, folder }: { year: number; folder: string }) =>
      `把 year 改成 ${folder}，或者把文件移到 ${year} 文件夹`,
  },
  'file/wrong-notice': {
    level: 'error',
    text: ({ slug, notice }: { slug: string; notice: string }) => `文件名 ${slug} 和 notice 一行写的 ${notice} 对不上`,
    fix: ({ notice }: { notice: string }) => `文件名写成 ${notice}.yaml；同一份通知还有别的表，就写 ${notice}-2.yaml`,
  },
  'privacy/id-number': {
    level: 'error',
    text: ({ masked }: { masked: string }) => `这里有一个身份证号码：${masked}`,
    fix: () => '删掉；原文印有的，改成＿＿＿＿，并在 notes 里写明本站隐去',
  },
  'privacy/mobile-number': {
    level: 'error',
    text: ({ masked }: { masked: string }) => `这里有一个手机号码：${masked}`,
    fix: () => '改成办公电话，或者删掉；原文印有的，改成＿＿＿＿，并在 notes 里写明本站隐去',
  },
  'privacy/card-number': {
    level: 'error',
    text: ({ masked }: { masked: string }) => `这里有一个银行卡号码：${masked}`,
    fix: () => '删掉；原文印有的，改成＿＿＿＿，并在 notes 里写明本站隐去',
  },
  'hotline/unknown': {
    level: 'error',
    text: ({ number }: { number: string }) => `hotlines.yaml 里没有 ${number} 这个号码`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined
        ? '先在 hotlines.yaml 里登记，写明名称和来源'
        : `是不是 ${nearest}；新号码先在 hotlines.yaml 里登记`,
  },
  'site/missing': {
    level: 'error',
    text: () => '没有 site.yaml，网站不知道自己叫什么名字',
    fix: () => '在 content 文件夹里新建 site.yaml，写上 name、shortName、description 三行',
  },
  'yaml/syntax': {
    level: 'error',
    text: ({ reason }: { reason: string }) => `YAML 格式有错：${reason}`,
    fix: () => '看这一行和上一行：冒号后面空一格，同级的行左边对齐，引号和括号成对，不用 Tab 键缩进',
  },
  'yaml/missing-front-matter': {
    level: 'error',
    text: () => '文件开头没有用两行 --- 夹起来的文件信息',
    fix: () => '文件第一行写 ---，接着写 title 等各行，再写一行 ---，然后才是正文',
  },
  'schema/missing-field': {
    level: 'error',
    text: ({ field }: { field: string }) => `缺少 ${field}，或者它是空的`,
    fix: ({ field, description }: { field: string; description: string }) => `补上 ${field}：${description}`,
  },
  'schema/unknown-field': {
    level: 'error',
    text: ({ field }: { field: string }) => `不认识 ${field} 这一项`,
    fix: ({ nearest, known }: { nearest?: string | undefined; known: readonly string[] }) =>
      nearest === undefined ? `删掉它；这里可以写的有：${known.join('、')}` : `是不是想写 ${nearest}`,
  },
  'schema/bad-value': {
    level: 'error',
    text: ({ field, value, reason }: { field: string; value: string; reason: string }) =>
      `${field} 写的是 ${value}，${reason}`,
    fix: ({ nearest, description }: { nearest?: string | undefined; description: string }) =>
      nearest === undefined ? `这一项的要求：${description}` : `是不是想写 ${nearest}；这一项的要求：${description}`,
  },
  'schema/bad-date': {
    level: 'error',
    text: ({ field, value }: { field: string; value: string }) =>
      `${field} 写的是 ${value}，不是真有的一天，或者写法不对`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '写成 2021-03-01 的样子，月和日都是两位数' : `写成 ${nearest}`,
  },
} as const satisfies ProblemRows;

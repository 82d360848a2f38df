import type { ProblemRows } from './problem-row.ts';

interface CitationArgs {
  citation: string;
  /** The day on which the citation is judged, in Chinese. */
  on: string;
  nearest?: string | undefined;
}

interface StaleArgs {
  citation: string;
  /** The article, with its law. */
  article: string;
  /** 2026年1月1日写, 2026年5月1日核对 */
  written: string;
  was: string;
  now: string;
  by: string;
  /** False where only a change of the whole law is on record. */
  sure: boolean;
  today: string;
}

const meant = ({ nearest }: CitationArgs, otherwise: string): string =>
  nearest === undefined ? otherwise : `是不是想引用 ${nearest}；${otherwise}`;

export const textProblems = {
  'mdx/syntax': {
    level: 'error',
    text: ({ reason }: { reason: string }) => `正文的写法读不懂：${reason}`,
    fix: ({ remedy }: { remedy: string }) => remedy,
  },
  'mdx/import': {
    level: 'error',
    text: () => '正文里不能写 import 或者 export',
    fix: () => '删掉这一行；组件不用引入，直接写 <EditorNote> 就行。如果是一般的英文句子，不要让它排在一行的开头',
  },
  'mdx/expression': {
    level: 'error',
    text: () => '正文里不能写花括号 {…}，它会被当成程序',
    fix: () => '删掉花括号，或者改用全角的 ｛ ｝，也可以在前面加反斜杠写成 \\{',
  },
  'mdx/unknown-component': {
    level: 'error',
    text: ({ name }: { name: string }) => `没有 <${name}> 这个组件`,
    fix: ({ nearest, known }: { nearest?: string | undefined; known: readonly string[] }) =>
      nearest === undefined
        ? `可以用的组件：${known.join('、')}；如果只是想写小于号，用全角的 ＜`
        : `是不是想写 <${nearest}>`,
  },
  'mdx/bad-attribute': {
    level: 'error',
    text: ({
      component,
      attribute,
      fault,
    }: {
      component: string;
      attribute: string;
      fault: 'expression' | 'unknown' | 'missing';
    }) =>
      ({
        expression: `<${component}> 的 ${attribute} 没有写成引号里的文字`,
        unknown: `<${component}> 没有 ${attribute} 这一项`,
        missing: `<${component}> 少了 ${attribute}，或者它是空的`,
      })[fault],
    fix: ({ component, known }: { component: string; known: readonly string[] }) =>
      known.length === 0
        ? `<${component}> 后面什么都不用写`
        : `写成 <${component} ${known.map((name) => `${name}="……"`).join(' ')}>`,
  },
  'mdx/heading-skip': {
    level: 'error',
    text: ({ level, previous }: { level: number; previous: number }) =>
      `这里用了 ${level} 级标题（${'#'.repeat(level)}），上一个标题却是 ${previous} 级`,
    fix: ({ previous }: { previous: number }) => `改成 ${'#'.repeat(previous + 1)}，标题要一级一级往下写`,
  },
  'mdx/heading-one': {
    level: 'error',
    text: () => '正文里不能用一级标题（#），整页的标题就是 title',
    fix: () => '正文的标题从 ## 写起',
  },
  'mdx/literal-asterisk': {
    level: 'error',
    text: ({ around }: { around: string }) => `“${around}”里的 ** 没有变成加粗，星号会原样印出来`,
    fix: () => '把标点移到 ** 外面，例如 **生产经营单位**：应当；真要印星号就写成 \\*\\*',
  },
  'mdx/image': {
    level: 'error',
    text: () => '正文里不能直接放图片',
    fix: () => '把图片作为附件写在 attachments 里，或者用文字说明',
  },
  'link/internal': {
    level: 'error',
    text: ({ url }: { url: string }) => `链接 ${url} 不是完整的网址`,
    fix: () =>
      '指向法条就直接写《法名》第几条，会自动变成链接；指向本页用 #s1 这样的位置；别的网页写 https:// 开头的完整网址',
  },
  'citation/unknown-law': {
    level: 'error',
    text: ({ citation }: CitationArgs) => `引用了“${citation}”，但没有这部法律`,
    fix: (args: CitationArgs) => meant(args, '核对名称；本站没有收录的法律，先在 laws/external.yaml 里登记'),
  },
  'citation/no-such-article': {
    level: 'error',
    text: ({ citation, on }: CitationArgs) => `引用了“${citation}”，但按${on}有效的文本没有这一条`,
    fix: (args: CitationArgs) => meant(args, '核对条号'),
  },
  'citation/no-such-paragraph': {
    level: 'error',
    text: ({ citation, on }: CitationArgs) => `引用了“${citation}”，但按${on}有效的文本，这一条没有这一款`,
    fix: (args: CitationArgs) => meant(args, '核对款的序号'),
  },
  'citation/no-such-item': {
    level: 'error',
    text: ({ citation, on }: CitationArgs) => `引用了“${citation}”，但按${on}有效的文本，那里没有这一项`,
    fix: (args: CitationArgs) => meant(args, '核对项的序号'),
  },
  'citation/cut-by-markup': {
    level: 'error',
    text: ({ citation }: { citation: string }) => `引用“${citation}”被加粗、链接之类的标记切断了，不能变成链接`,
    fix: ({ citation }: { citation: string }) => `把标记放到整条引用的外面，例如 **${citation}**`,
  },
  'citation/unreadable': {
    level: 'error',
    text: ({ field, value }: { field: string; value: string }) => `${field} 写的是“${value}”，读不出是哪一条`,
    fix: () => '只写一条引用，写全书名号和条号，例如：《刑法》第一百三十四条之一第（一）项',
  },
  'citation/missing': {
    level: 'error',
    text: ({ text }: { text: string }) => `“${text}”讲的是法律，没有注明出自哪一条`,
    fix: () => '补上 provision；出处是整份文件的，在话里写出《文件名》或者文号',
  },
  'citation/other-figure': {
    level: 'error',
    text: ({ figure, provision }: { figure: string; provision: string }) =>
      `写的是“${figure}”，${provision}里没有这个数`,
    fix: ({ nearest }: { nearest?: string | undefined }) =>
      nearest === undefined ? '照条文改，或者换成有这个数的那一条' : `是不是 ${nearest}；数额和刑期照条文的写法`,
  },
  'citation/stale': {
    level: 'warning',
    text: ({ citation, article, written, was, now, by, sure }: StaleArgs) =>
      `“${citation}”是${written}的，依据${was}；${article}${sure ? '已经' : '可能已经'}由${by}修改，现在有效的是${now}`,
    fix: ({ today }: StaleArgs) => `对照现行文本核对这一处，改好以后在开头写上 checkedOn: ${today}`,
  },
  'statute/not-carried': {
    level: 'error',
    text: ({ citation }: { citation: string }) => `本站没有收录“${citation}”的文本，<Statute> 印不出来`,
    fix: () => '改成在文字里引用，或者先收录这一条',
  },
} as const satisfies ProblemRows;

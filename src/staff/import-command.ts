import { parseArgs } from 'node:util';
import { isIsoDate } from '#legal/dates.ts';
import { nearest } from '#legal/nearest.ts';
import { lawKinds } from '#legal/vocabulary.ts';
import type { GivenFields } from './import-fields.ts';
import type { LawKind } from './law-issuer.ts';

const HELP = `用法：npm run import -- 文件.docx
      npm run import -- 文件夹
      npm run import -- --undo

把 Word 文件（.docx）、网页（.html）或者文本（.txt）变成网站的内容，并列出读出了什么、哪里拿不准。
通知公告写成 content/notices/ 下的文章和责任分工表，法律法规写成 content/laws/ 下的正文。

  --as notice|law  导入成通知还是法律法规；不写就自己认
  --yes            不提问，拿不准的照建议写
  --dry-run        只看读出了什么，不写文件
  --json           只印 JSON，不写文件，不提问
  --undo           撤销上一次导入，把文件恢复成原来的样子
  --out            内容文件夹，默认 content（或者环境变量 CONTENT 所指的）
  --title          标题或者法律全称；--issuer 发文机关或者制定机关；--source 文本来源
  --slug           网址里用的名字：通知如 2024-hangzhou-safety-month，法律如 work-safety-law
  --region         通知的地区，例如：杭州市
法律法规另有：
  --effective      这一文本从哪一天起施行；--adopted 通过日期；--by 由什么制定或者修改
  --kind           ${Object.entries(lawKinds)
    .map(([key, name]) => `${key} ${name}`)
    .join('，')}
  --force          替换已经有的正文`;

const fields = ['slug', 'title', 'effective', 'adopted', 'by', 'issuer', 'kind', 'source'] as const;
const words = ['as', 'out', 'region', ...fields] as const;
const flags = ['force', 'help', 'yes', 'dry-run', 'json', 'undo'] as const;

export interface ImportCommand extends GivenFields {
  file: string;
  out: string;
  /** Missing: the text says which it is. */
  as?: 'law' | 'notice';
  region?: string;
  force: boolean;
  yes: boolean;
  dryRun: boolean;
  json: boolean;
}

export type CommandLine =
  ImportCommand | { help: string } | { problem: string; json: boolean } | { undo: true; out: string };

/** The command line; a text where it is wrong, or where help is asked for. */
export function readCommand(args: string[]): CommandLine {
  const options = Object.fromEntries([
    ...words.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const json = values['json'] === true;
  const wrong = (problem: string) => ({ problem, json });
  const known: readonly string[] = [...words, ...flags];
  const unknown = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
  if (unknown?.kind === 'option') {
    return wrong(
      `没有 ${unknown.rawName} 这个选项${suggestionOf(
        unknown.rawName,
        known.map((name) => `--${name}`),
      )}。改法：--help 列出全部选项`,
    );
  }
  if (values['help'] === true) return { help: HELP };
  const empty = words.find((name) => values[name] === true || values[name] === '');
  if (empty !== undefined) return wrong(`--${empty} 后面没有写内容。改法：例如 --${empty} ${EXAMPLES[empty]}`);
  const text = (name: (typeof words)[number]): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const out = (text('out') ?? process.env['CONTENT'] ?? 'content').replace(/\/+$/, '');
  if (values['undo'] === true) return { undo: true, out };
  const [file, more] = positionals;
  if (file === undefined) return wrong(`没有写要导入的文件。\n\n${HELP}`);
  if (more !== undefined) {
    return wrong(`一次导入一个文件或者文件夹，“${more}”是多出来的。改法：文件名有空格的，前后加引号`);
  }
  const as = text('as');
  if (as !== undefined && as !== 'law' && as !== 'notice') {
    return wrong(`--as 没有“${as}”。改法：通知写 --as notice，法律法规写 --as law`);
  }
  const kind = text('kind');
  if (kind !== undefined && !isLawKind(kind)) {
    return wrong(`--kind 没有“${kind}”${suggestionOf(kind, Object.keys(lawKinds))}。改法：--help 列出全部种类`);
  }
  for (const name of ['effective', 'adopted'] as const) {
    const day = text(name);
    if (day !== undefined && !isIsoDate(day)) {
      return wrong(`--${name} 写成了“${day}”。改法：写成 2021-09-01 的样子，并确认真有这一天`);
    }
  }
  const given = Object.fromEntries(fields.flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  const region = text('region');
  return {
    ...given,
    ...(as === undefined ? {} : { as }),
    ...(region === undefined ? {} : { region }),
    file,
    out,
    force: values['force'] === true,
    yes: values['yes'] === true,
    dryRun: values['dry-run'] === true,
    json,
  };
}

const EXAMPLES: Record<(typeof words)[number], string> = {
  as: 'law',
  out: 'content',
  region: '杭州市',
  slug: 'work-safety-law',
  title: '中华人民共和国安全生产法',
  effective: '2021-09-01',
  adopted: '2021-06-10',
  by: '2021年第三次修正',
  issuer: '全国人民代表大会常务委员会',
  kind: 'statute',
  source: '国家法律法规数据库',
};

function isLawKind(kind: string): kind is LawKind {
  return Object.hasOwn(lawKinds, kind);
}

/** The nearest word there is, as an end of a sentence; empty where none is near. */
function suggestionOf(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `，是不是 ${found}`;
}

import { parseArgs } from 'node:util';
import { isIsoDate } from '#legal/dates.ts';
import { nearest } from '#legal/nearest.ts';
import { lawKinds } from '#legal/vocabulary.ts';
import type { GivenFields } from './import-fields.ts';
import type { LawKind } from './law-issuer.ts';

const HELP = `用法：npm run import -- 文件.docx --as law [--slug work-safety-law] [--effective 2021-09-01]

把官方法律文件（.docx 或者 .txt）变成 content/laws/ 下的正文和 law.yaml，并列出拿不准的地方。
  --as law      导入法律法规（必写）
  --slug        放在 laws/ 下哪个文件夹；已经登记过的法可以不写
  --effective   这一文本从哪一天起施行；--adopted 通过日期；--by 由什么制定或者修改
  --title       法律全称；--issuer 制定机关；--source 文本来源
  --kind        ${Object.entries(lawKinds)
    .map(([key, name]) => `${key} ${name}`)
    .join('，')}
  --out         内容文件夹，默认 content（或者环境变量 CONTENT 所指的）
  --force       替换已经有的正文`;

const fields = ['slug', 'title', 'effective', 'adopted', 'by', 'issuer', 'kind', 'source'] as const;
const words = ['as', 'out', ...fields] as const;
const flags = ['force', 'help'] as const;

export interface ImportCommand extends GivenFields {
  file: string;
  out: string;
  force: boolean;
}

/** The command line; a text where it is wrong, or where help is asked for. */
export function readCommand(args: string[]): ImportCommand | { help: string } | { problem: string } {
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
  const known: readonly string[] = [...words, ...flags];
  const unknown = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
  if (unknown?.kind === 'option') {
    return {
      problem: `没有 ${unknown.rawName} 这个选项${suggestionOf(
        unknown.rawName,
        known.map((name) => `--${name}`),
      )}。改法：--help 列出全部选项`,
    };
  }
  if (values['help'] === true) return { help: HELP };
  const empty = words.find((name) => values[name] === true || values[name] === '');
  if (empty !== undefined) return { problem: `--${empty} 后面没有写内容。改法：例如 --${empty} ${EXAMPLES[empty]}` };
  const text = (name: (typeof words)[number]): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const [file, more] = positionals;
  if (file === undefined) return { problem: `没有写要导入的文件。\n\n${HELP}` };
  if (more !== undefined) return { problem: `一次导入一个文件，“${more}”是多出来的。改法：文件名有空格的，前后加引号` };
  if (text('as') !== 'law') return { problem: `要写明导入成什么：--as law（现在只能导入法律法规）` };
  const kind = text('kind');
  if (kind !== undefined && !isLawKind(kind)) {
    return { problem: `--kind 没有“${kind}”${suggestionOf(kind, Object.keys(lawKinds))}。改法：--help 列出全部种类` };
  }
  for (const name of ['effective', 'adopted'] as const) {
    const day = text(name);
    if (day !== undefined && !isIsoDate(day)) {
      return { problem: `--${name} 写成了“${day}”。改法：写成 2021-09-01 的样子，并确认真有这一天` };
    }
  }
  const given = Object.fromEntries(fields.flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  const out = (text('out') ?? process.env['CONTENT'] ?? 'content').replace(/\/+$/, '');
  return { ...given, file, out, force: values['force'] === true };
}

const EXAMPLES: Record<(typeof words)[number], string> = {
  as: 'law',
  out: 'content',
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

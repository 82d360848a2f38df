import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { publicationOf } from '#corpus/publication.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { formatReport } from '#corpus/reporters.ts';
import { runNew } from '#staff/scaffold/command.ts';
import { copyContent } from './run-tool.ts';

const TODAY = '2026-11-22';
const SLOW = 60_000;
const OLD = '2021-hangzhou-dangerous-operation';
const CASE =
  '--slug 2026-yongkang-alarm-off --place 浙江省永康市 --region 永康市 --occurred 2026年1月 --industry 制造业';

/** One of each kind, in the words that a clerk would type. */
const COMMANDS = [
  'unit --region yongkang --regionName 永康市 --name 市应急管理局 --pinyin shiyingjiguanliju',
  'unit --region yongkang --name 市公安局 --pinyin shigonganju --fullName 永康市公安局',
  'plan --template safety-month --region yongkang --lead yongkang-shiyingjiguanliju --support yongkang-shigonganju --year 2027',
  'plan --template dangerous-operation --region hangzhou --lead hangzhou-shiyingjiguanliju --year 2027',
  'plan --template fire-safety --region county --lead county-xiananjianju --year 2027 --theme 抓消防安全',
  'notice --title 关于开展安全检查的通知 --slug 2026-inspection --genre 通知 --region 永康市 --number 永安办〔2026〕1号',
  'material --title 班前三问 --slug three-questions --type checklist --channel pre-shift --audience sites',
  'provision --title 关掉报警器会怎样 --slug alarm-off --provision 《刑法》第一百三十四条之一第（一）项',
  `case --title 关掉报警器 ${CASE} --conduct 关闭报警器 --person 周某 --role 店主 --stage judged --source 应急管理部 --sourceTitle 原文标题不详`,
];

let folder: string;
const run = async (command: string) => {
  const { code, text: output } = await runNew(command.split(' '), { folder, today: TODAY, isTerminal: false });
  return { code, output };
};
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

beforeAll(async () => {
  folder = copyContent('new');
  for (const command of COMMANDS) expect(await run(command), command).toMatchObject({ code: 0 });
}, SLOW);

test('每一种新建出来的文件，马上通得过检查', () => {
  expect(formatReport(checkCorpus(readCorpus(folder), { today: TODAY }))).toBe('内容检查通过，没有发现问题。');
});

test('方案的分工表：一项活动一项任务，时限是活动的起止日期，配合单位登记在内', () => {
  const table = read('responsibilities/2027-yongkang-safety-month.yaml');
  expect(table.match(/^ {2}- id: t\d\d$/gmu)).toHaveLength(6);
  expect(table).toContain('text: 2027年6月1日至6月30日\n  start: 2027-06-01\n  end: 2027-06-30');
  expect(table).toContain('- yongkang-shigonganju');
  expect(read('notices/2027/2027-yongkang-safety-month.mdx')).toContain('草稿，还没有印发');
});

test('消防宣传月是11月', () => {
  expect(read('notices/2027/2027-county-fire-safety.mdx')).toContain('2027年11月1日至11月30日。');
});

test('单位加在本地区的文件里，原有的不动', () => {
  expect(read('units/yongkang.yaml').match(/- id: yongkang-/gu)).toHaveLength(2);
});

describe('不会写坏', () => {
  test('文件已经有了，不覆盖', { timeout: SLOW }, async () => {
    const before = read('materials/three-questions.mdx');
    const { code, output } = await run(
      'material --title 别的 --slug three-questions --type sms --channel sms --audience sites',
    );
    expect(code).toBe(1);
    expect(output).toContain('已经有了，没有动它');
    expect(read('materials/three-questions.mdx')).toBe(before);
  });

  test('引用了没有的条文，什么都不写', { timeout: SLOW }, async () => {
    const { code, output } = await run('provision --title 试 --slug nothing --provision 《刑法》第九百条');
    expect([code, existsSync(`${folder}/provisions/nothing.mdx`)]).toEqual([1, false]);
    expect(output).toContain('什么都没有写');
    expect(output).toContain('第九百条');
  });

  test('缺的选项一次说全，写错的给出最接近的', { timeout: SLOW }, async () => {
    const missing = await run('material --slug try --type leaflet');
    expect(missing.code).toBe(2);
    for (const name of ['--title', '--channel', '--audience']) expect(missing.output).toContain(`缺 ${name}`);
    expect((await run('material --titel 试')).output).toContain('是不是 --title');
    const near = await run('plan --template safety-moth --region hangzhou');
    expect(near.output).toContain('是不是 safety-month');
  });
});

test('改名：文件和分工表都换名，旧地址转到新地址，检查照样通过', { timeout: SLOW }, async () => {
  const { code } = await run(`rename notices/${OLD} 2021-hangzhou-new-name`);
  expect(code).toBe(0);
  expect(existsSync(`${folder}/notices/2021/${OLD}.mdx`)).toBe(false);
  const files = readCorpus(folder);
  expect(formatReport(checkCorpus(files, { today: TODAY }))).toBe('内容检查通过，没有发现问题。');
  const moved = publicationOf(files, TODAY).former.map((page) => [page.from, page.kind === 'moved' ? page.to : '']);
  expect(moved).toEqual([
    [`notices/${OLD}`, 'notices/2021-hangzhou-new-name'],
    [`responsibilities/${OLD}`, 'responsibilities/2021-hangzhou-new-name'],
  ]);
});

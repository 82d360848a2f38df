import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkCorpus } from '#corpus/check-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { readLines } from './fixtures.ts';
import { models } from './notice/models.ts';
import { renderDocx } from './notice/render-docx.ts';
import { runImport } from './run-tool.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'notice-cli-'));
const out = join(folder, 'content');
const file = join(folder, '有限空间.docx');

beforeAll(async () => {
  mkdirSync(out);
  for (const name of ['laws', 'units', 'site.yaml'])
    cpSync(join(root, 'content', name), join(out, name), { recursive: true });
  const model = models.find(({ name }) => name === 'table-two-heads');
  if (model === undefined) throw new RangeError('table-two-heads');
  writeFileSync(file, await renderDocx(model, { numbers: 'word', fonts: true }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below the folder with its text. */
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

test('--json 只印约定的各项，什么都不写', () => {
  const before = contents();
  const { status, stdout, stderr } = runImport(file, '--json', '--out', out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const json: unknown = JSON.parse(stdout);
  expect(json).toEqual({
    title: '关于印发青山市2025年有限空间作业专项宣传行动任务清单的通知',
    docNumber: '青安办发〔2025〕3号',
    issuer: '青山市安全生产委员会办公室',
    signedDate: '2025-03-18',
    publishedDate: null,
    headings: [
      { level: 1, text: '一、提高思想认识。' },
      { level: 1, text: '二、细化工作安排。' },
      { level: 1, text: '三、强化督促检查。' },
    ],
    tasks: [
      {
        project: '培训',
        task: '举办有限空间作业培训班',
        lead: ['市应急管理局'],
        support: ['市总工会', '市住建局'],
        due: '2025年4月底前',
      },
      { project: '培训', task: '制作培训课件', lead: ['市应急管理局'], support: ['市消防救援支队'], due: '2025年5月' },
      { project: '检查', task: '开展交叉检查', lead: ['市住建局'], support: ['各区县'], due: '2025年8月' },
    ],
    units: ['市应急管理局', '市总工会', '市住建局', '市消防救援支队', '各区县'],
    contacts: [],
    attachments: [],
    warnings: [
      expect.stringContaining('页眉或者页脚没有写进正文'),
      expect.stringContaining('青安办发（２０２５）３号'),
      expect.stringContaining('每季度通报'),
    ],
  });
  expect(contents()).toEqual(before);
});

test('--dry-run 不写；--yes 写出文章、分工表、单位，马上通过检查；--undo 恢复原样', () => {
  const before = contents();
  const dry = runImport(file, '--dry-run', '--out', out);
  expect(dry).toMatchObject({ status: 0, stdout: expect.stringContaining('没有写文件') });
  expect(contents()).toEqual(before);

  const written = runImport(file, '--yes', '--out', out);
  expect(written).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/任务 3 项[\s\S]*新登记的单位 5 个[\s\S]*写入/),
  });
  const added = Object.keys(contents())
    .filter((path) => !(path in before))
    .map((path) => path.slice(out.length + 1));
  expect(added.sort()).toEqual([
    'notices/2025/2025-qingshan-confined-space.mdx',
    'responsibilities/2025-qingshan-confined-space.yaml',
    'units/qingshan.yaml',
  ]);
  expect(checkCorpus(readCorpus(out), { today: '2026-11-22' }).filter(({ level }) => level === 'error')).toEqual([]);

  expect(runImport(file, '--yes', '--out', out)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('已经收录'),
  });
  expect(runImport('--undo', '--out', out)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('撤销了上一次导入'),
  });
  expect(contents()).toEqual(before);
  expect(runImport('--undo', '--out', out)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('没有可以撤销的'),
  });
});

test('导入以后改过的文件，不撤销', () => {
  runImport(file, '--yes', '--out', out);
  const notice = join(out, 'notices/2025/2025-qingshan-confined-space.mdx');
  writeFileSync(notice, `${readFileSync(notice, 'utf8')}\n补一句。\n`);
  expect(runImport('--undo', '--out', out)).toMatchObject({ status: 1, stderr: expect.stringContaining('又改过') });
  expect(existsSync(notice)).toBe(true);
});

test('整个文件夹一次导入；法律自己认出来', () => {
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  writeFileSync(
    join(papers, '1.txt'),
    '南屏镇人民政府关于防汛宣传的通知\n各村：\n请做好宣传。\n南屏镇人民政府\n2024年7月1日',
  );
  writeFileSync(join(papers, '2.txt'), '');
  const json = runImport(papers, '--json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [
      { title: '南屏镇人民政府关于防汛宣传的通知', signedDate: '2024-07-01' },
      { error: expect.stringContaining('空文件') },
    ],
  });
  const law = join(folder, '安全生产法.txt');
  writeFileSync(law, readLines('work-safety-law').join('\n'));
  expect(
    runImport(law, '--dry-run', '--effective', '2021-09-01', '--slug', 'work-safety-law', '--out', join(folder, 'none'))
      .stdout,
  ).toContain('共 119 条');
});

test('读不了：--json 印 error，退出码 1', () => {
  const { status, stdout } = runImport(join(folder, '没有.docx'), '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ error: expect.stringMatching(/没有这个文件[\s\S]*改法/) });
});

test('拿不准又没有人回答，就不写，说明怎么办', () => {
  const bare = join(folder, '无标题.txt');
  writeFileSync(bare, '各科室：\n请认真学习安全生产法，并于月底前报送学习情况。');
  expect(runImport(bare, '--out', out)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/标题是[\s\S]*--yes/),
  });
});

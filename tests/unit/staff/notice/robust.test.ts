import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { UnreadableSource } from '#staff/source/block.ts';
import { damageBytes, seeded, shuffleText } from './damage.ts';
import { type Imported, importBytes, missingFrom } from './reading.ts';
import { samples } from './samples.ts';

// Some files are large, and machines may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** `npm run test:long` takes 2,000. */
const RUNS = Math.max(60, Number(process.env['FUZZ_RUNS'] ?? 0) / 10);

function attempt(bytes: Uint8Array | string, name: string): Imported | string {
  try {
    return importBytes(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableSource) return error.message;
    throw error;
  }
}

async function damaged(seed: number): Promise<{ bytes: Uint8Array; file: string }> {
  const random = seeded(seed);
  const sample = samples[Math.floor(random() * samples.length)];
  if (sample === undefined) throw new RangeError(`${seed}`);
  const { file } = sample;
  const bytes = await sample.bytes();
  const isWord = file.endsWith('.docx');
  if (random() < 0.4) return { bytes: damageBytes(bytes, random), file };
  if (!isWord)
    return {
      bytes: strToU8(shuffleText(new TextDecoder().decode(bytes), random, file.endsWith('.txt') ? /\n/ : /(?<=>)/)),
      file,
    };
  const parts = unzipSync(bytes);
  const text = parts['word/document.xml'] ?? new Uint8Array();
  const other =
    random() < 0.5 ? damageBytes(text, random) : strToU8(shuffleText(strFromU8(text), random, /(?<=<\/w:p>)/));
  return { bytes: zipSync({ ...parts, 'word/document.xml': other }), file };
}

test(`打乱、截断、损坏的文件 ${RUNS} 份：读出来就一字不丢，读不出就用中文说明`, async () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { bytes, file } = await damaged(seed);
    const result = attempt(bytes, file);
    if (typeof result === 'string') {
      expect(result, `${seed}`).toMatch(/改法：/);
      continue;
    }
    const { document, reading, plan } = result;
    const source = document.blocks
      .map((block) => (block.kind === 'paragraph' ? block.text.slice(block.label?.length ?? 0) : ''))
      .join('');
    const told = [...reading.notes.map(({ text }) => text), ...plan.notes, ...plan.files.map(({ text }) => text)].join(
      '',
    );
    expect(missingFrom(source, told), `${seed}`).toBe('');
  }
}, 1_200_000);

const word = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://x"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = '<w:p><w:r><w:t>各地各部门要高度重视。</w:t></w:r></w:p>';

test.each<[string, string, () => Uint8Array | string, RegExp]>([
  ['空文件', 'a.docx', () => '', /空文件/],
  ['没有文字', 'a.txt', () => ' \n\n　', /没有文字/],
  ['全是图片的 Word 文件', 'a.docx', () => word('<w:p><w:r><w:drawing/></w:r></w:p>'), /没有文字/],
  ['网页改名成 .docx', 'a.docx', () => '<html><p>通知</p></html>', /不是完好的 \.docx/],
  ['图片改名成 .txt', 'a.txt', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]), /编码/],
  ['压缩包改名成 .docx', 'a.docx', () => zipSync({ 'a.txt': strToU8('通知') }), /不是 Word 文件/],
  ['解开以后 60 MB', 'a.docx', () => word(paragraph + ' '.repeat(60_000_000)), /太大/],
  ['套了五万层', 'a.docx', () => word('<w:sdt>'.repeat(50_000) + paragraph + '</w:sdt>'.repeat(50_000)), /损坏/],
  ['网页套了六万层', 'a.html', () => `${'<div>'.repeat(60_000)}字`, /结构读不出来/],
  ['五万行', 'a.txt', () => '各地各部门要高度重视。\n'.repeat(50_000), /太长/],
  ['50 MB', 'a.txt', () => 'a'.repeat(50_000_000), /太大/],
])('%s：用中文说明', (_, name, bytes, message) => {
  expect(attempt(bytes(), name)).toMatch(message);
});

test('一行几十万个空格、括号、数字，也很快读完', () => {
  for (const text of [
    `联系人：${' '.repeat(200_000)}x\n`.repeat(3),
    `（通知${'（'.repeat(200_000)}`,
    `${'1'.repeat(200_000)}年`,
  ]) {
    expect(typeof attempt(text, 'a.txt')).toBe('object');
  }
});

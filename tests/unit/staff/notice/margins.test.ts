import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importBytes } from './reading.ts';

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;

test('修订中删去的字、批注、脚注、页脚不进正文，原样列出来', () => {
  const body = [
    run('关于做好春节值班工作的通知'),
    run('各镇街：'),
    `${run('请')}<w:del><w:r><w:delText>马上</w:delText></w:r></w:del>${run('及时安排值班。')}`,
    run('明州市应急管理局'),
    run('2026年1月30日'),
  ];
  const part = (tag: string, inside: string): Uint8Array => strToU8(`<w:${tag} ${SPACE}>${inside}</w:${tag}>`);
  const { json, plan } = importBytes(
    zipSync({
      'word/document.xml': part('document', `<w:body>${body.map(paragraph).join('')}</w:body>`),
      'word/comments.xml': part('comments', `<w:comment>${paragraph(run('此处请核实'))}</w:comment>`),
      'word/footnotes.xml': part('footnotes', `<w:footnote>${paragraph(run('以值班表为准'))}</w:footnote>`),
      'word/footer1.xml': part('ftr', paragraph(run('— 3 —'))),
    }),
    'notice.docx',
  );
  expect(json.warnings).toEqual(
    expect.arrayContaining([
      '第 3 段：这里有修订中已经删去的字，没有写进正文：“马上”',
      '批注没有写进正文：“此处请核实”',
      '脚注或者尾注没有写进正文：“以值班表为准”',
      '页眉或者页脚没有写进正文：“— 3 —”',
    ]),
  );
  expect(plan.files.map(({ text }) => text).join('')).toContain('请及时安排值班。');
});

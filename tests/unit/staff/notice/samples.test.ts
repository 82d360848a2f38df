import { describe, expect, test, vi } from 'vitest';
import { headingsOf } from './model.ts';
import { importBytes, missingFrom } from './reading.ts';
import { samples } from './samples.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Fonts alone do not tell the third level from the fourth: 仿宋 bold is both. */
const GUESSED = ['deep-levels docx-fonts'];

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s。：:]/gu, '')
    .replaceAll('、', '.');
const bare = (text: string): string =>
  plain(text).replace(/^(?:[一二三四五六七八九十]+\.|\([一二三四五六七八九十\d]+\)|\d+\.)/u, '');

describe.each(samples)('$name', ({ name, file, model, labels, bytes }) => {
  test('标题、文号、机关、日期、层次、任务都对，一个字也不丢，写出来就通过检查', async () => {
    const { json, document, reading, plan } = importBytes(await bytes(), file);
    const { title, docNumber, issuer, signedDate, publishedDate } = json;
    const { tasks, contacts, attachments, ...truth } = model.truth;
    expect({ title: title && plain(title), docNumber, issuer, signedDate, publishedDate }).toEqual({
      ...truth,
      title: truth.title && plain(truth.title),
    });
    expect(json.tasks).toHaveLength(tasks);
    if (contacts !== undefined) expect(json.contacts.map((contact) => [contact.name, contact.phone])).toEqual(contacts);
    if (attachments !== undefined) expect(json.attachments).toEqual(attachments);
    if (!GUESSED.includes(name)) {
      const form = ({ level, text }: { level: number; text: string }): string =>
        `${level} ${labels ? plain(text) : bare(text)}`;
      expect(json.headings.map(form)).toEqual(headingsOf(model).map(form));
    }
    expect(plan.problems).toEqual([]);
    const source = document.blocks
      .map((block) =>
        block.kind === 'paragraph'
          ? block.text.slice(block.label?.length ?? 0)
          : block.rows
              .flat()
              .map(({ text }) => text)
              .join(''),
      )
      .join('');
    const told = [...reading.notes.map(({ text }) => text), ...plan.notes].join('');
    expect(plan.notes.filter((note) => note.startsWith('还有'))).toEqual([]);
    expect(missingFrom(source, plan.files.map(({ text }) => text).join('') + told)).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFile } from './reading.ts';

const folder = fileURLToPath(new URL('../../../fixtures/notices/', import.meta.url));
const papers = parse(readFileSync(`${folder}expected.yaml`, 'utf8')) as { file: string }[];

test.each(papers)('$file：照 expected.yaml 读出', ({ file, ...expected }) => {
  const { json, plan } = importFile(folder + file);
  const { title, docNumber, issuer, signedDate, publishedDate, attachments } = json;
  const headings = json.headings.map(({ level, text }) => `${level} ${text}`);
  const tasks = json.tasks.map(({ project, lead, support, due }) =>
    [project, lead.join('、'), support.join('、'), due].join('｜'),
  );
  const contacts = json.contacts.map(({ name, phone }) => `${name ?? ''} ${phone ?? ''}`);
  expect({ title, docNumber, issuer, signedDate, publishedDate, headings, tasks, contacts, attachments }).toEqual(
    expected,
  );
  expect(plan.problems).toEqual([]);
  expect(plan.notes.filter((note) => note.startsWith('还有'))).toEqual([]);
});

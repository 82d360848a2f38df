import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readCorpus } from '#corpus/read-corpus.ts';
import { importFile, missingFrom } from './reading.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const { corpus } = loadCorpus(readCorpus(`${root}content`));

interface Difference {
  field: string;
  import: unknown;
  published: unknown;
  why: string;
}

const { seeds } = parse(readFileSync(`${root}tests/fixtures/seed-differences.yaml`, 'utf8')) as {
  seeds: { seed: string; notice: string; differences: Difference[] }[];
};

/** The body as the source had it: editors' marks taken out. */
function asPrinted(text: string): string {
  return text.replace(/<Mend was="([^"]*)">[^<]*<\/Mend>/gu, '$1').replace(/<\/?Blank>/gu, '');
}

function headingsIn(text: string): string[] {
  return asPrinted(text).match(/^#{2,6} .+$/gmu) ?? [];
}

test('五份种子都在名单里', () => {
  expect(seeds.map(({ seed }) => seed)).toEqual(readdirSync(`${root}tests/fixtures/seeds`).sort());
});

describe.each(seeds)('$seed', ({ seed, notice, differences }) => {
  const { document, reading, plan } = importFile(`${root}tests/fixtures/seeds/${seed}`);
  const published = corpus.entries('notices').find(({ slug }) => slug === notice);
  const table = corpus.entries('responsibilities').find(({ slug }) => slug === notice);
  const imported = plan.files.find(({ path }) => path.startsWith('notices/'))?.text ?? '';

  test('与发布的一样，人工改过的都列在 seed-differences.yaml 里', () => {
    const tasksOf = (tasks: readonly { task: string }[]): string[] => tasks.map(({ task }) => task.replace(/\s/gu, ''));
    const pairs: [string, unknown, unknown][] = [
      ['title', reading.title ?? '', published?.data.printedTitle ?? published?.data.title],
      ['number', reading.number ?? null, published?.data.number ?? null],
      ['issuer', reading.issuers.join('、') || null, published?.data.issuer ?? null],
      ['signedOn', reading.signedOn ?? null, published?.data.signedOn ?? null],
      ['publishedOn', reading.publishedOn ?? null, published?.data.publishedOn ?? null],
      ['publisher', reading.disclosure.publisher ?? null, published?.data.publisher ?? null],
      [
        'contacts',
        reading.contacts.flatMap(({ name }) => name ?? []),
        published?.data.contacts?.flatMap(({ names }) => names) ?? [],
      ],
      ['headings', headingsIn(imported), headingsIn(published?.text ?? '')],
      ['tasks', tasksOf(reading.tasks), tasksOf(table?.data.tasks ?? [])],
    ];
    const found = pairs
      .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))
      .map(([field, one, other]) =>
        field === 'tasks'
          ? {
              field,
              import: reading.tasks.length,
              published: table?.data.derived === true ? '人工按正文整理' : table?.data.tasks.length,
            }
          : { field, import: one, published: other },
      );
    expect(found).toEqual(differences.map(({ why: _, ...difference }) => difference));
  });

  test('一个字也不丢，写出来就通过检查', () => {
    const source = document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('');
    const told = [...reading.notes.map(({ text }) => text), ...plan.notes, ...plan.files.map(({ text }) => text)].join(
      '',
    );
    expect(plan.notes.filter((note) => note.startsWith('还有'))).toEqual([]);
    expect(missingFrom(source, told)).toBe('');
    expect(plan.problems).toEqual([]);
  });
});

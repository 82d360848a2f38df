import type { ResponsibilityData } from '#collections/responsibilities.ts';
import { nearest } from '#legal/nearest.ts';
import { embeddedNodes } from '#markdown/embedded.ts';
import type { Corpus, CorpusEntry, CorpusFile } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import { unitIdsOf } from './unit-list.ts';
import type { DataPath } from './yaml-source.ts';

type Table = CorpusEntry<ResponsibilityData>;

const TOP = { line: 1, column: 1 };
const ROLES = ['lead', 'support', 'carryOut'] as const;

/** A table belongs to a notice, stands in a document, and each of its tasks has somebody known to do it. */
export function checkTables(corpus: Corpus): Problem[] {
  const unitIds = unitIdsOf(corpus);
  return [
    ...corpus
      .entries('responsibilities')
      .flatMap((table) => [
        ...checkNotice(table, corpus),
        ...checkUnitIds(table, unitIds),
        ...checkIds(table),
        ...checkTasks(table),
      ]),
    ...corpus.files.flatMap((file) => checkEmbedded(file, corpus)),
  ];
}

function checkNotice({ path, slug, source, data: { notice } }: Table, { files }: Corpus): Problem[] {
  const place = source.placeOf(['notice']);
  const slugs = files.filter(({ name }) => name === 'notices').map((file) => file.slug);
  const named = slug === notice || (slug.startsWith(`${notice}-`) && /^-\d+$/.test(slug.slice(notice.length)));
  return [
    ...(named ? [] : [problem('file/wrong-notice', path, place, { slug, notice })]),
    ...(slugs.includes(notice)
      ? []
      : [problem('notice/unknown', path, place, { notice, nearest: nearest(notice, slugs) })]),
  ];
}

function checkUnitIds({ path, source, data }: Table, known: ReadonlySet<string> | undefined): Problem[] {
  if (known === undefined) return [];
  const checkList = (units: readonly string[] = [], at: DataPath): Problem[] =>
    units.flatMap((unit, index) =>
      known.has(unit)
        ? []
        : [problem('unit/unknown', path, source.placeOf([...at, index]), { unit, nearest: nearest(unit, known) })],
    );
  return [
    ...Object.entries(data.cells).flatMap(([key, cell]) =>
      ROLES.flatMap((role) => checkList(cell[role], ['cells', key, role])),
    ),
    ...(data.reports ?? []).flatMap(({ by }, index) => checkList(by, ['reports', index, 'by'])),
  ];
}

/** Ids of tasks and reports, by which calendars know the same thing again. */
function checkIds({ path, source, data: { tasks, reports = [] } }: Table): Problem[] {
  const ids = [
    ...tasks.map(({ id }, index) => ({ id, at: ['tasks', index, 'id'] })),
    ...reports.map(({ id }, index) => ({ id, at: ['reports', index, 'id'] })),
  ];
  return ids
    .filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
    .map(({ id, at }) => problem('task/duplicate-id', path, source.placeOf(at), { id }));
}

function checkTasks({ path, source, data: { cells, tasks } }: Table): Problem[] {
  const keys = Object.keys(cells);
  const checkCell = (cell: string, at: DataPath): Problem[] =>
    keys.includes(cell)
      ? []
      : [problem('task/unknown-cell', path, source.placeOf(at), { cell, nearest: nearest(cell, keys) })];
  return tasks.flatMap(({ id, units, due }, index) => {
    const cell = keys.includes(units) ? cells[units] : undefined;
    const isNobodys = cell !== undefined && !cell.lead?.length && !cell.carryOut?.length;
    return [
      ...checkCell(units, ['tasks', index, 'units']),
      ...checkCell(due, ['tasks', index, 'due']),
      ...(isNobodys
        ? [problem('task/nobody', path, source.placeOf(['tasks', index, 'units']), { task: id, cell: units })]
        : []),
    ];
  });
}

function checkEmbedded({ path, tree }: CorpusFile, { files }: Corpus): Problem[] {
  if (tree === undefined) return [];
  const tables = files.filter(({ name }) => name === 'responsibilities').map(({ slug }) => slug);
  return embeddedNodes(tree).flatMap((node) => {
    if (node.name !== 'ResponsibilityTable') return [];
    const attribute = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'id');
    const id = attribute?.value;
    if (typeof id !== 'string' || id === '' || tables.includes(id)) return [];
    const place = attribute?.position?.start ?? node.position?.start ?? TOP;
    return [problem('table/unknown', path, place, { id, nearest: nearest(id, tables) })];
  });
}

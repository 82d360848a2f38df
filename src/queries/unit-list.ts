import type { Unit } from '#duties/unit.ts';
import { addressOf } from './address.ts';
import { type Choice, choiceSlug, choicesOf, type Facet, facetRows, filterBy } from './facets.ts';
import { columnTags, pageFrame } from './frame.ts';
import { tasksOf } from './units.ts';
import { allUnits } from './units-index.ts';

export const UNIT_KINDS = { unit: '单位', group: '一组单位', class: '一类单位' } as const;
const KINDS = ['unit', 'group', 'class'] as const;

const UNIT_FACETS: readonly Facet<Unit>[] = [
  { name: 'region', label: '地区', valuesOf: ({ region }) => [{ slug: region, label: region }], order: () => 0 },
  {
    name: 'kind',
    label: '种类',
    valuesOf: ({ kind }) => [{ slug: kind, label: UNIT_KINDS[kind] }],
    order: (a, b) => placeOf(a.slug) - placeOf(b.slug),
  },
];

const placeOf = (kind: string) => KINDS.findIndex((other) => other === kind);

/** Every way to divide the units. */
export async function unitChoices(): Promise<Choice[]> {
  return choicesOf(UNIT_FACETS, await allUnits());
}

/** `/units/` and, with a choice, `/units/by/{facet}-{value}/` */
export async function unitList(choice?: Choice) {
  const units = await allUnits();
  const shown = choice === undefined ? units : filterBy(UNIT_FACETS, units, choice);
  const title = choice === undefined ? '责任单位' : `责任单位：${choice.value.label}`;
  const description = '按单位看任务：在通知里负责什么、配合什么、何时完成。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: choice === undefined ? addressOf.units : addressOf.choice(addressOf.units, choiceSlug(choice)),
      section: 'responsibilities',
      tags: columnTags(title, description, '责任单位,配合单位', '责任分工'),
    })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title,
    description,
    facets: facetRows(UNIT_FACETS, units, addressOf.units, choice),
    regions: await Promise.all(
      [...Map.groupBy(shown, ({ region }) => region)].map(async ([region, list], index) => ({
        id: `r${index + 1}`,
        region,
        kinds: (await Promise.all(KINDS.map((kind) => kindOf(kind, list)))).filter(({ rows }) => rows.length > 0),
      })),
    ),
  };
}

async function kindOf(kind: Unit['kind'], units: readonly Unit[]) {
  const rows = units
    .filter((unit) => unit.kind === kind)
    .map(async (unit) => {
      const tasks = await tasksOf(unit);
      return { mark: '', title: unit.name, href: addressOf.unit(unit.id), note: roleCounts(tasks) };
    });
  return { title: UNIT_KINDS[kind], rows: await Promise.all(rows) };
}

/** 责任9项，配合3项 */
function roleCounts(tasks: Awaited<ReturnType<typeof tasksOf>>): string {
  const counts = [
    ['责任', 'lead'],
    ['落实', 'carryOut'],
    ['配合', 'support'],
  ].map(([label, role]) => ({ label, count: tasks.filter((task) => task.role === role).length }));
  const named = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${label}${count}项`);
  return named.length === 0 ? '没有列明的任务' : named.join('，');
}

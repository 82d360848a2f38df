import { campaignState } from '#duties/campaign.ts';
import type { Unit } from '#duties/unit.ts';
import { tasksOfUnit } from '#duties/unit-view.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { subjectsOfClass } from './article-duties.ts';
import { columnTags, pageFrame } from './frame.ts';
import { allTables } from './responsibilities.ts';
import { reckonedOf } from './reckoned.ts';
import { today } from './today.ts';
import { allUnits } from './units-index.ts';

const UNIT_KINDS = { unit: '单位', group: '一组单位', class: '一类单位' } as const;

async function tasksOf(unit: Unit) {
  const tables = (await allTables()).map(({ table }) => table);
  return tasksOfUnit(unit.id, tables, await allUnits());
}

/** `/units/` */
export async function unitList() {
  const description = '按单位看任务：在通知里负责什么、配合什么、何时完成。';
  const units = await Promise.all(
    (await allUnits()).map(async (unit) => ({ unit, count: (await tasksOf(unit)).length })),
  );
  const regions = [...new Set(units.map(({ unit }) => unit.region))];
  return {
    ...(await pageFrame({
      title: '责任单位',
      description,
      href: addressOf.units,
      section: 'responsibilities',
      tags: columnTags('责任单位', description, '责任单位,配合单位', '责任分工'),
    })),
    crumbs: [{ label: '责任分工', href: addressOf.responsibilities }],
    title: '责任单位',
    description,
    regions: regions.map((region, index) => ({
      id: `r${index + 1}`,
      region,
      rows: units
        .filter(({ unit }) => unit.region === region)
        .map(({ unit, count }) => ({
          mark: UNIT_KINDS[unit.kind],
          title: unit.name,
          href: addressOf.unit(unit.id),
          note: count === 0 ? '没有列明的任务' : `${count}项任务`,
        })),
    })),
  };
}

/** `/units/{unit}/` */
export async function unitPage(unit: Unit) {
  const tasks = await tasksOf(unit);
  const units = await allUnits();
  const tables = await allTables();
  const description = `${unit.region}${unit.name}在通知中的任务、配合单位与完成时限。`;
  const nameOf = (id: string) => ({
    label: units.find((other) => other.id === id)?.name ?? id,
    href: addressOf.unit(id),
  });
  return {
    ...(await pageFrame({ title: unit.name, description, href: addressOf.unit(unit.id), section: 'responsibilities' })),
    crumbs: [
      { label: '责任分工', href: addressOf.responsibilities },
      { label: '责任单位', href: addressOf.units },
    ],
    title: unit.name,
    facts: [
      { label: '地区', value: unit.region },
      { label: '种类', value: UNIT_KINDS[unit.kind] },
      ...(unit.basis === undefined ? [] : [{ label: '依据', value: unit.basis }]),
    ],
    duties: await subjectsOfClass(unit.id),
    members: unit.members.map(nameOf),
    groups: units.filter(({ members }) => members.includes(unit.id)).map(({ id }) => nameOf(id)),
    tasks: tasks.map(({ task, table, role, via }) => {
      const loaded = tables.find((other) => other.table.notice === table.notice);
      return {
        task: task.task,
        project: task.project,
        role: taskRoles[role],
        via: via?.name,
        due: { text: task.due.text, reckoned: reckonedOf(task.due) },
        partners: partnersOf(task, unit.id),
        campaign: { ...table.campaign, state: campaignState(table.campaign, today()) },
        source: {
          label: loaded?.title ?? table.notice,
          href: `${addressOf.table(loaded?.slug ?? table.notice)}#${task.id}`,
        },
      };
    }),
  };
}

function partnersOf(task: { unitsText: string; lead: Named[]; support: Named[]; carryOut: Named[] }, self: string) {
  return [...task.lead, ...task.support, ...task.carryOut]
    .filter(({ id }) => id !== self)
    .map(({ id, name }) => ({ label: name, href: addressOf.unit(id) }));
}

interface Named {
  id: string;
  name: string;
}

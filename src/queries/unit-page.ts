import { type Unit, unitsById } from '#duties/unit.ts';
import { addressOf } from './address.ts';
import { subjectsOfClass } from './article-duties.ts';
import { alternatesOf, unitDownloads } from './downloads.ts';
import { pageFrame } from './frame.ts';
import { once } from './once.ts';
import { reportView } from './reports.ts';
import { unitYears } from './unit-table.ts';
import { UNIT_KINDS } from './unit-list.ts';
import { reportsOf, taskPages, tasksOf } from './units.ts';
import { allUnits } from './units-index.ts';

/** The groups that name a unit among their members, by its id. */
const groupsByMember = once(async () => {
  const pairs = (await allUnits()).flatMap((group) => group.members.map((member) => ({ member, group })));
  return Map.groupBy(pairs, ({ member }) => member);
});

/** `/units/{unit}/`, and `/units/{unit}/2/` where it has more tasks than one page holds. */
export async function unitPage(unit: Unit, number = 1) {
  const pages = await taskPages(unit);
  const tasks = await tasksOf(unit);
  const total = tasks.length;
  const reports = await reportsOf(unit);
  const downloads = number === 1 ? unitDownloads(unit, [...tasks.map(({ task }) => task.due), ...reports]) : [];
  const first = addressOf.unit(unit.id);
  const title = number === 1 ? unit.name : `${unit.name}（第${number}页）`;
  const byId = unitsById(await allUnits());
  const groups = (await groupsByMember()).get(unit.id) ?? [];
  return {
    ...(await pageFrame({
      title: `${title}（${unit.region}）`,
      description: `${unit.region}${title}在通知中的任务、配合单位与完成时限。`,
      href: addressOf.unitPage(unit.id, number),
      section: 'responsibilities',
      alternates: alternatesOf(downloads),
    })),
    crumbs: [
      { label: '责任分工', href: addressOf.responsibilities },
      { label: '责任单位', href: addressOf.units },
      ...(number === 1 ? [] : [{ label: unit.name, href: first }]),
    ],
    title,
    facts: [
      { label: '地区', value: unit.region },
      { label: '种类', value: UNIT_KINDS[unit.kind] },
      ...(unit.basis === undefined ? [] : [{ label: '依据', value: unit.basis }]),
    ],
    duties: await subjectsOfClass(unit.id),
    members: unit.members.map((id) => ({ label: byId.get(id)?.name ?? id, href: addressOf.unit(id) })),
    groups: groups.map(({ group }) => ({ label: group.name, href: addressOf.unit(group.id) })),
    downloads,
    total,
    reports: number === 1 ? reports.map(reportView) : [],
    years: await unitYears(pages[number - 1] ?? [], unit),
    pages:
      pages.length === 1
        ? []
        : pages.map((_, index) => ({
            label: `第${index + 1}页`,
            href: addressOf.unitPage(unit.id, index + 1),
            current: index + 1 === number,
          })),
  };
}

import { mergeRows } from '#duties/merge.ts';
import type { Party, Task } from '#duties/task.ts';
import { type TaskRole, taskRoles } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { limitView } from './limits.ts';
import { quoteAnchors } from './quotes.ts';
import { reckonedOf } from './reckoned.ts';
import { campaignView, type LoadedTable } from './responsibilities.ts';
import { detailsOf } from './table-view.ts';
import { type LoadedUnitTask, yearOf } from './units.ts';

const ROLES = ['lead', 'carryOut', 'support'] as const satisfies readonly TaskRole[];
const COLUMNS = ['项目', '任务', '一同办理', '完成时限'];

/** The tasks of a unit by year; within a year what it answers for, then what it carries out and supports, each by date. */
export function unitYears(tasks: readonly LoadedUnitTask[], unit: { id: string; name: string }) {
  const years = [...Map.groupBy(tasks, yearOf)].map(async ([year, list]) => {
    const papers = [...new Set(list.map(({ loaded }) => loaded))];
    const roles = ROLES.map((role) => ({ role, found: list.filter((entry) => entry.role === role) }));
    return {
      id: `y${year}`,
      title: `${year}年`,
      count: list.length,
      papers: papers.map(({ slug, title, table }) => ({
        label: title,
        href: addressOf.table(slug),
        campaign: campaignView(table),
      })),
      roles: await Promise.all(
        roles
          .filter(({ found }) => found.length > 0)
          .map(async ({ role, found }) => ({
            label: taskRoles[role],
            count: found.length,
            table: {
              caption: `${unit.name}${year}年的任务：${taskRoles[role]}`,
              columns: COLUMNS,
              rows: (await Promise.all(runsOf(found).map((run) => rowsOf(run, unit.id, papers.length > 1)))).flat(),
            },
          })),
      ),
    };
  });
  return Promise.all(years);
}

/** Neighbours of one notice, whose cells merge like its paper's. */
interface Run {
  loaded: LoadedTable;
  tasks: LoadedUnitTask[];
}

function runsOf(list: readonly LoadedUnitTask[]): Run[] {
  const runs: Run[] = [];
  for (const entry of list) {
    const last = runs.at(-1);
    if (last?.loaded === entry.loaded) last.tasks.push(entry);
    else runs.push({ loaded: entry.loaded, tasks: [entry] });
  }
  return runs;
}

/** `named` says of each task in which notice it stands. */
async function rowsOf({ loaded, tasks }: Run, self: string, named: boolean) {
  const { table, slug, title } = loaded;
  const anchors = await quoteAnchors(table);
  const groups = new Map(tasks.map(({ task, via }) => [task, via]));
  return mergeRows(tasks.map(({ task }) => task)).map(({ task, project, units, due }) => {
    const via = groups.get(task);
    return {
      ...(project === undefined ? {} : { project }),
      taskId: task.id,
      anchor: `${slug}-${task.id}`,
      task: task.task,
      details: [...(via === undefined ? [] : [`因“${via.name}”`]), ...detailsOf(task), ...(named ? [title] : [])],
      sourceHref: addressOf.notice(table.notice, anchors.get(task.id)),
      units: {
        parts: partnersOf(task, self),
        repeat: units === undefined,
        ...(units === undefined ? {} : { span: units.span }),
      },
      due: {
        ...task.due,
        reckoned: reckonedOf(task.due),
        limit: limitView(task.due, campaignView(table)),
        repeat: due === undefined,
        ...(due === undefined ? {} : { span: due.span }),
      },
    };
  });
}

/** The others of a task under their roles, as the notice prints them: 责任：市法院、…… 配合：各地平安办. */
function partnersOf(task: Task, self: string) {
  const lines = ROLES.map((role) => ({ role, parties: task[role].filter(({ id }) => id !== self) })).filter(
    ({ parties }) => parties.length > 0,
  );
  if (lines.length === 0) return [{ text: '没有别的单位' }];
  return lines.flatMap(({ role, parties }, index) => [
    { text: `${index === 0 ? '' : '\n'}${taskRoles[role]}：` },
    ...parties.flatMap(linkedName),
  ]);
}

function linkedName({ id, name }: Party, index: number) {
  return [...(index === 0 ? [] : [{ text: '、' }]), { text: name, href: addressOf.unit(id) }];
}

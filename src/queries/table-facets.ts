import { monthsOf } from '#duties/time-limit.ts';
import type { Task } from '#duties/task.ts';
import { type Participant, participantsOf } from '#duties/unit-view.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { type Choice, choicesOf, type Facet } from './facets.ts';
import { once, oncePer } from './once.ts';
import { allTables, type LoadedTable } from './responsibilities.ts';
import { allUnits } from './units-index.ts';

/** A task with everyone who has a part in it, members of groups too. */
export interface SharedTask {
  task: Task;
  participants: readonly Participant[];
}

const ROLE_ORDER = ['lead', 'carryOut', 'support'] as const;
const UNDATED = { slug: 'none', label: '没有写明' };

/** How the tasks of one table are divided: by unit, role and month. */
const TABLE_FACETS: readonly Facet<SharedTask>[] = [
  {
    name: 'unit',
    label: '单位',
    valuesOf: ({ participants }) => participants.map(({ id, name }) => ({ slug: id, label: name })),
    order: () => 0,
  },
  {
    name: 'role',
    label: '角色',
    valuesOf: ({ task }) =>
      ROLE_ORDER.filter((role) => task[role].length > 0).map((role) => ({
        slug: roleSlug(role),
        label: taskRoles[role],
      })),
    order: () => 0,
  },
  {
    name: 'month',
    label: '月份',
    valuesOf: ({ task: { due } }) => {
      const months = monthsOf(due);
      return months.length === 0 ? [UNDATED] : months.map((month) => ({ slug: month, label: formatMonth(month) }));
    },
  },
];

const roleSlug = (role: (typeof ROLE_ORDER)[number]) => (role === 'carryOut' ? 'carry-out' : role);

const formatMonth = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The tasks of a table with their participants, and the facets that divide them. */
export const sharedTasks = oncePer(async ({ table }: LoadedTable) => {
  const units = await allUnits();
  const tasks = table.tasks.map((task): SharedTask => ({ task, participants: participantsOf(task, units) }));
  const facets = TABLE_FACETS.filter((facet) => choicesOf([facet], tasks).length > 1);
  return { tasks, facets };
});

/** Every way to divide every table. */
export const tableChoices = once(async (): Promise<{ table: LoadedTable; choice: Choice }[]> => {
  const lists = await Promise.all(
    (await allTables()).map(async (table) => {
      const { tasks, facets } = await sharedTasks(table);
      return choicesOf(facets, tasks).map((choice) => ({ table, choice }));
    }),
  );
  return lists.flat();
});

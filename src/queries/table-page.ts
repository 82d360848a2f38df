import type { Task } from '#duties/task.ts';
import { taskRoles } from '#legal/vocabulary.ts';
import { addressOf } from './address.ts';
import { alternatesOf, tableDownloads } from './downloads.ts';
import { type Choice, choiceSlug, facetRows, filterBy } from './facets.ts';
import { pageFrame } from './frame.ts';
import { reportView } from './reports.ts';
import { campaignView, type LoadedTable } from './responsibilities.ts';
import { type SharedTask, sharedTasks } from './table-facets.ts';
import { tableView } from './table-view.ts';

/** `/responsibilities/{slug}/` and, with a choice, `/responsibilities/{slug}/by/{facet}-{value}/` */
export async function responsibilityPage(loaded: LoadedTable, choice?: Choice) {
  const { slug, table } = loaded;
  const { tasks, facets } = await sharedTasks(loaded);
  const shown = choice === undefined ? tasks : filterBy(facets, tasks, choice);
  const whole = addressOf.table(slug);
  const title = choice === undefined ? loaded.title : `${loaded.title}：${choice.value.label}`;
  const counts = countsOf(tasks, shown);
  const downloads = choice === undefined ? tableDownloads(loaded) : [];
  return {
    ...(await pageFrame({
      title,
      description: `${title}：${counts}，责任单位与完成时限。`,
      href: choice === undefined ? whole : addressOf.choice(whole, choiceSlug(choice)),
      section: 'responsibilities',
      alternates: alternatesOf(downloads),
      canonical: choice === undefined ? undefined : whole,
    })),
    crumbs: [
      { label: '责任分工', href: addressOf.responsibilities },
      ...(choice === undefined ? [] : [{ label: loaded.title, href: whole }]),
    ],
    title,
    campaign: campaignView(table),
    derived: table.derived === true,
    caution: loaded.caution,
    counts,
    noticeHref: addressOf.notice(table.notice),
    downloads,
    reports: choice === undefined ? loaded.reports.map(reportView) : [],
    facets: facetRows(facets, tasks, whole, choice),
    table: await tableView(loaded, {
      tasks: shown.map(({ task }) => task),
      note: (task) => partOf(task, shown, choice),
    }),
  };
}

function countsOf(all: readonly SharedTask[], shown: readonly SharedTask[]): string {
  const projects = new Set(shown.map(({ task }) => task.project)).size;
  if (shown.length === all.length) return `${projects}个项目，${all.length}项任务`;
  return `${all.length}项任务中的${shown.length}项`;
}

/** The part of the chosen unit in a task, and the group through which it has it. */
function partOf(task: Task, shown: readonly SharedTask[], choice: Choice | undefined): string[] {
  if (choice?.facet !== 'unit') return [];
  const participants = shown.find((other) => other.task === task)?.participants ?? [];
  const part = participants.find(({ id }) => id === choice.value.slug);
  if (part === undefined) return [];
  return [`${part.name}：${taskRoles[part.role]}${part.via === undefined ? '' : `（因“${part.via.name}”）`}`];
}

import { parseRecurrenceWords } from '#duties/recurrence.ts';
import { parseTimeWords, type Span } from '#duties/time-limit.ts';
import { withoutSpace } from '#legal/white-space.ts';
import type { NoticeTask, TaskTable } from './task.ts';
import { chooseQuote, quoteCandidates } from './task-quote.ts';
import type { UnitRegistry } from './unit-registry.ts';

const UNKNOWN = '原文没有写';
const NOBODY = '原文没有写明责任单位';

interface Cell {
  text: string;
  lead?: string[];
  support?: string[];
  carryOut?: string[];
  start?: string;
  end?: string;
  rrule?: string;
}

/** What the file of a table of tasks needs besides its tasks. */
export interface TableContext {
  notice: string;
  title: string;
  year: number;
  campaign: string | undefined;
  units: UnitRegistry;
  /** The text of the notice, block by block, as the site reads it. */
  blocks: readonly string[];
  /** Missing for a table that the paper prints. */
  derived?: true;
}

/** The data of `responsibilities/<notice>.yaml`, and tasks that could not be told from one another. */
export function responsibilityData({ columns, tasks }: Pick<TaskTable, 'columns' | 'tasks'>, context: TableContext) {
  const { year, units } = context;
  const words = context.campaign;
  const span = words === undefined ? undefined : parseTimeWords(words, year);
  const campaign = { text: words ?? UNKNOWN, ...span };
  const cells: Record<string, Cell> = {};
  const keys = new Map<string, string>();
  const keep = (kind: 'who' | 'due', same: string, cell: Cell): string => {
    const known = keys.get(`${kind} ${same}`);
    if (known !== undefined) return known;
    const key = `${kind}-${[...keys.keys()].filter((name) => name.startsWith(kind)).length + 1}`;
    keys.set(`${kind} ${same}`, key);
    cells[key] = cell;
    return key;
  };
  const limits = { year: span === undefined ? year : Number(span.start.slice(0, 4)), span };
  const rows = tasks.map((task) => ({
    task,
    units: keep('who', `${task.unitsCell ?? ''} ${task.unitsText}`, whoCell(task, units)),
    due: keep('due', `${task.dueCell ?? ''} ${task.due ?? ''}`, dueCell(task.due, limits)),
  }));
  const written = context.blocks.map(withoutSpace).join('\n');
  const printed = [...tasks.map(({ task }) => task), ...Object.values(cells).map(({ text }) => text)]
    .map(withoutSpace)
    .join('\n');
  const lost: NoticeTask[] = [];
  const made = rows.flatMap(({ task, units: who, due }) => {
    const quote = chooseQuote(quoteCandidates(task.task, [task.unitsText, task.project ?? '']), written, printed);
    if (quote === undefined) {
      lost.push(task);
      return [];
    }
    return [
      {
        project: task.project ?? projectOf(task.task),
        task: task.task,
        units: who,
        due,
        place: task.place ?? null,
        quota: null,
        from: { quote },
      },
    ];
  });
  const data = {
    title: `${context.title}责任分工`,
    notice: context.notice,
    campaign,
    ...(context.derived === true ? { derived: true } : {}),
    columns,
    cells,
    tasks: made.map((task, index) => ({ id: `t${String(index + 1).padStart(2, '0')}`, ...task })),
  };
  return { data, lost };
}

function whoCell({ lead, support, carryOut, unitsText }: NoticeTask, units: UnitRegistry): Cell {
  const ids = (names: readonly string[]): string[] => [...new Set(names.map((name) => units.idOf(name)))];
  const leads = lead.length > 0 || carryOut.length > 0 ? ids(lead) : [units.idOf(NOBODY)];
  return {
    text: unitsText.trim() === '' ? NOBODY : unitsText.trim(),
    ...(leads.length === 0 ? {} : { lead: leads }),
    ...(support.length === 0 ? {} : { support: ids(support).filter((id) => !leads.includes(id)) }),
    ...(carryOut.length === 0 ? {} : { carryOut: ids(carryOut) }),
  };
}

function dueCell(due: string | undefined, { year, span }: { year: number; span: Span | undefined }): Cell {
  const text = due?.trim() ?? '';
  if (text === '') return { text: UNKNOWN };
  const rrule = parseRecurrenceWords(text);
  return { text, ...parseTimeWords(text, year, span), ...(rrule === undefined ? {} : { rrule }) };
}

function projectOf(task: string): string {
  return task.split(/[，。；：\n]/u)[0]?.slice(0, 30) || '任务';
}

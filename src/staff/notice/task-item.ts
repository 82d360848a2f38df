import { type Field, findFields, isLead, readFieldLine } from './field.ts';
import { readLabel } from './label.ts';
import { isOrgan } from './organ.ts';
import type { Part } from './part.ts';
import type { NoticeTask } from './task.ts';
import { readParties, splitNames } from './unit-list.ts';

/** A heading or a numbered paragraph with what stands below it. */
interface Item {
  project: string | undefined;
  name: string;
  lines: string[];
}

/** The tasks of a text without a table: the items that say who does them. */
export function readTaskItems(parts: readonly Part[]): NoticeTask[] {
  return cutItems(parts).flatMap(tasksOf);
}

function cutItems(parts: readonly Part[]): Item[] {
  const items: Item[] = [];
  const above: string[] = [];
  for (const part of parts) {
    if (part.kind === 'heading') {
      above.length = part.level - 1;
      above[part.level - 1] = part.name;
      items.push({ project: part.name, name: part.name, lines: [] });
    } else if (part.kind === 'text') {
      const label = readLabel(part.text);
      const field = label === undefined ? undefined : readFieldLine(label.text);
      if (label !== undefined && field === undefined) {
        items.push({ project: above.findLast((name) => name !== undefined), name: '', lines: [part.text] });
      } else items.at(-1)?.lines.push(field === undefined ? part.text : (label?.text ?? part.text));
    } else if (part.kind === 'title') items.push({ project: undefined, name: part.text, lines: [] });
  }
  return items;
}

function tasksOf({ project, name, lines }: Item): NoticeTask[] {
  const tasks: NoticeTask[] = [];
  const shared: Field[] = [];
  let words: string[] = [];
  let open: NoticeTask | undefined;
  for (const line of lines) {
    const field = readFieldLine(line);
    if (field !== undefined) {
      const fields = findFields(line);
      const who = fields.filter((entry) => isLead(entry));
      if (who.length > 0 && (open === undefined || open.lead.length > 0) && !isMoreOf(open, fields)) {
        open = newTask(project, words.join('\n') || name, fields);
        tasks.push(open);
        words = [];
      } else if (open !== undefined) addFields(open, fields);
      if (who.length === 0) shared.push(...fields);
      continue;
    }
    const { before, found } = inlineParties(line);
    for (const { task, fields, text } of found) {
      open = newTask(project, [...words, task].join('\n') || name, fields, text);
      tasks.push(open);
      words = [];
    }
    if (before !== '') words.push(before);
  }
  for (const task of tasks) addFields(task, shared);
  return tasks;
}

/** 责任单位 after 牵头单位 says more of the same task. */
function isMoreOf(open: NoticeTask | undefined, fields: readonly Field[]): boolean {
  return open?.unitsText.startsWith('牵头') === true && fields.every(({ role }) => role !== 'head');
}

function newTask(project: string | undefined, task: string, fields: readonly Field[], text?: string): NoticeTask {
  const who = fields.filter(({ role }) => ['head', 'lead', 'support', 'carryOut'].includes(role));
  const plain = text === undefined ? undefined : readParties(text);
  const made: NoticeTask = {
    task,
    lead: plain?.lead ?? [],
    support: plain?.support ?? [],
    carryOut: plain?.carryOut ?? [],
    unitsText:
      text ?? who.map((field) => (field.role === 'lead' ? field.value : `${field.name}：${field.value}`)).join('\n'),
    ...(project === undefined ? {} : { project }),
  };
  addFields(
    made,
    plain === undefined ? fields : fields.filter(({ role }) => !who.some((field) => field.role === role)),
  );
  return made;
}

function addFields(task: NoticeTask, fields: readonly Field[]): void {
  for (const { role, value, name } of fields) {
    if (value === '') continue;
    if (role === 'due') task.due ??= value;
    else if (role === 'place') task.place ??= value;
    else if (role === 'content') {
      if (!task.task.includes(value))
        task.task = task.task === '' || task.task === task.project ? value : `${task.task}\n${value}`;
    } else if (role === 'support') {
      task.support = [...new Set([...task.support, ...splitNames(value)])].filter((unit) => !task.lead.includes(unit));
      if (!task.unitsText.includes(value)) task.unitsText += `\n${name}：${value}`;
    } else if (role === 'carryOut') task.carryOut = [...new Set([...task.carryOut, ...splitNames(value)])];
    else if (role === 'head' || role === 'lead') {
      const { lead, support } = readParties(value);
      task.lead = [...new Set([...task.lead, ...lead])];
      task.support = [...new Set([...task.support, ...support])].filter((unit) => !task.lead.includes(unit));
      if (!task.unitsText.includes(value)) task.unitsText += `\n${name}：${value}`;
    }
  }
}

interface Inline {
  task: string;
  fields: Field[];
  /** The words that name the units where no field does. */
  text?: string;
}

/** （责任单位：甲；完成时限：6月底）, （甲牵头，乙配合） at the end of a sentence, or 责任单位：甲 as its last one. */
function inlineParties(line: string): { before: string; found: Inline[] } {
  const found: Inline[] = [];
  let from = 0;
  for (const { start, end, inside } of brackets(line)) {
    const fields = findFields(inside);
    const task = line.slice(from, start).trim();
    if (fields.some(isLead) || (fields.some(({ role }) => role === 'support') && task !== '')) {
      const [first] = fields;
      const lead = first === undefined ? '' : inside.slice(0, inside.indexOf(first.name)).replace(/[，,；;、]+$/u, '');
      found.push(lead === '' || fields.some(isLead) ? { task, fields } : { task, fields, text: inside });
    } else if (namesUnits(inside, line.slice(end))) found.push({ task, fields: [], text: inside });
    else continue;
    from = end;
  }
  const rest = line.slice(from);
  const tail = /[。；;]\s*((?:牵头|责任|主办|组织|承办)(?:单位|部门)\s*[：:].+)$/su.exec(rest);
  if (tail !== null && found.length === 0) {
    return { before: '', found: [{ task: rest.slice(0, tail.index + 1).trim(), fields: findFields(tail[1] ?? '') }] };
  }
  return { before: found.length === 0 ? line : rest.replace(/^[。；;]/u, '').trim(), found };
}

/** True for 甲牵头，乙配合 and for a list of offices that ends a paragraph. */
function namesUnits(inside: string, after: string): boolean {
  if (inside.length > 200 || /[。：:]/u.test(inside)) return false;
  if (!/^[。；;]?\s*$/u.test(after) && !/^[。；;]?\s*(?:[一二三四五六七八九十]+是|[（(]?[①-⑳\d])/u.test(after))
    return false;
  const names = splitNames(
    inside.replace(/(?:共同)?(?:按照?(?:各自)?职责(?:分工)?)?(?:分别)?(?:牵头|负责|落实|配合)/gu, '，'),
  );
  const offices = names.filter((name) => isOrgan(name) || /^各/u.test(name) || /(?:局|委|办|部|院|厅|处)$/u.test(name));
  return (
    offices.length > 0 &&
    offices.length * 2 > names.length &&
    (/牵头|配合|负责|落实/u.test(inside) || offices.length === names.length)
  );
}

/** The outermost brackets of a text. */
function brackets(text: string): { start: number; end: number; inside: string }[] {
  const found: { start: number; end: number; inside: string }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (/[（(【[]/u.test(letter)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (/[）)】\]]/u.test(letter) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1, inside: text.slice(start + 1, at) });
    }
  }
  return found;
}

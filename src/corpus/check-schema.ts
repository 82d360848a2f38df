import type { z } from 'astro/zod';
import { parseDate } from '#legal/dates.ts';
import { nearest } from '#legal/nearest.ts';
import { type Problem, problem } from './problems.ts';
import { fieldRule } from './schema-fields.ts';
import type { DataPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

interface Checked {
  file: string;
  schema: z.ZodType;
  source: YamlSource;
}

const types: Record<string, string> = {
  string: '应当是文字；纯数字要加引号',
  number: '应当是数字，不加引号',
  int: '应当是整数，不加引号',
  boolean: '应当是 true 或者 false',
  array: '应当是一列，每项前面写 - ，或者写在方括号 [ ] 里',
  object: '应当是“名称: 内容”的样子',
  record: '应当是“名称: 内容”的样子',
};

/** The problems of one file's data, in our own codes and words, each at its place in the YAML. */
export function schemaProblems(issues: readonly Issue[], checked: Checked): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...issue.path, key], checked));
    return [isMissing(issue, checked) ? missingField(issue.path, checked) : badValue(issue, checked)];
  });
}

function isMissing({ path }: Issue, { source }: Checked): boolean {
  return path.length > 0 && !source.has(path);
}

function missingField(path: DataPath, { file, schema, source }: Checked): Problem {
  const { description } = fieldRule(schema, path);
  return problem('schema/missing-field', file, source.placeOf(path), { field: fieldName(path), description });
}

function unknownField(path: DataPath, { file, schema, source }: Checked): Problem {
  const { fields } = fieldRule(schema, path.slice(0, -1));
  const known = fields.filter((field) => !source.has([...path.slice(0, -1), field]));
  return problem('schema/unknown-field', file, source.placeOfKey(path), {
    field: fieldName(path),
    nearest: nearest(String(path.at(-1)), known),
    known,
  });
}

function badValue(issue: Issue, { file, schema, source }: Checked): Problem {
  const { path } = issue;
  const isKey = issue.code === 'invalid_key';
  const place = isKey ? source.placeOfKey(path) : source.placeOf(path);
  const field = fieldName(path);
  const value = isKey ? String(path.at(-1)) : shown(valueAt(source.value, path));
  if (issue.code === 'custom' && issue.params?.['problem'] === 'bad-date') {
    return problem('schema/bad-date', file, place, { field, value, nearest: parseDate(value) });
  }
  const { description } = fieldRule(schema, path);
  const words =
    issue.code === 'invalid_value' ? nearestChoice(value, issue.values.map(String), description) : undefined;
  return problem('schema/bad-value', file, place, {
    field,
    value,
    reason: reasonOf(issue),
    nearest: words,
    description: description === '' ? '照同类文件的写法' : description,
  });
}

/** The choice whose Chinese word (`judged 判决` in the description) was written, else the one spelt most like it. */
function nearestChoice(value: string, choices: readonly string[], description: string): string | undefined {
  return (
    choices.find((choice) => description.split(/[：，]/).includes(`${choice} ${value}`)) ?? nearest(value, choices)
  );
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? '写法不对';
    case 'invalid_value':
      return `只能写其中之一：${issue.values.join('、')}`;
    case 'too_small':
      if (issue.origin === 'string') return '不能是空的';
      return issue.origin === 'array' ? `至少要有 ${issue.minimum} 项` : `不能小于 ${issue.minimum}`;
    case 'too_big':
      return `不能大于 ${issue.maximum}`;
    case 'invalid_key':
      return '名称的写法不对';
    default:
      return '写法不对';
  }
}

/** What a message calls a place in the data: `versions 第 3 项的 effective`. */
export function fieldName(path: DataPath): string {
  const names = path.map((key, index) => {
    if (typeof key === 'number') return ` 第 ${key + 1} 项`;
    if (index === 0) return String(key);
    return typeof path[index - 1] === 'number' ? `的 ${String(key)}` : ` 的 ${String(key)}`;
  });
  return names.join('') || '整个文件';
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '空');
  return text.length > 40 ? `${text.slice(0, 40)}……` : text === '' ? '空' : text;
}

export type FieldRole = 'head' | 'lead' | 'support' | 'carryOut' | 'due' | 'place' | 'content' | 'other';

const WORDS: Record<FieldRole, string> = {
  head: '牵头(?:责任)?(?:单位|部门|科室|处室|领导|机构)',
  lead: '(?:主要)?责任(?:单位|部门|科室|处室|主体|股室)(?:及分工)?|主办(?:单位|部门|科室)|组织(?:实施)?(?:单位|部门)|承办(?:单位|部门)|(?:主要)?负责(?:单位|部门|科室)|实施(?:单位|主体|部门)|承担单位',
  support:
    '(?:协同)?配合(?:单位|部门|科室|处室|股室)|协[办助](?:单位|部门)|协同(?:单位|部门)|参[与加](?:单位|部门)|支持单位',
  carryOut: '落实(?:单位|部门)|执行单位',
  due: '(?:完成|整改|办结)(?:时限|时间|期限|日期)|时限(?:要求)?|时间(?:安排|节点|要求|进度)?|活动(?:时间|日期)|(?:实施|举办|举行|开展|演练|宣传|培训|推进|截止|检查|执行)(?:时间|时限|日期)|进度(?:安排|要求)|日期',
  place: '(?:活动|举办|演练|宣传|培训|集中)?(?:地点|场所)',
  content: '(?:活动|主要|工作|具体|任务|宣传)?(?:内容|措施|要求|形式)|任务(?:分工)?',
  other: '参[加与](?:人员|对象|范围)|活动对象|联系人|备注|经费来源',
};
const ROLES = Object.keys(WORDS) as FieldRole[];
const ANY = ROLES.map((role) => WORDS[role]).join('|');
const LINE = new RegExp(`^[（(【[]?\\s*(${ANY})\\s*[】\\])）]?\\s*[：:]\\s*(.*)$`, 'su');
const START = new RegExp(`(?:^|[；;。\\n\\s，,、])[（(【[]?(${ANY})[】\\])）]?\\s*[：:]`, 'gu');

export interface Field {
  role: FieldRole;
  /** As printed: 责任单位. */
  name: string;
  value: string;
}

/** A line that begins with a field: 责任单位：市应急管理局. */
export function readFieldLine(text: string): Field | undefined {
  const match = LINE.exec(tighten(text.trim()));
  if (match === null) return undefined;
  const [, name = '', value = ''] = match;
  const role = roleOf(name);
  return role === undefined ? undefined : { role, name, value: value.trim() };
}

/** Every field of a text, in order: 责任单位：甲；配合单位：乙；完成时限：6月底. */
export function findFields(words: string): Field[] {
  const text = tighten(words);
  const starts = [...text.matchAll(START)];
  return starts.flatMap((match, index) => {
    const name = match[1] ?? '';
    const role = roleOf(name);
    const value = text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length);
    return role === undefined ? [] : [{ role, name, value: trimEnd(value) }];
  });
}

/** Without the sign that ends a field, and the bracket that opened before its name. */
function trimEnd(value: string): string {
  const words = value.trim().replace(/[；;，,。]+$/u, '');
  return /^[^（(]*[）)]$/u.test(words) ? words.slice(0, -1) : words;
}

/** 时　　间： is printed as wide as 责任单位：. */
function tighten(text: string): string {
  return text.replace(/(时|地|内)[ \u3000]+(间|点|容)(?=[：:])/gu, '$1$2');
}

/** What a table's column or a field of that name holds. */
export function roleOf(name: string): FieldRole | undefined {
  const plain = name.replace(/\s/g, '');
  return ROLES.find((role) => new RegExp(`^(?:${WORDS[role]})$`, 'u').test(plain));
}

export const isLead = ({ role }: Field): boolean => role === 'head' || role === 'lead';

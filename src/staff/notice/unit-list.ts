import { findFields } from './field.ts';

/** Who does a task, by the names that the paper prints. */
export interface Parties {
  lead: string[];
  support: string[];
  carryOut: string[];
}

const TAIL =
  /等(?:相关|有关|各|行业|市直|区直|县直|成员|部门|单位|主管|监管|职能|[、及和与])*(?:市直|区直|县直)?(?:部门|单位|科室|机构)?$/u;

/**
 * The names of a cell or of a line, in order. 配合单位： inside it, （牵头） after a name and 甲牵头，乙配合 are understood;
 * what follows 等 names nobody.
 */
export function readParties(text: string): Parties {
  const parties: Parties = { lead: [], support: [], carryOut: [] };
  const plain = text.replace(/^[（(【[]([\s\S]*)[）)】\]]$/u, '$1').trim();
  const fields = findFields(plain);
  const first =
    fields[0] === undefined ? plain : plain.slice(0, plain.search(new RegExp(`[（(【[]?${fields[0].name}`, 'u')));
  readClauses(first, parties);
  for (const { role, value } of fields) {
    if (role === 'support') parties.support.push(...splitNames(value));
    else if (role === 'carryOut') parties.carryOut.push(...splitNames(value));
    else if (role === 'head' || role === 'lead') readClauses(value, parties);
  }
  return {
    lead: unique(parties.lead),
    support: unique(parties.support.filter((name) => !parties.lead.includes(name))),
    carryOut: unique(parties.carryOut),
  };
}

/** 甲牵头，乙、丙配合: each clause says what its names do. */
function readClauses(text: string, parties: Parties): void {
  const clauses = text.split(/(?<=牵头|负责|落实|配合|协助|参与|参加)(?![）)单部])[，,；;、\s]*/u);
  const heads = clauses.some((clause) => /牵头$/u.test(clause.trim()));
  for (const clause of clauses) {
    const names = splitNames(
      clause
        .replace(/^由/u, '')
        .replace(
          /(?:共同|按照?(?:各自)?职责(?:分工)?(?:分别|共同)?|分别|具体|组织|联合|协同)*(?:牵头(?:负责)?|负责|落实|配合|协助|参与|参加)$/u,
          '',
        ),
    );
    const isSupport = /(?:配合|协助|参与|参加)$/u.test(clause.trim());
    const marked = names.filter((name) => MARK.test(name));
    if (isSupport) parties.support.push(...names);
    else if (heads && !/牵头$/u.test(clause.trim()) && parties.lead.length > 0 && !/负责$/u.test(clause.trim()))
      parties.support.push(...names);
    else if (marked.length > 0) {
      parties.lead.push(...marked.map((name) => name.replace(MARK, '')));
      parties.support.push(...names.filter((name) => !MARK.test(name)));
    } else parties.lead.push(...names);
  }
}

const MARK = /[（(](?:牵头|主办|负责|牵头单位|责任单位)[）)]$/u;

/** 等行业主管、监管部门 at the end of a list. */
const OTHERS = /等(?:行业|相关|有关|市直|区直|县直|成员|主管|监管|职能|部门|单位)[^，,；;\n（）]*$/gmu;

/** The names between 、，； and line ends; those in brackets stay with the word before. */
export function splitNames(words: string): string[] {
  const text = words.replace(OTHERS, '');
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of text) {
    if (/[（(〔【[]/u.test(letter)) depth += 1;
    if (/[）)〕】\]]/u.test(letter)) depth -= 1;
    if (depth <= 0 && /[、，,；;\n\r\t　/]/u.test(letter)) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  pieces.push(piece);
  const names = pieces
    .flatMap((words) => splitSpaced(words.trim()))
    .map((words) =>
      words
        .replace(/[。.：:]+$/u, '')
        .replace(TAIL, '')
        .replace(/^(?:以及|及|和|会同)/u, '')
        .trim(),
    )
    .filter((name) => name !== '' && /[\p{L}]/u.test(name) && !/^(?:无|等|同上|各负其责)$/u.test(name));
  return joinShared(names);
}

function splitSpaced(words: string): string[] {
  const parts = words.split(/\s+/u);
  return parts.length > 1 && parts.every((part) => [...part].length >= 3) ? parts : [words.replace(/\s+/gu, '')];
}

/** 各乡（镇）、街道 is one name: what follows has no word of its own for where. */
function joinShared(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      /^各[^局委办]{1,8}$/u.test(last) &&
      /^(?:街道|街道办事处|镇|乡镇|园区|开发区|县（市）)$/u.test(name)
    ) {
      joined[joined.length - 1] = `${last}、${name}`;
    } else joined.push(name);
  }
  return joined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

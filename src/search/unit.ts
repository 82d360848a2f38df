export type UnitKind = 'law' | 'article' | 'provision' | 'term' | 'case' | 'material' | 'notice' | 'duty' | 'task';

/** One thing that a search can find: an article, a section of a notice, a case, a material, a task, a term, a law by its names. */
export interface IndexUnit {
  /** Unique over the site: `notices/2021-x#s1`. */
  id: string;
  /** Address below the site's base, without leading slash. */
  url: string;
  kind: UnitKind;
  title: string;
  /** What people cite it by: 第一百三十四条之一, 浙应急〔2021〕75号. */
  number?: string;
  /** Other words that lead to it. */
  aliases: string[];
  /** Title of the document that it is a part of, with which its own title begins; absent where it is one by itself. */
  document?: string;
  /** What it is about, beside its title: the crime name of an article. */
  subject?: string;
  /** One sentence that answers a question about it, and the provision that the sentence rests on. */
  answer?: { text: string; basis: string; url: string };
  /** What the search box suggests while somebody types, the usual name first; absent where it suggests nothing. */
  names?: string[];
  text: string;
  /** Slug of the law that it is, or that it is an article of; its title is then found through the law's names alone. */
  law?: string;
  year?: number;
  region?: string;
  audiences: string[];
  industries: string[];
  /** Chinese words for the state of the thing itself. */
  status?: string;
}

/** What one file under `search/text/` holds of a unit, by its id. */
export interface UnitText {
  title: string;
  url: string;
  kind: UnitKind;
  text: string;
  number?: string;
  year?: number;
  status?: string;
  document?: string;
  subject?: string;
  answer?: { text: string; basis: string; url: string };
}

/** A file under `search/text/`: the units of one document. */
export interface TextFile {
  units: Record<string, UnitText>;
}

/**
 * What a reader calls each kind, in the order of the filters, and how much its match counts against another's. Kinds
 * with `after` stand below all others that match in the same way. A new content type adds a line here and `search` to
 * its descriptor.
 */
export const unitKinds: Readonly<Record<UnitKind, { label: string; weight: number; after?: true }>> = {
  law: { label: '法律法规', weight: 1 },
  article: { label: '法条', weight: 1 },
  provision: { label: '释法', weight: 0.75 },
  term: { label: '名词', weight: 0.75 },
  case: { label: '案例', weight: 0.8, after: true },
  material: { label: '资料', weight: 0.75, after: true },
  notice: { label: '通知', weight: 0.7, after: true },
  duty: { label: '法定职责', weight: 0.7, after: true },
  task: { label: '责任分工', weight: 0.7, after: true },
};

/** True for one of the kinds of `unitKinds`. */
export function isUnitKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKinds, kind);
}

/**
 * The file of a unit's text below `search/text/`, without ending: `article/criminal-law`. A document whose name is
 * not plain ASCII shares the file of its folder.
 */
export function textFileOf(unit: Pick<IndexUnit, 'id' | 'kind'>): string {
  const [folder = '', name = ''] = (unit.id.split('#')[0] ?? '').split('/');
  const file = [name, folder].find((part) => /^[\w-]+$/.test(part)) ?? 'other';
  return `${unit.kind}/${file}`;
}

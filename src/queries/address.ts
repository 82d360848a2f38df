import { type ArticleRef, formatArticleId } from '#legal/provision.ts';

/** Endings of the files that tables and units can be had as. */
type ExportEnding = 'csv' | 'xlsx' | 'json' | 'ics';

/** Path prefix of the site, always ending in `/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of the site's root on the web (`https://host/base/`), or undefined when the build was not told (`SITE`). */
export const siteRoot = process.env['SITE'] === undefined ? undefined : new URL(base, process.env['SITE']).href;

/** Where `npm start` shows the site: used where an absolute address must stand and the site's own is not known. */
export const localRoot = `http://localhost:4321${base}`;

/** The whole address of a path that begins with the base path. */
export const absolute = (href: string): string => (siteRoot ?? localRoot) + href.slice(base.length);

/** Addresses of the portal (design: other people's links depend on them). Each begins with the base path. */
export const addressOf = {
  home: base,
  about: `${base}about/`,
  accessibility: `${base}accessibility/`,
  laws: `${base}laws/`,
  law: (law: string) => `${base}laws/${law}/`,
  lawVersion: (law: string, effective: string) => `${base}laws/${law}/versions/${effective}/`,
  lawJson: (law: string) => `${base}laws/${law}.json`,
  lawFeed: (law: string) => `${base}laws/${law}/feed.xml`,
  articleJson: (law: string, ref: ArticleRef) => `${base}laws/${law}/${formatArticleId(ref)}.json`,
  article: (law: string, ref: ArticleRef, anchor?: string) =>
    `${base}laws/${law}/${formatArticleId(ref)}/${anchor === undefined ? '' : `#${anchor}`}`,
  externalLaw: (law: string) => `${base}laws/#${law}`,
  provisions: `${base}provisions/`,
  provision: (slug: string) => `${base}provisions/${slug}/`,
  notices: `${base}notices/`,
  notice: (slug: string, anchor?: string) => `${base}notices/${slug}/${anchor === undefined ? '' : `#${anchor}`}`,
  responsibilities: `${base}responsibilities/`,
  table: (slug: string) => `${base}responsibilities/${slug}/`,
  tableFile: (slug: string, ending: ExportEnding) => `${base}responsibilities/${slug}.${ending}`,
  returnForm: (slug: string) => `${base}responsibilities/${slug}-return.xlsx`,
  units: `${base}units/`,
  unit: (id: string) => `${base}units/${id}/`,
  unitFile: (id: string, ending: ExportEnding) => `${base}units/${id}.${ending}`,
  calendarFile: `${base}calendar.ics`,
  /** The first page of a unit is the unit's own. */
  unitPage: (id: string, page: number) => `${base}units/${id}/${page === 1 ? '' : `${page}/`}`,
  duties: `${base}duties/`,
  duty: (subject: string, anchor?: string) => `${base}duties/${subject}/${anchor === undefined ? '' : `#${anchor}`}`,
  dutiesJson: (subject: string) => `${base}duties/${subject}.json`,
  cases: `${base}cases/`,
  choice: (list: string, choice: string) => `${list}by/${choice}/`,
  case: (slug: string) => `${base}cases/${slug}/`,
  materials: `${base}materials/`,
  material: (slug: string) => `${base}materials/${slug}/`,
  topic: (slug: string, anchor?: string) => `${base}topics/${slug}/${anchor === undefined ? '' : `#${anchor}`}`,
  selfCheck: `${base}self-check/`,
  selfCheckPage: (check: string, path: string) => `${base}self-check/${check}/${path}/`,
  glossary: `${base}glossary/`,
  audience: (id: string) => `${base}audiences/${id}/`,
  calendar: (year: number | string) => `${base}calendar/${year}/`,
  feed: `${base}feed.xml`,
  guide: `${base}guide/`,
  guidePage: (slug: string) => `${base}guide/${slug}/`,
  penalties: `${base}penalties/`,
  criminalTransfer: `${base}criminal-transfer/`,
  report: `${base}report/`,
  search: `${base}search/`,
  searchFor: (query: string) => `${base}search/?q=${encodeURIComponent(query)}`,
  schema: (name: string) => `${base}schemas/${name}.json`,
} as const;

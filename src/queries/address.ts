import { type ArticleRef, formatArticleId } from '#legal/provision.ts';

/** Path prefix of the site, always ending in `/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of the site's root on the web (`https://host/base/`), or undefined when the build was not told (`SITE`). */
export const siteRoot = process.env['SITE'] === undefined ? undefined : new URL(base, process.env['SITE']).href;

/** Where `npm start` shows the site: used where an absolute address must stand and the site's own is not known. */
export const localRoot = `http://localhost:4321${base}`;

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
  tableJson: (slug: string) => `${base}responsibilities/${slug}.json`,
  units: `${base}units/`,
  unit: (id: string) => `${base}units/${id}/`,
  duties: `${base}duties/`,
  duty: (subject: string, anchor?: string) => `${base}duties/${subject}/${anchor === undefined ? '' : `#${anchor}`}`,
  dutiesJson: (subject: string) => `${base}duties/${subject}.json`,
  cases: `${base}cases/`,
  choice: (list: string, choice: string) => `${list}by/${choice}/`,
  case: (slug: string) => `${base}cases/${slug}/`,
  materials: `${base}materials/`,
  material: (slug: string) => `${base}materials/${slug}/`,
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

import { getEntry } from 'astro:content';
import { addressOf, base, localRoot, siteRoot } from './address.ts';
import { qrCode } from './qr-code.ts';

/** The sections of the navigation. */
export type SectionName = 'laws' | 'provisions' | 'notices' | 'responsibilities' | 'cases' | 'materials';

const NAVIGATION: readonly { section: SectionName; label: string; href: string }[] = [
  { section: 'laws', label: '法律', href: addressOf.laws },
  { section: 'provisions', label: '释法', href: addressOf.provisions },
  { section: 'notices', label: '通知', href: addressOf.notices },
  { section: 'responsibilities', label: '责任', href: addressOf.responsibilities },
  { section: 'cases', label: '案例', href: addressOf.cases },
  { section: 'materials', label: '资料', href: addressOf.materials },
];

const REPORT_NUMBER = '12350';
const NO_ORGANIZER = '本站为普法资料库，非政府网站，文件以发布机关原文为准。';

export interface PageSubject {
  title: string;
  description: string;
  /** Address of the page, with base path. */
  href: string;
  section?: SectionName;
  type?: 'website' | 'article';
  /** Page tags (国办发〔2017〕47号) besides those of every page. */
  tags?: { name: string; content: string }[];
  jsonLd?: object;
  /** Date of the text, printed at the foot of the paper: `2021年3月1日起施行的文本`. */
  textDate?: string;
  noindex?: boolean;
  /** Address that the browser goes on to at once, relative to this page. */
  refresh?: string;
  /** Another page that says the same with a lasting address. */
  canonical?: string | undefined;
  /** Forms of the page for machines. */
  alternates?: { type: string; title: string; href: string }[];
}

/** What every page shows around its own content: head, frame and printed foot. */
export async function pageFrame(subject: PageSubject) {
  const site = (await getEntry('site', 'site'))?.data;
  if (site === undefined) throw new Error('content/site.yaml 不存在');
  const { title, description, href } = subject;
  const isHome = href === addressOf.home;
  const url = siteRoot === undefined ? undefined : siteRoot + href.slice(base.length);
  const address = (siteRoot ?? localRoot) + href.slice(base.length);
  return {
    head: {
      title: isHome ? site.name : `${title} - ${site.name}`,
      ogTitle: title,
      description,
      ...(url === undefined
        ? {}
        : {
            url: subject.canonical === undefined ? url : siteRoot + subject.canonical.slice(base.length),
            image: `${siteRoot}og.png`,
          }),
      alternates: [
        { type: 'application/atom+xml', title: site.name, href: addressOf.feed },
        ...(subject.alternates ?? []),
      ],
      type: subject.type ?? ('website' as const),
      tags: [
        { name: 'SiteName', content: site.name },
        ...(site.domain === undefined ? [] : [{ name: 'SiteDomain', content: site.domain }]),
        ...(site.siteId === undefined ? [] : [{ name: 'SiteIDCode', content: site.siteId }]),
        ...(subject.tags ?? []),
      ],
      jsonLd: subject.jsonLd === undefined ? [] : [JSON.stringify(subject.jsonLd)],
      noindex: subject.noindex ?? false,
      refresh: subject.refresh,
    },
    frame: {
      siteName: site.name,
      home: addressOf.home,
      search: addressOf.search,
      searchIndex: `${base}search/`,
      icon: `${base}favicon.svg`,
      touchIcon: `${base}apple-touch-icon.png`,
      nav: NAVIGATION.map(({ section, label, href: target }) => ({
        label,
        href: target,
        current: section === subject.section,
      })),
      reportHref: addressOf.report,
      reportNumber: REPORT_NUMBER,
      statement: site.organizer === undefined ? NO_ORGANIZER : `主办单位：${site.organizer}。`,
      footer: [
        { label: '关于本站', href: addressOf.about },
        { label: '无障碍', href: addressOf.accessibility },
        { label: '名词', href: addressOf.glossary },
        { label: '发布指南', href: addressOf.guide },
      ],
      owner: ownerLines(site),
    },
    printed: {
      address,
      qr: qrCode(address),
      ...(subject.textDate === undefined ? {} : { date: subject.textDate }),
    },
  };
}

function ownerLines(site: {
  undertaker?: string | undefined;
  contact?: string | undefined;
  siteId?: string | undefined;
  icp?: string | undefined;
  police?: string | undefined;
}): { label: string; value: string }[] {
  const lines: [string, string | undefined][] = [
    ['承办单位', site.undertaker],
    ['联系方式', site.contact],
    ['网站标识码', site.siteId],
    ['ICP备案号', site.icp],
    ['公安备案号', site.police],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** Page tags of a list page. */
export function columnTags(name: string, description: string, keywords: string, type: string) {
  return [
    { name: 'ColumnName', content: name },
    { name: 'ColumnDescription', content: description },
    { name: 'ColumnKeywords', content: keywords },
    { name: 'ColumnType', content: type },
  ];
}

/** Page tags of a document; what is not known is left out. */
export function articleTags(facts: Record<string, string | undefined>) {
  return Object.entries(facts).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

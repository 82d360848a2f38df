import { getEntry } from 'astro:content';
import { addressOf } from './address.ts';
import { pageFrame } from './frame.ts';
import { citationLink, linkedText } from './law-index.ts';
import { today } from './today.ts';

/** Report and help numbers, in editorial order. */
export async function hotlines() {
  return (await getEntry('hotlines', 'hotlines'))?.data.hotlines ?? [];
}

/** `/about/` */
export async function aboutPage() {
  const site = (await getEntry('site', 'site'))?.data;
  const description = '本站收录什么、文本从哪里来、怎样核对、发现错误怎么办。';
  return {
    ...(await pageFrame({ title: '关于本站', description, href: addressOf.about })),
    title: '关于本站',
    organizer: site?.organizer,
    corrections: site?.corrections,
    laws: addressOf.laws,
    accessibility: addressOf.accessibility,
  };
}

/** `/accessibility/` */
export async function accessibilityPage() {
  const description = '本站的无障碍做法：键盘、读屏、放大、对比度、打印和不用脚本时的用法。';
  return {
    ...(await pageFrame({ title: '无障碍', description, href: addressOf.accessibility })),
    title: '无障碍',
    about: addressOf.about,
  };
}

/** `/404.html` */
export async function notFoundPage() {
  const description = '这个地址没有页面。';
  return {
    ...(await pageFrame({ title: '没有这个页面', description, href: `${addressOf.home}404.html`, noindex: true })),
    title: '没有这个页面',
    search: addressOf.search,
    indexes: siteIndexes(),
  };
}

const ASK_NUMBERS = ['12348', '12350'];

/** `/search/` */
export async function searchPage() {
  const description = '查法条、通知、责任分工、案例和宣传资料。';
  return {
    ...(await pageFrame({ title: '搜索', description, href: addressOf.search, noindex: true })),
    title: '搜索',
    action: addressOf.search,
    indexes: siteIndexes(),
    hotlines: (await hotlines()).filter(({ number }) => ASK_NUMBERS.includes(number)),
  };
}

function siteIndexes() {
  return [
    { label: '法律条文', href: addressOf.laws },
    { label: '释法', href: addressOf.provisions },
    { label: '通知公告', href: addressOf.notices },
    { label: '责任分工', href: addressOf.responsibilities },
    { label: '责任单位', href: addressOf.units },
    { label: '法定职责', href: addressOf.duties },
    { label: '典型案例', href: addressOf.cases },
    { label: '宣传资料', href: addressOf.materials },
    { label: '名词', href: addressOf.glossary },
  ];
}

/** `/glossary/` */
export async function glossaryPage() {
  const terms = (await getEntry('glossary', 'glossary'))?.data.terms ?? [];
  const description = '本站用到的法律名词，一句话说清，注明条文。';
  return {
    ...(await pageFrame({ title: '名词', description, href: addressOf.glossary })),
    title: '名词',
    description,
    terms: await Promise.all(
      terms.map(async ({ id, term, also, definition, provision }) => ({
        id,
        term,
        also,
        definition: await linkedText(definition),
        provision: await citationLink(provision, today()),
      })),
    ),
  };
}

import { addressOf } from './address.ts';
import { calendarYears } from './calendar.ts';
import { columnTags, pageFrame } from './frame.ts';
import { allTables, campaignView } from './responsibilities.ts';

/** `/responsibilities/` */
export async function responsibilityList() {
  const tables = await allTables();
  const description = '把通知里的任务逐项拆开：谁负责、谁配合、何时完成，每项都能回到通知原文。';
  return {
    ...(await pageFrame({
      title: '责任分工',
      description,
      href: addressOf.responsibilities,
      section: 'responsibilities',
      tags: columnTags('责任分工', description, '责任分工,责任单位,完成时限', '责任分工'),
    })),
    title: '责任分工',
    description,
    rows: tables.map(({ slug, title, table, caution }) => ({
      mark: table.notice.slice(0, 4),
      title,
      href: addressOf.table(slug),
      note: [`${table.tasks.length}项任务`, caution].filter((part) => part !== undefined).join(' · '),
      campaign: campaignView(table),
    })),
    links: [
      { label: '没有活动的时候，法律要求做什么', href: addressOf.duties },
      { label: '按单位看任务', href: addressOf.units },
      ...(await calendarYears()).map((year) => ({ label: `${year}年日历`, href: addressOf.calendar(year) })),
      { label: '加入日历（各年都在内，ICS）', href: addressOf.calendarFile },
    ],
  };
}

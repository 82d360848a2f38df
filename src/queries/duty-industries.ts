import { addressOf } from './address.ts';
import { allIndustries, tableRows, resolvedSubjects } from './duties.ts';
import { dutyCrumbs, lawDate } from './duty-pages.ts';
import { allNotices } from './notices.ts';
import { columnTags, pageFrame } from './frame.ts';
import { citationLink, linkedText } from './law-index.ts';
import { today } from './today.ts';

type Industry = Awaited<ReturnType<typeof allIndustries>>[number];

/** `/duties/by/{industry}/` */
export async function industryPage(industry: Industry) {
  const { id, name, scope, provision } = industry;
  const groups = await groupsOf(industry);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const title = `${name}：法律专门写的职责`;
  const description = `${scope}《安全生产法》${count === 0 ? '没有专门写它的职责' : `专门写它的有${count}项`}，各单位都要做的也都适用。`;
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.choice(addressOf.duties, id),
      section: 'responsibilities',
      tags: columnTags(title, description, `${name},安全生产,法定职责`, '法定职责'),
      textDate: await lawDate(),
    })),
    crumbs: dutyCrumbs(),
    title,
    scope: await linkedText(scope),
    provision: await citationLink(provision, today()),
    count,
    groups,
    common: await commonDuties(groups),
    notices: await noticesNaming(industry),
    facets: [{ label: '行业', items: await industryCounts(id) }],
  };
}

/** The duties that name the industry, or the one that the law counts it among, under their subjects. */
async function groupsOf({ id, within }: Pick<Industry, 'id' | 'within'>) {
  const names = [id, ...(within === undefined ? [] : [within])];
  return (await resolvedSubjects())
    .map(({ entry, topics }) => ({
      anchor: entry.id,
      title: entry.data.subject,
      rows: tableRows(
        topics
          .flatMap(({ rows }) => rows)
          .filter(({ industries }) => industries.some((name) => names.includes(name)))
          .map((row) => ({ ...row, id: `${entry.id}-${row.id}` })),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

type Groups = Awaited<ReturnType<typeof groupsOf>>;

/** What every unit has to do besides, whatever its industry. */
async function commonDuties(groups: Groups) {
  return (await resolvedSubjects())
    .filter(({ entry }) => entry.data.audiences.includes('enterprises'))
    .map(({ entry, topics }) => {
      const general = topics.flatMap(({ rows }) => rows).filter(({ industries }) => industries.length === 0).length;
      const own = groups.find(({ anchor }) => anchor === entry.id)?.rows.length ?? 0;
      return {
        mark: `${general}项`,
        title: entry.data.subject,
        href: addressOf.duty(entry.id),
        note: own === 0 ? entry.data.summary : `除了上表的${own}项，还有不分行业都要做的。${entry.data.summary}`,
      };
    });
}

/** The notices that name the industry, in the words of either. */
async function noticesNaming({ names }: Industry) {
  return (await allNotices())
    .filter(({ data }) => data.industries.some((industry) => names.includes(industry)))
    .map(({ id, data }) => ({ mark: String(data.year), title: data.title, href: addressOf.notice(id) }));
}

async function industryCounts(current: string) {
  const all = { label: '全部', href: addressOf.duties, count: 0, current: false };
  const items = await Promise.all(
    (await allIndustries()).map(async (industry) => ({
      label: industry.name,
      href: addressOf.choice(addressOf.duties, industry.id),
      count: (await groupsOf(industry)).reduce((sum, { rows }) => sum + rows.length, 0),
      current: industry.id === current,
    })),
  );
  const total = (await resolvedSubjects()).flatMap(({ topics }) => topics.flatMap(({ rows }) => rows)).length;
  return [{ ...all, count: total }, ...items];
}

import { z } from 'astro/zod';
import { caseStages, itemSources } from '#legal/vocabulary.ts';
import { bySlug, type Descriptor, fileSlug, latestFirst } from './descriptor.ts';
import { addedOn, citation, isoDate, madeBy, oneOf, publishing, text, webAddress, year } from './fields.ts';
import type { DocumentEntry, SearchUnit } from './search-unit.ts';

/** Persons of a case are named by their surname and 某, with one more character where the release has one. */
const DOUBLE_SURNAMES = '欧阳|司马|上官|诸葛|东方|慕容|皇甫|公孙|令狐|司徒|夏侯|尉迟|端木|长孙|宇文|南宫';
const personName = z
  .string()
  .regex(new RegExp(`^(?:\\p{Script=Han}|${DOUBLE_SURNAMES})某\\p{Script=Han}?$`, 'u'))
  .describe('称呼，只写姓加“某”，材料另有一个字的照写，例如：周某、周某某、周某国；不写全名');

const source = z.strictObject({
  body: text('发布机关或者媒体'),
  title: text('文章标题；不知道原题名就照实说明'),
  date: isoDate('发布日期；不知道就不写').exactOptional(),
  url: webAddress('网址').exactOptional(),
});

const otherCharge = z.strictObject({
  charge: text('罪名'),
  provision: citation('属于哪一条哪一款；没有把握就不写').exactOptional(),
});

const schema = z.strictObject({
  ...addedOn,
  ...publishing,
  title: text('标题，不写当事人的完整姓名'),
  summary: text('列表里显示的一两句简介'),
  persons: z.array(z.strictObject({ name: personName, role: text('身份') })).describe('当事人，按发布材料隐去姓名'),
  others: text('同案其他人，材料没有写出称呼的，例如：另有二人').exactOptional(),
  place: text('地点'),
  region: text('地区，例如：永康市'),
  occurred: z
    .strictObject({
      text: text('时间，照发布材料的写法'),
      start: isoDate('从哪一天').exactOptional(),
      end: isoDate('到哪一天').exactOptional(),
    })
    .describe('发生时间'),
  industry: text('行业'),
  conduct: text('做了什么'),
  provision: citation('属于哪一条哪一项').exactOptional(),
  itemSource: oneOf(itemSources, '属于哪一项是谁说的').exactOptional(),
  stage: oneOf(caseStages, '案件走到哪一步'),
  charge: text('罪名；不止一个时写最主要的').exactOptional(),
  otherCharges: z.array(otherCharge).default([]).describe('同案的其他罪名'),
  court: text('审理法院').exactOptional(),
  decidedOn: isoDate('判决日期，有二审的写二审').exactOptional(),
  outcome: text('处理结果；没有公开就不写').exactOptional(),
  casualties: text('伤亡和损失').exactOptional(),
  sources: z.array(source).min(1).describe('来源，至少一个'),
  year: year('年份，与文件夹一致'),
  ...madeBy,
});

export const cases = {
  name: 'cases',
  label: '典型案例',
  folder: 'cases',
  pattern: '*/*.mdx',
  format: 'mdx',
  schema,
  slugOf: fileSlug,
  order: (a, b) =>
    b.data.year - a.data.year || latestFirst(a.data.occurred.start ?? '', b.data.occurred.start ?? '') || bySlug(a, b),
  feed: true,
  citations: ({ provision, otherCharges }) => [
    ...(provision === undefined ? [] : [{ path: ['provision'], text: provision }]),
    ...otherCharges.flatMap((other, index) =>
      other.provision === undefined ? [] : [{ path: ['otherCharges', index, 'provision'], text: other.provision }],
    ),
  ],
  search({ slug, data, sections }: DocumentEntry<z.output<typeof schema>>): SearchUnit[] {
    const written = sections.map(({ heading = '', text: below }) => `${heading}\n${below}`);
    return [
      {
        id: `cases/${slug}`,
        url: `cases/${slug}/`,
        kind: 'case',
        title: data.title,
        ...(data.provision === undefined ? {} : { number: data.provision }),
        aliases: [
          data.conduct,
          ...(data.charge === undefined ? [] : [data.charge]),
          ...data.otherCharges.map(({ charge }) => charge),
          data.place,
        ],
        text: [data.summary, ...written, data.outcome ?? ''].join('\n').trim(),
        year: data.year,
        region: data.region,
        audiences: [],
        industries: [data.industry],
        status: caseStages[data.stage],
      },
    ];
  },
} as const satisfies Descriptor<typeof schema>;

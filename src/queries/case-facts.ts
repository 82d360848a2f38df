import type { CollectionEntry } from 'astro:content';
import { formatCharge } from '#legal/charge.ts';
import { formatDate } from '#legal/dates.ts';
import { caseStages, itemSources } from '#legal/vocabulary.ts';
import { type CitationLink, citationLink } from './law-index.ts';
import { today } from './today.ts';

type CaseData = CollectionEntry<'cases'>['data'];

/** One typed fact of a case; `crime` for the name of the crime. */
export interface CaseFact {
  label: string;
  value: string;
  href?: string | undefined;
  crime?: boolean;
}

const UNKNOWN = '未见公开';

/** The typed facts of a case in reading order; what the sources do not say stays unknown. */
export async function caseFacts(data: CaseData): Promise<CaseFact[]> {
  const provision: CitationLink =
    data.provision === undefined ? { text: UNKNOWN } : await citationLink(data.provision, today());
  return [
    { label: '人物', value: personsOf(data) },
    { label: '地点', value: data.place },
    { label: '时间', value: data.occurred.text },
    { label: '行业', value: data.industry },
    { label: '行为', value: data.conduct },
    { label: '对应条款', value: provision.text, href: provision.href },
    ...(data.itemSource === undefined ? [] : [{ label: '条款依据', value: itemSources[data.itemSource] }]),
    { label: '伤亡损失', value: data.casualties ?? UNKNOWN },
    { label: '办理阶段', value: caseStages[data.stage] },
    { label: '罪名', value: chargesOf(data), crime: data.charge !== undefined && data.stage === 'judged' },
    { label: '法院', value: data.court ?? UNKNOWN },
    { label: '判决日期', value: data.decidedOn === undefined ? UNKNOWN : formatDate(data.decidedOn) },
    { label: '结果', value: data.outcome ?? UNKNOWN },
  ];
}

function personsOf({ persons, others }: CaseData): string {
  const named = persons.map(({ name, role }) => `${name}（${role}）`).join('、');
  return others === undefined ? named : `${named}；${others}`;
}

function chargesOf({ charge, otherCharges, stage }: CaseData): string {
  const charges = [...(charge === undefined ? [] : [charge]), ...otherCharges.map((other) => other.charge)];
  return charges.length === 0 ? UNKNOWN : charges.map((name) => formatCharge(name, stage)).join('、');
}

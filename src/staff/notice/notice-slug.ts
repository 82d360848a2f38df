import { spell } from './region.ts';

const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/安全生产月|平安生产月/u, 'safety-month'],
  [/危险作业/u, 'dangerous-operation'],
  [/七进/u, 'seven-entries'],
  [/五进/u, 'five-entries'],
  [/消防|火灾/u, 'fire-safety'],
  [/有限空间/u, 'confined-space'],
  [/燃气/u, 'gas-safety'],
  [/防汛|汛期|防台/u, 'flood-season'],
  [/防溺水/u, 'drowning-prevention'],
  [/危险化学品|危化品/u, 'dangerous-chemicals'],
  [/烟花爆竹/u, 'fireworks'],
  [/道路交通|交通安全/u, 'traffic-safety'],
  [/防灾减灾/u, 'disaster-prevention'],
  [/应急演练|演练/u, 'emergency-drill'],
  [/举报/u, 'reporting'],
  [/普法|法治宣传|宪法/u, 'legal-publicity'],
  [/培训/u, 'training'],
  [/隐患/u, 'hidden-dangers'],
  [/风险/u, 'risk-prevention'],
  [/宣传教育|宣传/u, 'safety-publicity'],
];

/** A name for the address of a notice: its year, its place and what it is about. */
export function proposeSlug({
  title,
  year,
  region,
  taken,
}: {
  title: string;
  year: number;
  region: string;
  taken: readonly string[];
}): string {
  const topic = TOPICS.find(([words]) => words.test(title))?.[1] ?? (spell(title.slice(-8)).slice(0, 24) || 'notice');
  const slug = [year, region, topic].filter((part) => part !== '').join('-');
  if (!taken.includes(slug)) return slug;
  let count = 2;
  while (taken.includes(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

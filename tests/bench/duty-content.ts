import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '../build/sites.ts';
import { WORDS } from './statute-words.ts';

const TASKS = 20;
/** Offices of one region; the last of them stands for all others as a group. */
const OFFICES = 15;
const YEARS = [2022, 2023, 2024, 2025, 2026] as const;
const SPANS = [
  { text: '6月1日至30日', from: '06-01', to: '06-30' },
  { text: '6月16日', from: '06-16', to: '06-16' },
  { text: '7月底', from: '07-21', to: '07-31' },
  { text: '全年', from: '05-01', to: '12-31' },
] as const;

/**
 * Writes a content folder with `notices` notices of twenty tasks each and nothing else but what a page's frame needs.
 * There are three units for five notices, so that each unit has as much to do at every size.
 */
export function writeDutyContent(folder: string, notices: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['units', 'responsibilities', ...YEARS.map((year) => `notices/${year}`)]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  cpSync(join(root, 'content/site.yaml'), join(folder, 'site.yaml'));
  const regions = Math.ceil((notices * 3) / 5 / OFFICES);
  for (let region = 0; region < regions; region += 1) writeUnits(folder, region);
  for (let index = 0; index < notices; index += 1) writeNotice(folder, index, index % regions);
}

const regionId = (region: number) => `region-${region + 1}`;
const unitId = (region: number, office: number) => `${regionId(region)}-office-${office + 1}`;
const nameOf = (region: number) =>
  `${WORDS.places[region % WORDS.places.length]}第${Math.floor(region / WORDS.places.length) + 1}区`;
const officeName = (office: number) => `区${WORDS.subjects[office % WORDS.subjects.length]}办公室`;

function writeUnits(folder: string, region: number): void {
  const units = Array.from({ length: OFFICES - 1 }, (_, office) => ({
    id: unitId(region, office),
    name: officeName(office),
    kind: 'unit',
  }));
  const group = {
    id: unitId(region, OFFICES - 1),
    name: '区政法部门',
    kind: 'group',
    members: units.slice(0, 4).map(({ id }) => id),
  };
  const data = { region: { id: regionId(region), name: nameOf(region) }, units: [...units, group] };
  writeFileSync(join(folder, 'units', `${regionId(region)}.yaml`), stringify(data));
}

function writeNotice(folder: string, index: number, region: number): void {
  const year = YEARS[Math.floor(index / 20) % YEARS.length] ?? YEARS[0];
  const slug = `${year}-notice-${index + 1}`;
  const title = `${nameOf(region)}关于开展${year}年第${index + 1}号安全宣传活动的通知`;
  const tasks = Array.from({ length: TASKS }, (_, at) => ({ id: `t${at + 1}`, words: wordsOf(index, at) }));
  const head = { title, summary: title, genre: '通知', region: nameOf(region), year, addedOn: `${year}-05-01` };
  const body = tasks.map(({ words }) => words).join('\n\n');
  writeFileSync(
    join(folder, `notices/${year}/${slug}.mdx`),
    `---\n${stringify(head)}---\n\n## 一、活动内容\n\n${body}\n`,
  );
  const data = {
    title: `${title}责任分工`,
    notice: slug,
    campaign: { text: '5月1日至年底', start: `${year}-05-01`, end: `${year}-12-31` },
    derived: true,
    columns: ['项目', '任务', '责任单位', '完成时限'],
    cells: {
      ...Object.fromEntries(tasks.map((_, at) => [`u${at + 1}`, unitCell(index, at, region)])),
      ...dueCells(year),
    },
    tasks: tasks.map(({ id, words }, at) => ({
      id,
      project: WORDS.chapters[Math.floor(at / 4)],
      task: words,
      units: `u${at + 1}`,
      due: `d${at % SPANS.length}`,
      place: null,
      quota: null,
      from: { quote: words },
    })),
    reports: [
      {
        id: 'r01',
        text: '12月底前',
        end: `${year}-12-31`,
        by: [unitId(region, index % 7)],
        to: '区安委办',
        what: '总结',
      },
    ],
  };
  writeFileSync(join(folder, `responsibilities/${slug}.yaml`), stringify(data));
}

/** A sentence of its own for each task: notices of different offices are not alike. */
function wordsOf(index: number, at: number): string {
  const pick = (words: readonly string[], step: number) => words[(index * step + at * 7) % words.length] ?? '';
  const { who, when, must, places } = WORDS;
  const place = `${pick(places, 3)}${pick(places, 11)}`;
  return `第${index + 1}之${at + 1}项，${pick(who, 5)}在${place}${pick(when, 2)}${pick(must, 9)}，由各单位${pick(must, 4)}。`;
}

/** Two offices answer for a task; another supports it, or in each fourth task the group. */
function unitCell(index: number, at: number, region: number) {
  const office = (step: number) => (index * 5 + at * 3 + step) % (OFFICES - 1);
  const support = at % 4 === 3 ? OFFICES - 1 : office(5);
  const lead = [office(0), office(1)];
  return {
    text: `${lead.map(officeName).join('、')}\n配合单位：${support === OFFICES - 1 ? '区政法部门' : officeName(support)}`,
    lead: lead.map((one) => unitId(region, one)),
    support: [unitId(region, support)],
  };
}

function dueCells(year: number) {
  return Object.fromEntries(
    SPANS.map(({ text, from, to }, at) => [`d${at}`, { text, start: `${year}-${from}`, end: `${year}-${to}` }]),
  );
}

import { formatDate } from '#legal/dates.ts';
import { nearest } from '#legal/nearest.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { type CampaignForm, campaignForms } from './campaign-forms.ts';
import { formatDocument, formatYaml } from './document.ts';
import { type Answers, common, dayFault, type Desk, given, nameFault, type Scaffold } from './scaffold.ts';

const COLUMNS = ['项目', '任务', '责任单位', '完成时限'];
const DRAFT = '草稿，还没有印发；“＿＿”是要填的地方。';

/** A plan of a campaign with its table of responsibilities, as a form to fill in. */
export const plan: Scaffold = {
  kind: 'plan',
  label: '活动方案，带责任分工表',
  questions: [
    {
      name: 'template',
      message: '哪一种活动',
      choices: () => Object.entries(campaignForms).map(([value, { label }]) => ({ value, name: label })),
    },
    { name: 'region', message: '哪个地区（先用 npm run new -- unit 登记单位）', choices: regionChoices },
    common.year,
    { name: 'start', message: '从哪一天', preset: (_, answers) => presetDay(answers, 'start'), fault: startFault },
    { name: 'end', message: '到哪一天', preset: (_, answers) => presetDay(answers, 'end'), fault: endFault },
    { name: 'theme', message: '活动主题（可以以后再填）', preset: () => '＿＿' },
    { name: 'lead', message: '责任单位，各项活动先都写它，以后再改', choices: unitChoices },
    { name: 'support', message: '配合单位的代号，几个用逗号隔开（可以不填）', optional: true, fault: supportFault },
    { ...common.title, preset: (desk, answers) => titleOf(desk, answers) },
    {
      ...common.slug,
      preset: (_, { year, region, template }) => `${year ?? ''}-${region ?? ''}-${template ?? ''}`,
      fault: nameFault,
    },
    common.publishOn,
  ],
  write(answers, desk) {
    const slug = given(answers, 'slug');
    return {
      created: [
        { path: `notices/${given(answers, 'year')}/${slug}.mdx`, text: noticeOf(answers, desk) },
        { path: `responsibilities/${slug}.yaml`, text: tableOf(answers, desk) },
      ],
    };
  },
};

function formOf({ template = '' }: Answers): CampaignForm {
  const form = campaignForms[template];
  if (form === undefined) throw new Error(`没有 ${template} 这种活动`);
  return form;
}

function regionChoices({ corpus }: Desk) {
  return corpus.entries('units').map(({ slug, data }) => ({ value: slug, name: data.region.name }));
}

function unitsIn({ corpus }: Desk, { region }: Answers) {
  return corpus.entries('units').find(({ slug }) => slug === region)?.data.units ?? [];
}

function unitChoices(desk: Desk, answers: Answers) {
  return unitsIn(desk, answers).map(({ id, name }) => ({ value: id, name }));
}

function regionName({ corpus }: Desk, { region }: Answers): string {
  return corpus.entries('units').find(({ slug }) => slug === region)?.data.region.name ?? '';
}

function presetDay(answers: Answers, end: 'start' | 'end'): string {
  return `${given(answers, 'year')}-${formOf(answers)[end]}`;
}

function startFault(answer: string, _: Desk, answers: Answers): string | undefined {
  const { notBefore, label } = formOf(answers);
  if (notBefore === undefined || answer >= notBefore) return dayFault(answer);
  return `${label}讲的罪名自${formatDate(notBefore)}起才有，日期不能更早`;
}

function endFault(answer: string, _: Desk, { start = '' }: Answers): string | undefined {
  return dayFault(answer) ?? (answer < start ? `不能早于 ${start}` : undefined);
}

function supportFault(answer: string, desk: Desk, answers: Answers): string | undefined {
  const known = unitsIn(desk, answers).map(({ id }) => id);
  const unknown = idsIn(answer).find((id) => !known.includes(id));
  if (unknown === undefined) return undefined;
  const near = nearest(unknown, known);
  return `没有代号是 ${unknown} 的单位${near === undefined ? '' : `，是不是 ${near}`}`;
}

function idsIn(text: string): string[] {
  return text.split(/[,，、\s]+/u).filter((id) => id !== '');
}

function titleOf(desk: Desk, answers: Answers): string {
  return `${regionName(desk, answers)}${given(answers, 'year')}年${formOf(answers).campaign}方案`;
}

function spanOf(answers: Answers): string {
  const start = formatDate(given(answers, 'start'));
  const end = formatDate(given(answers, 'end'));
  return `${start}至${end.slice(0, 5) === start.slice(0, 5) ? end.slice(5) : end}`;
}

function unitNames(desk: Desk, answers: Answers, ids: readonly string[]): string {
  const units = unitsIn(desk, answers);
  return ids.flatMap((id) => units.find((unit) => unit.id === id)?.name ?? []).join('、');
}

function noticeOf(answers: Answers, desk: Desk): string {
  const { opening, activities, demands, label } = formOf(answers);
  const { title, theme, publishOn } = answers;
  const fields = {
    title,
    summary: `${regionName(desk, answers)}${spanOf(answers)}开展${label}活动的安排和责任分工。`,
    genre: '方案',
    region: regionName(desk, answers),
    year: Number(given(answers, 'year')),
    addedOn: desk.today,
    publishOn,
    caution: DRAFT,
    theme: theme === '＿＿' ? undefined : theme,
  };
  const lead = unitNames(desk, answers, [given(answers, 'lead')]);
  const support = unitNames(desk, answers, idsIn(answers['support'] ?? ''));
  const activity = activities.map(
    ({ name, task }, index) =>
      `### （${formatNumeral(index + 1)}）${name}\n\n${task}\n\n责任单位：${lead}${support === '' ? '' : `\n\n配合单位：${support}`}`,
  );
  const body = [
    opening,
    `## 一、活动主题\n\n${theme ?? '＿＿'}`,
    `## 二、活动时间\n\n${spanOf(answers)}。`,
    `## 三、活动内容\n\n${activity.join('\n\n')}`,
    `## 四、工作要求\n\n${demands.map((demand, index) => `（${formatNumeral(index + 1)}）${demand}`).join('\n\n')}`,
    `<ResponsibilityTable id="${given(answers, 'slug')}" />`,
  ];
  return formatDocument(fields, body.join('\n\n'));
}

function tableOf(answers: Answers, desk: Desk): string {
  const lead = [given(answers, 'lead')];
  const support = idsIn(answers['support'] ?? '');
  const supportText = unitNames(desk, answers, support);
  const names = unitNames(desk, answers, lead);
  const parties = {
    text: supportText === '' ? names : `${names}\n配合单位：${supportText}`,
    lead,
    ...(support.length === 0 ? {} : { support }),
  };
  const { start, end } = answers;
  const span = { text: spanOf(answers), start, end };
  const { activities } = formOf(answers);
  const tasks = activities.map(({ name, task }, index) => ({
    id: `t${String(index + 1).padStart(2, '0')}`,
    project: name,
    task,
    units: `u${index + 1}`,
    due: 'span',
    from: { quote: task },
  }));
  return formatYaml({
    title: `${given(answers, 'title').replace(/方案$/u, '')}责任分工`,
    notice: given(answers, 'slug'),
    campaign: span,
    derived: true,
    columns: COLUMNS,
    cells: { span, ...Object.fromEntries(tasks.map(({ units }) => [units, parties])) },
    tasks,
  });
}

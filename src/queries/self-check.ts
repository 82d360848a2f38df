import { type CollectionEntry, getCollection } from 'astro:content';
import { decisionTableOf } from '#collections/self-check.ts';
import { type DecisionPage, decisionPages, RESULT } from '#legal/decision-table.ts';
import { formatNumeral } from '#legal/numerals.ts';
import { addressOf } from './address.ts';
import { columnTags, pageFrame } from './frame.ts';
import { citationLink } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { speakingDay } from './today.ts';

export type CheckEntry = CollectionEntry<'self-check'>;

/** The self-checks in order of their file names. */
async function allChecks(): Promise<CheckEntry[]> {
  return (await getCollection('self-check')).sort((a, b) => a.id.localeCompare(b.id));
}

/** `/self-check/` */
export async function selfCheckList() {
  const checks = await allChecks();
  const title = '自查';
  const description = '一页一问，把自己单位做过的事同法条逐项对照。不用登记，不下结论。';
  return {
    ...(await pageFrame({
      title,
      description,
      href: addressOf.selfCheck,
      tags: columnTags(title, description, '自查,危险作业罪', '自查'),
    })),
    title,
    checks: checks.map((check) => {
      const { id, data } = check;
      const start = decisionPages(decisionTableOf(data))[0]?.path ?? RESULT;
      return {
        id,
        title: data.title,
        summary: data.summary,
        madeBy: madeByLine(data),
        before: data.before,
        start: {
          label: `开始：第一步，共${formatNumeral(data.steps.length)}步`,
          href: addressOf.selfCheckPage(id, start),
        },
        results: data.conclusions.map(({ id: conclusion, heading }) => ({ id: `${id}-${conclusion}`, heading })),
      };
    }),
  };
}

/** Every page of every self-check. */
export async function allCheckPages(): Promise<{ check: CheckEntry; page: DecisionPage }[]> {
  return (await allChecks()).flatMap((check) =>
    decisionPages(decisionTableOf(check.data)).map((page) => ({ check, page })),
  );
}

/** What the pages of a walk have in common: head and frame, the way back, what has been noted. */
export async function walkFrame({ id, data }: CheckEntry, page: DecisionPage, title: string) {
  const noted = data.notes.filter((note) => page.notes.includes(note.id)).map(({ label }) => label);
  const under = noted.length === 0 ? '' : `（已记下：${noted.join('、')}）`;
  const [start] = data.questions;
  return {
    ...(await pageFrame({
      title: `${title}${under}`,
      description: data.summary,
      href: addressOf.selfCheckPage(id, page.path),
      noindex: true,
    })),
    crumbs: [
      { label: '自查', href: addressOf.selfCheck },
      { label: data.title, href: `${addressOf.selfCheck}#${id}` },
    ],
    noted,
    back:
      page.back === undefined
        ? { label: '退回开头', href: `${addressOf.selfCheck}#${id}` }
        : { label: '退回上一题', href: addressOf.selfCheckPage(id, page.back) },
    again: { label: '从头再来', href: addressOf.selfCheckPage(id, start?.id ?? RESULT) },
  };
}

/** `/self-check/{check}/{question}/{notes}/` */
export async function questionPage(check: CheckEntry, page: DecisionPage) {
  const { id, data } = check;
  const question = data.questions.find((each) => each.id === page.question);
  if (question === undefined) throw new Error(`没有这一题：${page.path}`);
  const { steps } = data;
  const step = formatNumeral(steps.indexOf(question.step) + 1);
  const answers = [
    ...question.answers.map(({ label }) => ({ label })),
    { label: '不清楚', note: question.unsure.find },
  ];
  return {
    ...(await walkFrame(check, page, question.question)),
    progress: `第${step}步，共${formatNumeral(steps.length)}步：${question.step}`,
    question: question.question,
    examples: question.examples,
    answers: answers.map((answer, index) => ({
      ...answer,
      href: addressOf.selfCheckPage(id, page.next[index] ?? RESULT),
    })),
    basis: await Promise.all(question.basis.map((text) => citationLink(text, speakingDay(data)))),
  };
}

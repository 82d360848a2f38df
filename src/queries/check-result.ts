import type { DecisionPage } from '#legal/decision-table.ts';
import { statuteQuote } from './embedded.ts';
import { citationLink } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { type CheckEntry, walkFrame } from './self-check.ts';
import { similarCases } from './similar-cases.ts';
import { speakingDay } from './today.ts';

type Conclusion = CheckEntry['data']['conclusions'][number];
type Action = keyof NonNullable<Conclusion['today']>;

const ACTIONS: readonly { id: Action; mark: string }[] = [
  { id: 'stop', mark: '停' },
  { id: 'remove', mark: '除' },
  { id: 'report', mark: '报' },
  { id: 'ask', mark: '问' },
];

/** `/self-check/{check}/result/{notes}/`: what the conduct may fall under, and what to do today. Never a judgment. */
export async function resultPage(check: CheckEntry, page: DecisionPage) {
  const { data } = check;
  const on = speakingDay(data);
  const shown = data.conclusions.filter(({ id }) => page.conclusions.includes(id));
  const quoted = [...new Set(shown.flatMap(({ quotes }) => quotes))];
  return {
    ...(await walkFrame(check, page, '对照结果')),
    madeBy: madeByLine(data),
    conclusions: await Promise.all(
      shown.map(async (conclusion) => ({
        id: conclusion.id,
        heading: conclusion.heading,
        points: await Promise.all(conclusion.points.map((point) => linked(point, on))),
        quotes: await Promise.all(
          quoted.filter((text) => text === firstQuoteOf(text, shown, conclusion)).map((text) => statuteQuote(text, on)),
        ),
      })),
    ),
    actions: await Promise.all(ACTIONS.map(async ({ id, mark }) => ({ mark, items: await actionsOf(shown, id, on) }))),
    cases: await casesOf(shown, on),
    unsure: data.questions.map(({ question, unsure }) => ({ question, find: unsure.find })),
  };
}

/** A quotation stands once on the page, under the first conclusion that asks for it. */
function firstQuoteOf(text: string, shown: readonly Conclusion[], conclusion: Conclusion): string | undefined {
  return shown.find(({ quotes }) => quotes.includes(text)) === conclusion ? text : undefined;
}

async function actionsOf(shown: readonly Conclusion[], action: Action, on: string) {
  const all = shown.flatMap(({ today: actions }) => actions?.[action] ?? []);
  const distinct = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  return Promise.all(
    distinct.map(async ({ text, provision }) => ({
      text,
      ...(provision === undefined ? {} : { provision: await citationLink(provision, on) }),
    })),
  );
}

async function casesOf(shown: readonly Conclusion[], on: string) {
  const provisions = [...new Set(shown.flatMap(({ cases }) => cases ?? []))];
  const groups = await Promise.all(
    provisions.map(async (provision) => ({ provision, ...(await similarCases(provision, on)) })),
  );
  return groups.filter(({ rows }) => rows.length > 0);
}

async function linked({ text, provision }: { text: string; provision: string }, on: string) {
  return { text, provision: await citationLink(provision, on) };
}

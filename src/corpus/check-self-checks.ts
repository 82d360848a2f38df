import { decisionTableOf, type SelfCheckData } from '#collections/self-check.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { type DecisionFault, decisionFaults } from '#legal/decision-faults.ts';
import { decisionPages, RESULT } from '#legal/decision-table.ts';
import { nearest } from '#legal/nearest.ts';
import { resolveCitation } from '#legal/resolution.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import { type DataPath, textsIn } from './yaml-source.ts';

type Check = CorpusEntry<SelfCheckData>;

/** Words that only a court may say of somebody. */
const VERDICT = /有罪|无罪|构成犯罪|不构成|您已/gu;

const ACTIONS = { stop: '停', remove: '除', report: '报', ask: '问' } as const;

/** Every walk through a self-check ends, and its end says what to do and quotes what is carried. */
export function checkSelfChecks(corpus: Corpus, today: string): Problem[] {
  return corpus.entries('self-check').flatMap((check) => {
    const broken = [...checkIds(check), ...checkNames(check), ...checkWalk(check)];
    return [
      ...broken,
      ...(broken.length > 0 ? [] : checkEnds(check)),
      ...checkWords(check),
      ...checkQuotes(check, corpus, today),
    ];
  });
}

function checkWords({ path, source }: Check): Problem[] {
  return textsIn(source.value).flatMap(({ path: at, text }) =>
    [...text.matchAll(VERDICT)].map(([words]) =>
      problem('self-check/verdict', path, source.placeOfWords(at, words), { words }),
    ),
  );
}

function checkIds({ path, source, data }: Check): Problem[] {
  return (['notes', 'questions', 'conclusions'] as const).flatMap((list) => {
    const ids = data[list].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [problem('self-check/duplicate-id', path, source.placeOf([list, index, 'id']), { id })],
    );
  });
}

/** Steps and notes that are named exist; those of answers are judged with the walk. */
function checkNames({ path, source, data: { steps, notes, questions, conclusions } }: Check): Problem[] {
  const ids = notes.map(({ id }) => id);
  return [
    ...questions.flatMap(({ step }, index) =>
      steps.includes(step)
        ? []
        : [
            problem('self-check/unknown-step', path, source.placeOf(['questions', index, 'step']), {
              id: step,
              nearest: nearest(step, steps),
            }),
          ],
    ),
    ...conclusions.flatMap(({ when }, index) =>
      (['all', 'any', 'none'] as const).flatMap((list) =>
        when[list].flatMap((id, at) => {
          if (ids.includes(id)) return [];
          const place = source.placeOf(['conclusions', index, 'when', list, at]);
          return [problem('self-check/unknown-note', path, place, { id, nearest: nearest(id, ids) })];
        }),
      ),
    ),
  ];
}

function checkWalk(check: Check): Problem[] {
  return decisionFaults(decisionTableOf(check.data)).map((fault) => walkProblem(fault, check));
}

function walkProblem(fault: DecisionFault, { path, source, data }: Check): Problem {
  const { questions, notes } = data;
  switch (fault.kind) {
    case 'unknown-question': {
      const known = [...questions.map(({ id }) => id), RESULT];
      const place = source.placeOf([...answerPath(fault, data), 'to']);
      return problem('self-check/unknown-question', path, place, { id: fault.to, nearest: nearest(fault.to, known) });
    }
    case 'unknown-note': {
      const known = notes.map(({ id }) => id);
      const place = source.placeOf([...answerPath(fault, data), 'note']);
      return problem('self-check/unknown-note', path, place, { id: fault.note, nearest: nearest(fault.note, known) });
    }
    default: {
      const place = source.placeOf(['questions', fault.question, 'id']);
      return problem(`self-check/${fault.kind}`, path, place, { id: fault.id });
    }
  }
}

/** “不清楚” is the last answer of a question, and stands in a field of its own. */
function answerPath(
  { question, answer }: { question: number; answer: number },
  { questions }: SelfCheckData,
): DataPath {
  const isUnsure = answer === questions[question]?.answers.length;
  return ['questions', question, ...(isUnsure ? ['unsure'] : ['answers', answer])];
}

function checkEnds({ path, source, data }: Check): Problem[] {
  return decisionPages(decisionTableOf(data)).flatMap((page) => {
    if (page.question !== undefined) return [];
    const shown = data.conclusions.filter(({ id }) => page.conclusions.includes(id));
    const missing = (['stop', 'remove', 'report', 'ask'] as const).filter((action) =>
      shown.every(({ today }) => (today?.[action].length ?? 0) === 0),
    );
    if (missing.length === 0) return [];
    const last = data.conclusions.findIndex(({ id }) => id === shown.at(-1)?.id);
    const place = source.placeOf(last === -1 ? ['conclusions'] : ['conclusions', last]);
    return [
      problem('self-check/nothing-to-do', path, place, {
        path: page.path,
        missing: missing.map((action) => ACTIONS[action]),
      }),
    ];
  });
}

/** A result prints the text in force, on the day when the check was written at the earliest, so it must be carried. */
function checkQuotes({ path, source, data }: Check, { index }: Corpus, today: string): Problem[] {
  const on = data.addedOn > today ? data.addedOn : today;
  return data.conclusions.flatMap(({ quotes }, at) =>
    quotes.flatMap((text, position) => {
      const citation = parseCitation(text);
      const found = citation && resolveCitation(citation, index, { on, today });
      if (found?.kind !== 'external') return [];
      const place = source.placeOf(['conclusions', at, 'quotes', position]);
      return [problem('self-check/not-carried', path, place, { citation: text })];
    }),
  );
}

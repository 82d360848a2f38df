/** Where an answer leads, and what it notes on the way. */
export interface DecisionStep {
  /** Id of the next question, or `result`. */
  to: string;
  note?: string;
}

export interface DecisionQuestion {
  id: string;
  answers: readonly DecisionStep[];
}

/** On which notes a conclusion is drawn: all of `all`, one of `any` (where it names some), none of `none`. */
export interface DecisionCondition {
  all: readonly string[];
  any: readonly string[];
  none: readonly string[];
}

export interface DecisionTable {
  /** In the order of asking; the first is the start. */
  questions: readonly DecisionQuestion[];
  /** Everything that answers may note, in the order in which notes stand in an address. */
  notes: readonly string[];
  conclusions: readonly { id: string; when: DecisionCondition }[];
}

/** One page of a walk through the table: a question, or a result, under what has been noted so far. */
export interface DecisionPage {
  /** `equipment`, `order/one-danger`, `result/one`: unique in the table. */
  path: string;
  /** Missing on a result. */
  question?: string;
  notes: readonly string[];
  /** The path that each answer leads to, in the order of the answers. */
  next: readonly string[];
  /** Ids of the conclusions of a result. */
  conclusions: readonly string[];
  /** A page with an answer that leads here: the first on the shortest walk. Missing on the start. */
  back?: string;
}

export const RESULT = 'result';

interface State {
  question: string;
  notes: readonly string[];
  next: State[];
}

/**
 * Every page of the table, breadth first from its start. States of one question whose continuations are equal share
 * one page, that of the fewest notes. The table has no cycle and no answer to an unknown question (`decisionFaults`).
 */
export function decisionPages(table: DecisionTable): DecisionPage[] {
  const [start] = table.questions;
  if (start === undefined) return [];
  const states = statesFrom(start.id, table);
  const shared = sharedStates(states, table);
  const back = new Map<State, State>();
  const pages: State[] = [];
  const queue = states.slice(0, 1);
  for (const state of queue) {
    pages.push(state);
    for (const target of state.next.map((next) => shared.get(next) ?? next)) {
      if (queue.includes(target)) continue;
      back.set(target, state);
      queue.push(target);
    }
  }
  return pages.map((state) => {
    const before = back.get(state);
    return {
      path: pathOf(state),
      ...(state.question === RESULT ? {} : { question: state.question }),
      notes: state.notes,
      next: state.next.map((next) => pathOf(shared.get(next) ?? next)),
      conclusions: state.question === RESULT ? conclusionsOf(state.notes, table) : [],
      ...(before === undefined ? {} : { back: pathOf(before) }),
    };
  });
}

/** The conclusions that some notes lead to, in the order of the table. */
export function conclusionsOf(notes: readonly string[], { conclusions }: Pick<DecisionTable, 'conclusions'>): string[] {
  const has = (note: string): boolean => notes.includes(note);
  return conclusions
    .filter(({ when: { all, any, none } }) => all.every(has) && (any.length === 0 || any.some(has)) && !none.some(has))
    .map(({ id }) => id);
}

function pathOf({ question, notes }: State): string {
  return notes.length === 0 ? question : `${question}/${notes.join('-')}`;
}

/** Every state that answers can lead to, breadth first. */
function statesFrom(start: string, { questions, notes: order }: DecisionTable): State[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const first: State = { question: start, notes: [], next: [] };
  const known = new Map([[pathOf(first), first]]);
  for (const state of known.values()) {
    for (const { to, note } of byId.get(state.question)?.answers ?? []) {
      const noted = new Set(note === undefined ? state.notes : [...state.notes, note]);
      const target: State = { question: to, notes: order.filter((each) => noted.has(each)), next: [] };
      const same = known.get(pathOf(target)) ?? target;
      known.set(pathOf(same), same);
      state.next.push(same);
    }
  }
  return [...known.values()];
}

/** For each state the one that stands for all whose continuation is the same. */
function sharedStates(states: readonly State[], table: DecisionTable): Map<State, State> {
  const classes = new Map<string, number>();
  const classOf = new Map<State, number>();
  const classify = (state: State): number => {
    const known = classOf.get(state);
    if (known !== undefined) return known;
    const after =
      state.question === RESULT ? conclusionsOf(state.notes, table) : state.next.map((next) => classify(next));
    const key = `${state.question}:${after.join()}`;
    const found = classes.get(key) ?? classes.size;
    classes.set(key, found);
    classOf.set(state, found);
    return found;
  };
  const shortest = [...states].sort((a, b) => a.notes.length - b.notes.length);
  const standIn = new Map<number, State>();
  for (const state of shortest) {
    const found = classify(state);
    if (!standIn.has(found)) standIn.set(found, state);
  }
  return new Map(states.map((state) => [state, standIn.get(classify(state)) ?? state]));
}

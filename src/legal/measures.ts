import { parseNumeral } from './numerals.ts';

/** An amount, a share, a time or a count with its bounds: 二万元以上五万元以下, 15日以下, 百分之四十. */
export interface Figure {
  /** As written. */
  text: string;
  unit: string;
  /** Lower bound; equal to `to` for an exact figure, absent for 15日以下. */
  from?: number;
  /** Upper bound; absent for 十万元以上. */
  to?: number;
}

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零一二三四五六七八九十百千]+)';
/** What makes a number an ordinal, or the rest of a longer one. */
const BEFORE = '[第零一二三四五六七八九十百千\\d.]';
const UNIT = '(?:元|倍|年|个月|日|天|小时|个?工作日|次|人)';
const MEASURE = `(?:百分之(?<share>${NUMBER})|(?<percent>${NUMBER})[%％]|(?<!${BEFORE})(?<value>${NUMBER})(?<scale>[万亿]?)(?<unit>${UNIT}))`;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const TERM = new RegExp(`${MEASURE}(?<bound>以上|以下)?`, 'gu');

interface Term extends Figure {
  end: number;
  bound: string;
}

/** Every figure in a text, in order; 以上 followed at once by 以下 of the same unit is one, and so is 60%至100%. */
export function findMeasures(text: string): Figure[] {
  const found: Term[] = [];
  for (const match of text.matchAll(TERM)) {
    const term = readTerm(match);
    if (term === undefined) continue;
    const last = found.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end, match.index);
    if (last !== undefined && last.unit === term.unit && isRange(last, between, term)) {
      const words = text.slice(last.end - last.text.length, term.end);
      found[found.length - 1] = { ...term, ...range(last, term), text: words, bound: 'both' };
    } else {
      found.push(term);
    }
  }
  return found.map(({ text: words, unit, from, to }) => ({
    text: words,
    unit,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}

/** True where two figures say the same number, however they are written. */
function isSameFigure(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && one.from === other.from && one.to === other.to;
}

/** The figures of a text that a clause does not state, each with the clause's figure most like it. */
export function findStrayFigures(text: string, clause: string): { figure: string; nearest: string | undefined }[] {
  const stated = findMeasures(clause);
  return findMeasures(text)
    .filter((figure) => !stated.some((other) => isSameFigure(figure, other)))
    .map((figure) => ({ figure: figure.text, nearest: nearestFigure(figure, stated)?.text }));
}

/** The figure of the same unit that differs least; undefined where none has the unit. */
function nearestFigure(wanted: Figure, figures: readonly Figure[]): Figure | undefined {
  const distance = ({ from = 0, to = 0 }: Figure): number =>
    Math.abs(from - (wanted.from ?? 0)) + Math.abs(to - (wanted.to ?? 0));
  return figures
    .filter(({ unit }) => unit === wanted.unit)
    .reduce<Figure | undefined>(
      (best, figure) => (best === undefined || distance(figure) < distance(best) ? figure : best),
      undefined,
    );
}

function readTerm({ 0: text, index, groups = {} }: RegExpMatchArray): Term | undefined {
  const { share, percent, value, scale = '', unit, bound = '' } = groups;
  const number = parseAmount(share ?? percent ?? value ?? '');
  if (number === undefined || index === undefined) return undefined;
  const amount = number * (SCALES[scale] ?? 1);
  return {
    text,
    unit: unit === undefined ? '%' : unit.replace('天', '日').replace('个工作日', '工作日'),
    ...(bound === '以下' ? {} : { from: amount }),
    ...(bound === '以上' ? {} : { to: amount }),
    end: index + text.length,
    bound,
  };
}

function parseAmount(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : parseNumeral(text);
}

function isRange(first: Term, between: string | undefined, second: Term): boolean {
  if (between === '') return first.bound === '以上' && second.bound === '以下';
  return between === '至' && first.bound === '' && second.bound === '';
}

function range({ from }: Figure, { to }: Figure): Pick<Figure, 'from' | 'to'> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

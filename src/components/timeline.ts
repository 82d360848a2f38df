/** One campaign of a year's timeline; `x` and `width` are hundredths of the year. */
export interface Lane {
  label: string;
  title: string;
  href: string;
  when: string;
  campaign: { x: number; width: number };
  bars: readonly {
    x: number;
    width: number;
    line: number;
    count: number;
    label: { x: number; before: boolean };
  }[];
  /** Lines that the bars take. */
  lines: number;
  /** Days on which something is to be handed in. */
  reports: readonly number[];
  /** The same in words. */
  tasks: readonly { text: string; count: number }[];
  due: readonly { text: string; what: string }[];
}

/** Heights in pixels: of the months' numbers, and within a lane of its name, its campaign, and each line of tasks and reports. */
export const HEAD = 24;
export const NAME = 26;
export const CAMPAIGN = 16;
export const LINE = 20;
const GAP = 14;

/** Height of a lane in pixels. */
export function laneHeight({ lines, reports }: Pick<Lane, 'lines' | 'reports'>): number {
  return NAME + CAMPAIGN + (lines + (reports.length > 0 ? 1 : 0)) * LINE + GAP;
}

/** A time limit as it stands on the day of the build; the script corrects it on a later day. */
export interface Limit {
  state: 'upcoming' | 'running' | 'ended';
  /** First and last day, `YYYY-MM-DD`; empty where there is none. */
  start: string;
  end: string;
  /** Last day of the campaign: after it only 活动已结束 is said. */
  over: string;
}

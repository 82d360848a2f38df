/** A campaign as it stands on the day of the build; the script corrects it on a later day. */
export interface Campaign {
  state: 'upcoming' | 'running' | 'ended';
  /** The span in the paper's own words. */
  text: string;
  start: string;
  end: string;
}

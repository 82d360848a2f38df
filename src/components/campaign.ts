/** A campaign as it stands on the day of the build; the script corrects it on a later day. */
export interface Campaign {
  /** `undated` where the paper names no days: only its words are shown. */
  state: 'undated' | 'upcoming' | 'running' | 'ended';
  /** The span in the paper's own words. */
  text: string;
  start?: string | undefined;
  end?: string | undefined;
}

/** The span of a campaign: the notice's words and the days they mean, `YYYY-MM-DD`, both included. x月x日 means none. */
export interface Campaign {
  text: string;
  start?: string;
  end?: string;
}

export type CampaignState = 'undated' | 'upcoming' | 'running' | 'ended';

/** Where a campaign stands on a day (`YYYY-MM-DD`); `undated` where no end is known. */
export function campaignState({ start, end }: Pick<Campaign, 'start' | 'end'>, today: string): CampaignState {
  if (end === undefined) return 'undated';
  if (start !== undefined && today < start) return 'upcoming';
  return today > end ? 'ended' : 'running';
}

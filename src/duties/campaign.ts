/** The span of a campaign: the notice's words and the days they mean, `YYYY-MM-DD`, both included. */
export interface Campaign {
  text: string;
  start: string;
  end: string;
}

export type CampaignState = 'upcoming' | 'running' | 'ended';

/** Where a campaign stands on a day (`YYYY-MM-DD`). */
export function campaignState(campaign: Pick<Campaign, 'start' | 'end'>, today: string): CampaignState {
  if (today < campaign.start) return 'upcoming';
  return today > campaign.end ? 'ended' : 'running';
}

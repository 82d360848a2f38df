import { campaignState } from '#duties/campaign.ts';
import { today } from './today.ts';

interface Days {
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * Where a time limit stands on the day of the build, for the script to correct on a later day.
 * Nothing once its campaign is over: of that only 活动已结束 is said. Nothing either where the words name no end.
 */
export function limitView({ start, end }: Days, campaign: { state: string; end?: string | undefined }) {
  const state = campaignState(
    { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
    today(),
  );
  if (state === 'undated' || campaign.state === 'ended') return undefined;
  return { state, start: start ?? '', end: end ?? '', over: campaign.end ?? '' };
}

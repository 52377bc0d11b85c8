import type { Catalogue } from '../sv.js';

export const outages: Catalogue['outages'] = {
  ownerName: { kommun: 'The municipality', region: 'Region Stockholm' },
  partial: (owner) => `${owner} could not be reached`,
  regionMissing:
    'The region’s interventions, referrals and log are missing below. The rest of the plan is complete.',
  regionMissingInList: 'Gaps that only the region knows of may be missing from the list.',
  kommunMissing: 'Facts from the municipality are missing below.',
  retrying: (when) => `Trying again ${when}.`,
  tryingNow: 'Trying again now …',
  recovered: (owner) => `${owner} answers again. The page is up to date.`,
  inSeconds: (seconds) => `in ${seconds} s`,
  unreachableTitle: 'Everything is still there, but cannot be fetched now',
  unreachable: (owner) => `${owner} does not answer. That does not mean that anything is gone.`,
  offlineTitle: 'No contact',
  offline: 'The computer cannot reach Samsyn. Check the network and try again.',
  faultTitle: 'Something went wrong here',
  fault: 'It is not your doing. Try again; if that does not help, contact support.',
  quote: (id) => <>Quote this number: {id}</>,
  forbiddenTitle: 'This cannot be shown to you',
  forbidden: 'Your role has no access to the page.',
};

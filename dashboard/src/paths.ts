/** Names the consent that is asked for anew. */
export const consentParameter = 'efter';

/** Names the day that something over time is shown for. */
export const dayParameter = 'datum';

/** What is told of a BUS group, by the end of its address. */
export const groupTabs = {
  overview: '',
  seats: '/platser',
  meetings: '/moten',
  documents: '/dokument',
  commitments: '/ataganden',
  measurements: '/matningar',
  deviations: '/avvikelser',
} as const;
export type GroupTab = keyof typeof groupTabs;

/** Every address of the site, built in one place. Ids are pseudonyms; no name or search text is ever put in an address. */
export const paths = {
  start: '/',
  children: '/barn',
  mine: '/min-del',
  child: (childId: string) => `/barn/${encodeURIComponent(childId)}`,
  plan: (planId: string) => `/plan/${encodeURIComponent(planId)}`,
  planInPrint: (planId: string) => `/plan/${encodeURIComponent(planId)}/utskrift`,
  sharing: (planId: string) => `/plan/${encodeURIComponent(planId)}/delning`,
  /** @param consentId the consent, if any, that is asked for anew */
  release: (planId: string, consentId?: string) =>
    `/plan/${encodeURIComponent(planId)}/delning/ny${consentId ? `?${consentParameter}=${encodeURIComponent(consentId)}` : ''}`,
  /** The region's part, to the unit that is asked to take its assessment up. */
  releaseOfNeed: (childId: string, needId: string) =>
    `/barn/${encodeURIComponent(childId)}/behov/${encodeURIComponent(needId)}/delning/ny`,
  log: (planId: string) => `/plan/${encodeURIComponent(planId)}/logg`,
  logInPrint: (planId: string) => `/plan/${encodeURIComponent(planId)}/logg/utskrift`,
  meeting: (planId: string, meetingId: string) =>
    `/plan/${encodeURIComponent(planId)}/mote/${encodeURIComponent(meetingId)}`,
  /** @param unitId the unit, when the viewer has several */
  review: (unitId?: string) => `/granskning${unitId ? `?enhet=${encodeURIComponent(unitId)}` : ''}`,
  map: '/samverkanskartan',
  bussam: '/lanet/bussam',
  /** @param day another day than today */
  county: (day?: string | null) => `/lanet${onDay(day)}`,
  /** @param unitId the unit, when the viewer has several */
  assignments: (unitId?: string) => `/uppdrag${unitId ? `?enhet=${encodeURIComponent(unitId)}` : ''}`,
  /** where a child or a guardian answers; the code is written there, and stands in no address */
  sipCheck: '/sip-kollen',
  sipCheckFigures: '/sip-kollen/resultat',
  statistics: '/statistik',
  offerSipCheck: (planId: string) => `/plan/${encodeURIComponent(planId)}/sip-kollen`,
  /** @param day another day than today */
  busGroups: (day?: string | null) => `/bus-grupper${onDay(day)}`,
  /** @param day another day than today */
  busGroup: (groupId: string, tab: GroupTab = 'overview', day?: string | null) =>
    `/bus-grupper/${encodeURIComponent(groupId)}${groupTabs[tab]}${onDay(day)}`,
  /** @param day another day than today */
  commitmentsBoard: (day?: string | null) => `/bus-grupper/ataganden${onDay(day)}`,
  /** @param day another day than today */
  auditReport: (municipalityCode: string, day?: string | null) =>
    `/bus-grupper/revision/${encodeURIComponent(municipalityCode)}${onDay(day)}`,
  /** @param day another day than today */
  busGroupSeat: (groupId: string, seatId: string, day?: string | null) =>
    `/bus-grupper/${encodeURIComponent(groupId)}/platser/${encodeURIComponent(seatId)}${onDay(day)}`,
  /** @param municipalityCode whose register; the reader's own when left out @param day another day than today */
  forums: (municipalityCode?: string | null, day?: string | null) => {
    const params = new URLSearchParams();
    if (municipalityCode) params.set('kommun', municipalityCode);
    if (day) params.set(dayParameter, day);
    return `/forum${params.size > 0 ? `?${params}` : ''}`;
  },
  /** @param day another day than today */
  forum: (forumId: string, day?: string | null) => `/forum/${encodeURIComponent(forumId)}${onDay(day)}`,
  /** @param day another day than today */
  busGroupInPrint: (groupId: string, day?: string | null) =>
    `/bus-grupper/${encodeURIComponent(groupId)}/utskrift${onDay(day)}`,
  busGroupMeeting: (groupId: string, meetingId: string) =>
    `/bus-grupper/${encodeURIComponent(groupId)}/moten/${encodeURIComponent(meetingId)}`,
  surveys: '/matningar',
  deviations: '/avvikelser',
  reportDeviation: '/avvikelser/ny',
  deviation: (deviationId: string) => `/avvikelser/${encodeURIComponent(deviationId)}`,
  accessibility: '/tillganglighet',
  signedIn: '/inloggad',
};

/** The same addresses as patterns for the router. */
export const patterns = {
  child: '/barn/:childId',
  plan: '/plan/:planId',
  planInPrint: '/plan/:planId/utskrift',
  sharing: '/plan/:planId/delning',
  release: '/plan/:planId/delning/ny',
  releaseOfNeed: '/barn/:childId/behov/:needId/delning/ny',
  log: '/plan/:planId/logg',
  logInPrint: '/plan/:planId/logg/utskrift',
  meeting: '/plan/:planId/mote/:meetingId',
  mine: '/min-del',
  review: '/granskning',
  assignments: '/uppdrag',
  offerSipCheck: '/plan/:planId/sip-kollen',
  busGroups: '/bus-grupper',
  county: '/lanet',
  commitmentsBoard: '/bus-grupper/ataganden',
  auditReport: '/bus-grupper/revision/:municipalityCode',
  busGroup: '/bus-grupper/:groupId',
  busGroupCommitments: '/bus-grupper/:groupId/ataganden',
  busGroupSeats: '/bus-grupper/:groupId/platser',
  busGroupSeat: '/bus-grupper/:groupId/platser/:seatId',
  forums: '/forum',
  forum: '/forum/:forumId',
  deviation: '/avvikelser/:deviationId',
  busGroupInPrint: '/bus-grupper/:groupId/utskrift',
  busGroupMeetings: '/bus-grupper/:groupId/moten',
  busGroupMeeting: '/bus-grupper/:groupId/moten/:meetingId',
  busGroupDocuments: '/bus-grupper/:groupId/dokument',
  busGroupMeasurements: '/bus-grupper/:groupId/matningar',
  busGroupDeviations: '/bus-grupper/:groupId/avvikelser',
} as const;

function onDay(day: string | null | undefined): string {
  return day ? `?${dayParameter}=${encodeURIComponent(day)}` : '';
}

const groupKey = /^bus-[a-z0-9-]{1,80}$/;

/** true for the form that keys of BUS groups have in the graph. */
export function isGroupKey(text: string): boolean {
  return groupKey.test(text);
}

const recordId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** true for the form that keys of plans and children have in the graph. */
export function isRecordId(text: string): boolean {
  return recordId.test(text);
}

/** An address of this site to return to, or the start: never another site's, whatever was handed in. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return paths.start;
  const url = new URL(wanted, 'https://own.invalid');
  return url.origin === 'https://own.invalid' && url.pathname !== paths.signedIn
    ? url.pathname + url.search + url.hash
    : paths.start;
}

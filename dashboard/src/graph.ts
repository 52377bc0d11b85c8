import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { type Client, createClient, type Exchange, fetchExchange, mapExchange } from 'urql';
import { keys } from './graph-keys.js';
import { errorsAtTheNulls } from './outages/error-paths.js';
import { neverLeftWaiting } from './outages/never-left-waiting.js';
import { inPlainText } from './plain-text.js';
import type { Identity } from './session/identity.js';

/** Longer than the gateway's own patience with slow owners (8 s in all), hardly longer than a reader's. */
const patienceInMs = 9_000;

/**
 * Kept equal to the supergraph by graph.test.ts. Of an interface or a union that does not stand here the cache guesses
 * which fragments apply, and drops what it guesses wrong.
 */
export const possibleTypes = {
  Unit: ['MunicipalUnit', 'CareUnit'],
  Intervention: ['MunicipalIntervention', 'CareIntervention'],
  MunicipalPlanChangeResult: [
    'MunicipalPlanChanged',
    'MunicipalVersionConflict',
    'InvalidInput',
    'ChangeRefused',
  ],
  CarePlanChangeResult: ['CarePlanChanged', 'CareVersionConflict', 'InvalidInput', 'ChangeRefused'],
  OfferSipCheckResult: ['SipCheckOffered', 'MunicipalVersionConflict', 'InvalidInput', 'ChangeRefused'],
  AnswerSipCheckResult: ['SipCheckAnswered', 'InvalidInput'],
  SurveyResult: ['SurveyChanged', 'InvalidInput', 'ChangeRefused'],
  AnswerSurveyResult: ['SurveyAnswered', 'InvalidInput', 'ChangeRefused'],
  SpiderImportResult: ['SpiderImport', 'InvalidInput', 'ChangeRefused'],
  BussamResult: ['BussamChanged', 'InvalidInput', 'ChangeRefused'],
  SharingResult: ['SharingChanged', 'InvalidInput', 'ChangeRefused'],
  BusSeat: ['MunicipalSeat', 'RegionalSeat'],
  ForumResult: ['ForumChanged', 'InvalidInput', 'ChangeRefused'],
  GroupDocument: ['GroupAgreement', 'GroupRoutine', 'ActionPlan', 'NeedsAnalysis'],
  GroupDocumentResult: ['GroupDocumentChanged', 'InvalidInput', 'ChangeRefused'],
  CreateCalendarSubscriptionResult: ['CalendarSubscriptionMade', 'InvalidInput', 'ChangeRefused'],
  CalendarSubscriptionResult: ['CalendarSubscriptionsChanged', 'InvalidInput', 'ChangeRefused'],
  BusGroupResult: ['BusGroupChanged', 'InvalidInput', 'ChangeRefused'],
  GroupMeetingResult: ['GroupMeetingChanged', 'InvalidInput', 'ChangeRefused'],
  MunicipalSeatResult: ['MunicipalSeatChanged', 'InvalidInput', 'ChangeRefused'],
  RegionalSeatResult: ['RegionalSeatChanged', 'InvalidInput', 'ChangeRefused'],
  DeviationResult: ['DeviationChanged', 'InvalidInput', 'ChangeRefused'],
  DeviationAnalysisResult: ['DeviationAnalysisChanged', 'InvalidInput', 'ChangeRefused'],
  CareNeedResult: ['CareNeedChanged', 'InvalidInput', 'ChangeRefused'],
  ImportResult: ['ImportedRecord', 'ChangeRefused'],
  LogReviewResult: ['LogReviewChanged', 'InvalidInput', 'ChangeRefused'],
};

/** The client of one session. When the session ends a new one is made, so that no cache outlives its reader. */
export function createGraph(url: string, identity: Identity, onSignedOut: () => void): Client {
  return createClient({
    url,
    exchanges: [neverLeftWaiting(cache()), exactErrors, plainText, fetchExchange],
    // An id in a GET address would end up in logs.
    preferGetMethod: false,
    fetch: authorized(identity, onSignedOut),
    fetchOptions: { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' },
  });
}

/** What a step of a deviation changes in lists, and in the menu's count, is asked for anew. */
const listsAnew: UpdateResolver = (_result, _args, cache) => {
  for (const { fieldKey, fieldName } of cache.inspectFields('Query'))
    if (fieldName === 'deviations') cache.invalidate('Query', fieldKey);
};

function cache(): Exchange {
  return cacheExchange({
    possibleTypes,
    keys,
    updates: {
      Mutation: {
        reportDeviation: listsAnew,
        reviseDeviation: listsAnew,
        moveDeviation: listsAnew,
      },
    },
  });
}

/** The cache keeps a null as "is null" unless an error points exactly at it; see error-paths.ts. */
const exactErrors: Exchange = mapExchange({
  onResult(result) {
    if (!result.error || !result.data) return;
    result.error.graphQLErrors = errorsAtTheNulls(result.error.graphQLErrors, result.data);
  },
});

/** All that is ever shown comes by here. */
const plainText: Exchange = mapExchange({
  onResult: (result) => ({ ...result, data: inPlainText(result.data) }),
});

/** @param patience milliseconds until all of the answer is there, where it takes another time than others */
export type AuthorizedFetch = (...of: [...Parameters<typeof fetch>, patience?: number]) => Promise<Response>;

/**
 * Adds the reader's token; asks once for a new one when it is said to be no longer valid.
 *
 * @param usual milliseconds until all of an answer is there
 */
export function authorized(
  identity: Identity,
  onSignedOut: () => void,
  usual: number = patienceInMs,
): AuthorizedFetch {
  return async (input, init, patience = usual) => {
    const send = async () => {
      const headers = new Headers(init?.headers);
      const token = await identity.accessToken();
      if (token) headers.set('authorization', `Bearer ${token}`);
      const signals = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])];
      return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
    };
    const answer = await send();
    if (answer.status !== 401) return answer;
    const again = (await identity.renew()) ? await send() : answer;
    if (again.status === 401) onSignedOut();
    return again;
  };
}

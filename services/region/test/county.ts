import { randomUUID } from 'node:crypto';
import { stockholmCounty } from '../src/bussam/bussam-security.js';
import { day, type Records } from './records.js';

/** Keys of what the county's bodies of the tests have. */
export interface RecordedCounty {
  readonly meetingId: string;
  readonly cancelledId: string;
  readonly decisionId: string;
  readonly questionId: string;
  readonly activityId: string;
  readonly struckId: string;
}

const year = Number(day(0).slice(0, 4));
const row = {
  ...{ county_code: stockholmCounty, source: 'prov', demo: true, recorded_by: 'nagon-annan' },
  recorded_as: 'BUSSAM:s sekretariat',
};
const span = { from_on: '2020-01-01', from_known_to: 'YEAR', to_on: '2100-01-01', to_known_to: 'YEAR' };

/** Something in every column, of meetings, a yearly plan and papers of this year; as the role that owns the tables. */
export async function recordedCounty(records: Records): Promise<RecordedCounty> {
  const keys = {
    ...{ meetingId: randomUUID(), cancelledId: randomUUID(), decisionId: randomUUID() },
    ...{ questionId: randomUUID(), activityId: randomUUID(), struckId: randomUUID() },
  };
  const { meetingId, cancelledId, decisionId, questionId, activityId } = keys;
  const told = { ...span, county_code: stockholmCounty, source: 'prov', demo: true, body: 'prov' };
  await records.insert('county_body', { ...told, id: 'prov', name: 'Prov', task: 'Prövar' });
  const earlier = { ...told, from_on: '2018-01-01', to_on: '2020-01-01' };
  await records.insert('county_body', { ...earlier, id: 'prov-tidigare', name: 'Prov', task: 'Prövade' });
  await records.insert('county_meeting_rule', {
    ...told,
    id: 'prov',
    rule: 'AT_LEAST',
    times: 1,
    per: 'TERM',
  });
  const ofMeeting = { ...row, meeting_id: meetingId };
  await records.insert('bussam_meeting', { ...row, id: meetingId, body: 'prov', meets_on: day(-20) });
  await records.insert('bussam_meeting', { ...row, id: cancelledId, body: 'prov', meets_on: day(20) });
  const entry = (kind: string, more: object) =>
    records.insert('bussam_meeting_entry', { ...ofMeeting, id: randomUUID(), kind, ...more });
  await entry('NOTICE', { on_day: day(-40), with_agenda: true });
  await entry('OUTCOME', { on_day: day(-20), outcome: 'HELD' });
  await entry('MINUTES', { on_day: day(-10), kept_in: 'Diariet' });
  const todo = { what: 'Prova', responsible: 'Sekretariatet', due_on: day(30) };
  await records.insert('bussam_decision', { ...ofMeeting, ...todo, id: decisionId });
  const followUp = { ...row, followed_up_on: day(0), standing: 'OPEN', what: 'Prövat' };
  const ofDecision = { ...followUp, decision_id: decisionId };
  await records.insert('bussam_decision_follow_up', { ...ofDecision, id: randomUUID() });
  await records.insert('bussam_decision_follow_up', {
    ...{ ...ofDecision, id: keys.struckId, ended_by: 'nagon-annan', ended_at: new Date() },
  });
  const question = { year, ordinal: 1, question: 'Vad prövas?', responsible: 'prov' };
  await records.insert('bussam_question', { ...row, ...question, id: questionId });
  await records.insert('bussam_activity', { ...row, ...todo, id: activityId, question_id: questionId });
  for (const activity of [null, activityId]) {
    await records.insert('bussam_question_follow_up', {
      ...{ ...followUp, id: randomUUID(), question_id: questionId, activity_id: activity },
      documented_in: 'Protokollet',
    });
  }
  await records.insert('bussam_document', {
    ...{ ...row, ...span, id: randomUUID(), kind: 'AGREEMENT', name: 'Prov', decided_on: '2020-01-01' },
    ...{ decided_known_to: 'YEAR', decided_by: 'Prov', proposed: false },
  });
  return keys;
}

/** What changes nothing of it. */
export function idleCountyChanges(keys: RecordedCounty): Record<string, object> {
  const named = () => ({ idempotencyKey: randomUUID() });
  const { questionId, activityId } = keys;
  const changes = {
    planBussamMeeting: { ...named(), body: 'ingen', on: day(5) },
    recordBussamMeeting: { meetingId: keys.meetingId, expectedVersion: 1 },
    recordBussamDecision: { ...named(), meetingId: keys.meetingId, what: ' ' },
    followUpBussamDecision: {
      ...{ ...named(), decisionId: keys.decisionId, followedUpOn: day(0), standing: 'OPEN', what: ' ' },
    },
    addBussamQuestion: { ...named(), year, question: ' ' },
    addBussamActivity: { ...named(), questionId, what: ' ' },
    followUpBussamQuestion: {
      ...{ ...named(), questionId, activityId, expectedVersion: 99, followedUpOn: day(0) },
      ...{ standing: 'OPEN', what: ' ' },
    },
    addBussamDocument: { ...named(), kind: 'FORM', name: ' ', decidedOn: day(-1) },
    strikeBussamEntry: { entryId: keys.struckId },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}

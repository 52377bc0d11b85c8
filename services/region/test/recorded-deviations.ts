import { randomUUID } from 'node:crypto';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { contentOf } from '@samsyn/disclosure/named-change';
import { day, type Records } from './records.js';

/** Deviations that the tests of permissions ask for. */
export interface RecordedDeviations {
  readonly busGroupId: string;
  /** With a decided action, and something in every column. */
  readonly decidedId: string;
  /** A step of it. */
  readonly stepId: string;
  /** Not sent. */
  readonly reportedId: string;
}

const name = 'samma-igen';
const step = (deviationId: string) => ({
  ...{ deviationId, move: 'REPORT_DONE', note: 'Prov', expectedVersion: 1, idempotencyKey: name },
});
const analysis = (busGroupId: string) => ({
  ...{ busGroupId, term: 'VT2026', text: 'Prov', idempotencyKey: name },
});

/** Two deviations that bup-farsta reports of soc-farsta, in a group that it has a seat in. */
export async function recordDeviations(records: Records, busGroupId: string): Promise<RecordedDeviations> {
  const ids = { busGroupId, decidedId: randomUUID(), reportedId: randomUUID(), stepId: randomUUID() };
  await records.insert('bus_seat', {
    ...{ id: randomUUID(), bus_group_id: busGroupId, level_id: randomUUID(), from_on: '2020-01-01' },
    ...{ party: 'CHILD_PSYCHIATRY', organisation: 'Prov', unit_id: 'bup-farsta' },
    ...{ recorded_by: 'prov', recorded_as: 'Enhetschef' },
  });
  const row = {
    ...{ sender_unit_id: 'bup-farsta', sender_kind: 'CHILD_PSYCHIATRY', recipient_unit_id: 'soc-farsta' },
    ...{
      recipient_kind: 'SOCIAL_SERVICES',
      bus_group_id: busGroupId,
      group_ground: 'CHOSEN',
      category: 'SIP',
    },
    ...{ occurred_on: day(-9), what: 'Prov', consequence: 'Prov', proposal: 'Prov', state_on: day(-1) },
    ...{ due_on: day(9), demo: true, reported_by: 'nagon-annan', reported_on: day(-8) },
  };
  await records.insert('deviation', {
    ...{
      ...row,
      id: ids.decidedId,
      state: 'DECIDED',
      sent_at: new Date(),
      responsible_unit_id: 'bup-farsta',
    },
    ...{ action: 'Prov', decided_until: day(9) },
  });
  await records.insert('deviation', { ...row, id: ids.reportedId, state: 'REPORTED' });
  await records.insert('deviation_step', {
    ...{
      id: ids.stepId,
      deviation_id: ids.decidedId,
      place: 0,
      move: 'DECIDE',
      made_as: 'GROUP',
      note: 'Prov',
    },
    ...{ unit_id: 'bup-farsta', responsible_unit_id: 'bup-farsta', until: day(9), is_internal: false },
    decided_on: day(-1),
    ...{ made_by: 'nagon-annan', made_on: day(-1) },
  });
  await records.insert('deviation_strike', {
    ...{ id: randomUUID(), deviation_id: ids.decidedId, part: 'NOTE', step_id: ids.stepId, reason: 'Prov' },
    ...{ struck_as: 'MANAGER', unit_id: 'bup-farsta', struck_by: 'nagon-annan', struck_on: day(-1) },
  });
  for (const deviation_id of [ids.reportedId, ids.decidedId])
    await records.insert('deviation_wording', {
      ...{ deviation_id, what: 'Prov', consequence: 'Prov', proposal: 'Prov' },
      ...{ kept_by: 'nagon-annan', kept_on: day(-1) },
    });
  for (const group of [busGroupId, null])
    await recordAnalysis(records, group, 1, randomUUID(), 'nagon-annan', null);
  return ids;
}

async function recordAnalysis(
  records: Records,
  group: string | null,
  version: number,
  id: string,
  by: string,
  content: Buffer | null,
): Promise<void> {
  await records.insert('deviation_analysis', {
    ...{ id, bus_group_id: group, term: 'VT2026', version, text: 'Prov', unit_id: 'bup-farsta', demo: true },
    ...{ content, made_by: by, made_on: day(-1) },
  });
}

let place = 1;

/** That a viewer has sent the tests' changes before: sent again, they change nothing. */
export async function sentBefore(records: Records, ids: RecordedDeviations, subject: string): Promise<void> {
  place += 1;
  const viewer = { subject } as Parameters<typeof keyOfChange>[2];
  await records.insert('deviation_step', {
    ...{ id: keyOfChange('MOVE_DEVIATION', ids.decidedId, viewer, name), deviation_id: ids.decidedId, place },
    ...{
      move: 'REPORT_DONE',
      made_as: 'MANAGER',
      is_internal: false,
      content: contentOf(step(ids.decidedId)),
    },
    ...{ made_by: subject, made_on: day(-1) },
  });
  await recordAnalysis(
    ...([records, ids.busGroupId, place] as const),
    ...([keyOfChange('ANALYSE_DEVIATIONS', ids.busGroupId, viewer, name), subject] as const),
    contentOf(analysis(ids.busGroupId)),
  );
}

/** Changes that change nothing, and what else takes a key. */
export function deviationArguments({ busGroupId, decidedId, reportedId }: RecordedDeviations) {
  const content = {
    ...{ recipientUnitId: 'bup-farsta', category: 'SIP', occurredOn: day(-1), what: ' ', consequence: ' ' },
  };
  const outOfDate = { expectedVersion: 99, idempotencyKey: randomUUID() };
  return {
    'Query.deviation': { id: decidedId },
    'Mutation.reportDeviation': {
      input: { senderUnitId: 'bup-farsta', content, idempotencyKey: randomUUID() },
    },
    'Mutation.reviseDeviation': { input: { deviationId: reportedId, content, ...outOfDate } },
    'Mutation.moveDeviation': { input: step(decidedId) },
    'Mutation.strikeDeviationText': {
      input: { deviationId: decidedId, part: 'WHAT', reason: ' ', idempotencyKey: randomUUID() },
    },
    'Mutation.writeDeviationAnalysis': { input: analysis(busGroupId) },
  };
}

/** So many more like a deviation that was reported. */
export async function manyReported(region: { readonly records: Records }, id: string): Promise<string[]> {
  const rows = await region.records.sql(
    `insert into deviation select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
       from deviation d, generate_series(1, 200) where d.id = $1 returning id`,
    [id],
  );
  return rows.map((row) => String(row.id));
}

import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import {
  BussamActivityRow,
  BussamDecisionFollowUpRow,
  BussamDecisionRow,
  BussamDocumentRow,
  BussamMeetingEntryRow,
  BussamMeetingRow,
  BussamQuestionFollowUpRow,
  BussamQuestionRow,
  CountyBodyRelationRow,
  CountyBodyRow,
  CountyMeetingRuleRow,
} from './bussam.entity.js';
import { stockholmCounty } from './bussam-security.js';

const sets = [
  { table: CountyBodyRow, order: 't.from_on nulls first, t.id' },
  { table: CountyBodyRelationRow, order: 't.id' },
  { table: CountyMeetingRuleRow, order: 't.from_on nulls first, t.id' },
  { table: BussamMeetingRow, order: 't.meets_on, t.id' },
  { table: BussamMeetingEntryRow, order: 't.recorded_at, t.id' },
  { table: BussamDecisionRow, order: 't.recorded_at, t.id' },
  { table: BussamDecisionFollowUpRow, order: 't.followed_up_on, t.recorded_at, t.id' },
  { table: BussamQuestionRow, order: 't.year, t.ordinal, t.recorded_at, t.id' },
  { table: BussamActivityRow, order: 't.due_on nulls last, t.recorded_at, t.id' },
  { table: BussamQuestionFollowUpRow, order: 't.followed_up_on, t.recorded_at, t.id' },
  { table: BussamDocumentRow, order: 't.from_on nulls last, t.id' },
] as const;

/** All that is told and entered of the county's bodies, and stands; and who was there before. */
export type CountyRecord = Awaited<ReturnType<typeof read>>;

async function read(transaction: RequestTransaction) {
  const rows = await transaction.run((manager) =>
    findRowSets(manager, sets, 'county_code', [stockholmCounty]),
  );
  const [bodies, relations, rules, ...entered] = rows;
  const stands = <Row extends { readonly endedAt: Date | null }>(each: readonly Row[]): Row[] =>
    each.filter(({ endedAt }) => endedAt === null);
  const [meetings, entries, decisions, decisionFollowUps, questions, activities, followUps, documents] =
    entered;
  const ended = <Row extends { readonly endedAt: Date | null }>(each: readonly Row[]): Row[] =>
    each.filter(({ endedAt }) => endedAt !== null);
  const struck = entered.flatMap((each) =>
    each.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id),
  );
  return {
    /** Keys of what was taken back. */
    struck: new Set(struck),
    /** What was taken back, as it stood. */
    ended: {
      ...{ meetings: ended(meetings), entries: ended(entries), decisions: ended(decisions) },
      ...{ questions: ended(questions), activities: ended(activities), documents: ended(documents) },
      followUps: [...ended(decisionFollowUps), ...ended(followUps)],
    },
    ...{ bodies, relations, rules, meetings: stands(meetings), entries: stands(entries) },
    ...{ decisions: stands(decisions), decisionFollowUps: stands(decisionFollowUps) },
    ...{ questions: stands(questions), activities: stands(activities), followUps: stands(followUps) },
    documents: stands(documents),
  };
}

/** What a request reads of the county's bodies: one statement, however much is asked of them. */
export class BussamLoader {
  private found: Promise<CountyRecord> | null = null;

  constructor(private readonly transaction: RequestTransaction) {}

  record(): Promise<CountyRecord> {
    this.found ??= read(this.transaction);
    return this.found;
  }

  /** After a change: all is read anew. */
  forget(): void {
    this.found = null;
  }
}

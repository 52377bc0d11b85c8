import type { Origin } from '@samsyn/reference/sourced';
import { keyFor, recorded } from './rows.js';

type Row = Readonly<Record<string, unknown>>;

/** Which table each row of a document's goes into; in the order that they refer to one another, also those that begin empty. */
export const documentTableNames = [
  'bus_document',
  'bus_document_version',
  'bus_document_party',
  'bus_document_parties_entered',
  'bus_document_signature',
  'bus_document_point',
  'bus_document_absence',
  'bus_analysed_need',
  'bus_outcome_goal',
  'bus_activity',
  'bus_activity_follow_up',
  'bus_document_correction',
  'bus_activity_change',
] as const;
type Table = (typeof documentTableNames)[number];

/** A day, and how exactly it is known: `2012-05` is May 2012, `2017` the year. */
function dated(day: string) {
  const first = `${day}-01-01`.slice(0, 10);
  const knownTo = day.length === 4 ? 'YEAR' : day.length === 7 ? 'MONTH' : null;
  return { first: day.length === 7 ? `${day}-01` : first, knownTo };
}

/** What a document is made of, besides what stands in it. */
interface NewDocument {
  readonly kind: string;
  readonly name: string;
  readonly decided: string | null;
  /** Since when there was one, where that is told without a decision. */
  readonly since?: string;
  readonly until?: string;
  readonly year?: number;
  readonly revised?: readonly string[];
  readonly revisionMonths?: number;
  readonly schoolMayCall?: 'SHALL' | 'MAY';
}

/** Gathers rows of the groups' documents, each with a key that is the same each time, in the order that they were written. */
export class DocumentRows {
  private readonly rows = new Map<Table, Row[]>(documentTableNames.map((table) => [table, []]));
  private written = 0;

  /** Whether the group has a document of the kind. */
  has(group: string, kind: string): boolean {
    const documents = this.rows.get('bus_document') ?? [];
    return documents.some((row) => row.bus_group_id === group && row.kind === kind);
  }

  /** @returns the document's key */
  document(group: string, origin: Origin, given: NewDocument): string {
    const decided = given.decided === null ? null : dated(given.decided);
    const from = decided?.first ?? given.since ?? null;
    const id = keyFor(`document ${group} ${given.kind} ${given.name} ${given.year ?? ''} ${from}`);
    this.add('bus_document', group, origin, from, {
      ...{ id, kind: given.kind, name: given.name, year: given.year ?? null, version: 1 },
      ...{ revision_months: given.revisionMonths ?? null, reference: null },
      ...{ to_on: given.until ?? null, end_reason: given.until ? 'REPLACED' : null },
    });
    const schoolMayCall = given.schoolMayCall ?? null;
    if (decided) this.version(group, origin, id, 'DECIDED', decided, schoolMayCall);
    for (const day of given.revised ?? []) this.version(group, origin, id, 'REVISED', dated(day), null);
    return id;
  }

  /** @param signed on which day, false for not yet; not given: nobody has said */
  party(
    group: string,
    origin: Origin,
    documentId: string,
    { name, party, signed }: { name: string; party: string | null; signed?: string | false },
    from: string | null,
  ): void {
    const partyId = this.add('bus_document_party', group, origin, from, {
      ...{ document_id: documentId, name, party },
    });
    if (signed === undefined) return;
    this.add('bus_document_signature', group, origin, signed || from, {
      ...{ document_id: documentId, party_id: partyId, standing: signed ? 'SIGNED' : 'NOT_SIGNED' },
      day_known: signed !== false,
    });
  }

  /** Says that the parties of an agreement are all entered. */
  allParties(group: string, origin: Origin, documentId: string, from: string | null): void {
    this.add('bus_document_parties_entered', group, origin, from, { document_id: documentId });
  }

  point(
    group: string,
    origin: Origin,
    documentId: string,
    point: string,
    held: boolean,
    from: string | null,
  ): void {
    this.add('bus_document_point', group, origin, from, { document_id: documentId, point, held });
  }

  absence(group: string, origin: Origin, kind: string, from: string): void {
    this.add('bus_document_absence', group, origin, from, { kind });
  }

  need(
    group: string,
    origin: Origin,
    documentId: string,
    wording: string,
    ground: string | null,
    from: string,
  ): string {
    return this.add('bus_analysed_need', group, origin, from, { document_id: documentId, wording, ground });
  }

  goal(
    group: string,
    origin: Origin,
    documentId: string,
    goal: { wording: string; measure: string | null; needId: string | null },
    from: string,
  ): string {
    const { wording, measure, needId } = goal;
    return this.add('bus_outcome_goal', group, origin, from, {
      ...{ document_id: documentId, wording, measure, need_id: needId },
    });
  }

  activity(
    group: string,
    origin: Origin,
    documentId: string,
    goalId: string,
    from: string,
    given: {
      readonly wording: string;
      readonly priority: string | null;
      readonly seat: { readonly id: string; readonly owner: 'kommun' | 'region' } | null;
      readonly dueOn: string;
      readonly followUps: readonly (readonly [on: string, standing: string, note: string])[];
    },
  ): void {
    const { wording, priority, seat, dueOn, followUps } = given;
    const activityId = this.add('bus_activity', group, origin, from, {
      ...{ document_id: documentId, goal_id: goalId, wording, priority, due_on: dueOn },
      ...{ seat_id: seat?.id ?? null },
      seat_owner: seat === null ? null : seat.owner === 'region' ? 'REGION' : 'MUNICIPALITY',
    });
    for (const [on, standing, note] of followUps)
      this.add('bus_activity_follow_up', group, origin, on, {
        ...{ document_id: documentId, activity_id: activityId, standing, note, meeting_id: null },
      });
  }

  /** The tables with their rows, as they are put into the municipality's database. */
  tables(): [Table, readonly Row[]][] {
    return documentTableNames.map((table) => [table, this.rows.get(table) ?? []]);
  }

  private version(
    group: string,
    origin: Origin,
    documentId: string,
    step: string,
    { first, knownTo }: { first: string; knownTo: string | null },
    schoolMayCall: string | null,
  ): void {
    this.add('bus_document_version', group, origin, first, {
      ...{ document_id: documentId, step, known_to: knownTo, school_may_call: schoolMayCall, note: null },
    });
  }

  private add(
    table: Table,
    group: string,
    { source, demo }: Origin,
    from: string | null,
    row: Row & { readonly id?: string },
  ): string {
    this.written += 1;
    const id = row.id ?? keyFor(`${table} ${this.written} ${group} ${from}`);
    const recordedAt = new Date(Date.UTC(2026, 0, 1) + this.written).toISOString();
    const said = recorded(group, { from, to: null, source, demo });
    this.rows.get(table)?.push({ ...said, recorded_at: recordedAt, ...row, id });
    return id;
  }
}

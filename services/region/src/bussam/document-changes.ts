import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type { AddBussamDocumentInput, StrikeBussamEntryInput } from './bussam.inputs.js';
import type { CountyRecord } from './bussam.loader.js';
import { addNamed, change, longestName, longestPlace, strike } from './bussam-change.service.js';

/** Adds a version of a paper that the county works by; from its first day on the one before is no longer the one that holds. */
export function addDocument(
  input: AddBussamDocumentInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  return addNamed('bussam_document', input, context, async ({ record, problems, today }) => {
    const from = input.from ?? input.decidedOn;
    const name = problems.text('name', input.name, longestName, true);
    const decidedBy = problems.text('decidedBy', input.decidedBy, longestName);
    const source = problems.text('source', input.source, longestPlace);
    if (input.decidedOn > today) problems.add('decidedOn', Code.IN_THE_FUTURE);
    if (from < input.decidedOn) problems.add('from', Code.BEFORE_START);
    const later = record.documents.some(
      (row) => row.kind === input.kind && !row.proposed && since(row) >= from,
    );
    if (later) problems.add('from', Code.OVERLAPS);
    return {
      ...{ kind: input.kind, name, decided_on: input.decidedOn, decided_by: decidedBy, proposed: false },
      ...{ from_on: from, source },
    };
  });
}

const since = ({ from, decidedOn }: CountyRecord['documents'][number]) => from ?? decidedOn ?? '';

type Kind =
  | 'meetings'
  | 'decisions'
  | 'decisionFollowUps'
  | 'questions'
  | 'activities'
  | 'followUps'
  | 'documents';

const tables: Readonly<Record<Kind, string>> = {
  meetings: 'bussam_meeting',
  decisions: 'bussam_decision',
  decisionFollowUps: 'bussam_decision_follow_up',
  questions: 'bussam_question',
  activities: 'bussam_activity',
  followUps: 'bussam_question_follow_up',
  documents: 'bussam_document',
};

/** Strikes what was entered by mistake, with what hangs on it. It stays in the record as struck. */
export function strikeEntry(
  input: StrikeBussamEntryInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const id = readRecordId(input.entryId, 'input.entryId');
  return change(context, async ({ record, problems }) => {
    if (record.struck.has(id)) return { id };
    const kinds = Object.keys(tables) as Kind[];
    const kind = kinds.find((each) => record[each].some((row) => row.id === id));
    if (!kind) {
      problems.add('entryId', Code.UNKNOWN);
      return null;
    }
    const ids = <Row extends { readonly id: string }>(rows: readonly Row[], is: (row: Row) => boolean) =>
      rows.filter(is).map((row) => row.id);
    const decisions = ids(record.decisions, (row) => row.id === id || row.meetingId === id);
    const gone: readonly [table: string, ids: string[]][] = [
      [tables[kind], [id]],
      ['bussam_meeting_entry', ids(record.entries, (row) => row.meetingId === id)],
      ['bussam_decision', decisions],
      [
        'bussam_decision_follow_up',
        ids(record.decisionFollowUps, (row) => decisions.includes(row.decisionId)),
      ],
      ['bussam_activity', ids(record.activities, (row) => row.questionId === id)],
      [
        'bussam_question_follow_up',
        ids(record.followUps, (row) => row.questionId === id || row.activityId === id),
      ],
    ];
    for (const [table, struck] of gone) await strike(table, struck, context);
    return { id };
  });
}

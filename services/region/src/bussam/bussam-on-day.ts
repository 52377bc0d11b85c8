import { restsOnDemo } from '@samsyn/collaboration/commitments/assessment';
import type {
  CommitmentReason,
  CommitmentStanding,
} from '@samsyn/collaboration/commitments/commitment.enums';
import type { MeetingFact } from '@samsyn/collaboration/commitments/facts';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { nameOn } from './body-name.js';
import type { BussamDocumentRow, CountyMeetingRuleRow } from './bussam.entity.js';
import type { BussamDocumentKind, BussamRelationKind } from './bussam.enums.js';
import type { CountyRecord } from './bussam.loader.js';
import type { Bussam, BussamBody, BussamDocument, BussamRhythm } from './bussam.types.js';
import { openDecisionsOf, showMeetings } from './meetings-on-day.js';
import { type BodyRule, rhythmOf } from './rhythm.rules.js';
import { showYearPlan } from './year-plan-on-day.js';

/** All of the county's bodies as it is told for a day, with the yearly plan of a year. */
export function bussamOn(
  record: CountyRecord,
  day: string,
  year: number,
): Omit<Bussam, 'viewerCanChange' | 'struck'> {
  const all = showMeetings(record, day);
  const shownFrom = `${Number(day.slice(0, 4)) - 1}-01-01`;
  const facts = record.meetings.map((row): MeetingFact => {
    const shown = all.find(({ id }) => id === row.id);
    const outcome = shown?.standing === 'HELD' || shown?.standing === 'CANCELLED' ? shown.standing : null;
    const { id, body, meetsOn, demo } = row;
    return { id, levelId: body, levelKind: body, day: meetsOn, outcome, notice: null, minutes: null, demo };
  });
  return {
    day,
    bodies: record.bodies
      .filter((row) => boundsHold(row, day))
      .map((row): BussamBody => {
        const { body, name, task, from, to, source, demo } = row;
        return {
          ...{ id: body, name, task, from, to, source, demo, rhythm: showRhythm(record, body, facts, day) },
          relations: record.relations
            .filter((relation) => relation.body === body && boundsHold(relation, day))
            .map(({ relation, other, source: whence }) => ({
              kind: relation as BussamRelationKind,
              other: { id: other, name: nameOn(record, other, day) },
              source: whence,
            })),
          otherTimes: record.bodies.filter((other) => other.body === body && other !== row),
        };
      }),
    meetings: all.filter((meeting) => meeting.day >= shownFrom && meeting.day < `${year + 2}-01-01`),
    nextMeeting: all.find((meeting) => meeting.day >= day && isAhead(meeting.standing)) ?? null,
    openDecisions: openDecisionsOf(all),
    yearPlan: showYearPlan(record, year, day),
    planYears: [...new Set(record.questions.map((question) => question.year))].sort((a, b) => a - b),
    documents: record.documents.map((row) => showDocument(row, record.documents, day)),
  };
}

const isAhead = (standing: string) => standing === 'PLANNED' || standing === 'NOTICED';

function showRhythm(
  { rules }: CountyRecord,
  body: string,
  meetings: readonly MeetingFact[],
  day: string,
): BussamRhythm | null {
  const found = rhythmOf(rules as (CountyMeetingRuleRow & BodyRule)[], body, meetings, day);
  if (!found) return null;
  const { rule, assessment, terms } = found;
  return {
    ...{ required: terms.at(-1)?.required ?? rule.times, terms: [...terms] },
    standing: assessment.standing as CommitmentStanding,
    reason: assessment.reason as CommitmentReason,
    ...{ from: rule.from, to: rule.to, source: rule.source, demo: restsOnDemo(assessment) },
  };
}

/** Where nothing says until when a version holds, it is until the next of its kind. */
function showDocument(
  row: BussamDocumentRow,
  all: readonly BussamDocumentRow[],
  day: string,
): BussamDocument {
  const { id, kind, name, decidedOn, decidedBy, proposed, from, source, demo } = row;
  const since = from ?? decidedOn;
  const starts = all
    .filter((other) => other.kind === kind && !other.proposed)
    .map((other) => other.from ?? other.decidedOn)
    .filter((start) => start !== null && since !== null && start > since)
    .sort();
  const to = row.to ?? starts[0] ?? null;
  return {
    ...{ id, name, decidedOn, decidedBy, proposed, from, to, source, demo },
    kind: kind as BussamDocumentKind,
    decidedKnownTo: row.decidedKnownTo as DayResolution | null,
    fromKnownTo: row.fromKnownTo as DayResolution | null,
    current: !proposed && boundsHold({ from: since, to }, day),
    ageInYears: proposed ? null : wholeYears(decidedOn ?? from, day),
  };
}

/** Whole years between two days; null of what has not come, or of a day that is not known. */
function wholeYears(from: string | null, day: string): number | null {
  if (from === null || from > day) return null;
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  return day.slice(5) < from.slice(5) ? years - 1 : years;
}

import type { MunicipalFacts } from '@samsyn/collaboration/commitments/facts';
import {
  type MeetingRuleRow,
  requiredInTerm,
  ruleOn,
} from '@samsyn/collaboration/meetings/meeting-year.rules';
import type { GroupHistory } from '../bus-groups/group.loader.js';
import type { MeetingOutline } from '../group-meetings/meeting.record.js';

const known = new WeakMap<readonly MeetingOutline[], Told>();
type Told = Pick<MunicipalFacts, 'meetings' | 'decisions'>;

/** A group's meetings and what they decided, for the rules of commitments: on whatever day, and so worked out once. */
export function meetingFacts(meetings: readonly MeetingOutline[], history: GroupHistory): Told {
  const told = known.get(meetings) ?? factsOf(meetings, history);
  known.set(meetings, told);
  return told;
}

function factsOf(meetings: readonly MeetingOutline[], { levels }: GroupHistory): Told {
  const kinds = new Map(levels.map(({ id, kind }) => [id, kind]));
  return {
    meetings: meetings.map(({ id, row: { levelId, demo }, day, outcome, schedule, notice, minutes }) => ({
      id,
      levelId,
      levelKind: kinds.get(levelId) ?? '',
      day,
      outcome,
      notice,
      minutes: minutes && {
        hasSecretary: minutes.seatId !== null,
        verifiedOn: minutes.verification?.verifiedOn ?? null,
      },
      demo: demo || [schedule, notice, minutes, minutes?.verification].some((part) => part?.demo),
    })),
    decisions: meetings.flatMap((meeting) =>
      meeting.decisions.map(({ row, levelId, decidedOn, dueOn, followUps }) => ({
        id: row.id,
        name: row.wording,
        meetingId: meeting.id,
        levelId,
        decidedOn,
        dueOn,
        followUps,
        demo: row.demo || meeting.row.demo || followUps.some((followUp) => followUp.demo),
      })),
    ),
  };
}

/** How many meetings a term is to have on a day, by the group's own rules or those of all groups. */
export function requiredOf(
  rules: readonly MeetingRuleRow[],
  busGroupId: string,
  day: string,
): MunicipalFacts['requiredInTerm'] {
  const kinds = [...new Set(rules.map(({ levelKind }) => levelKind))];
  return new Map(
    kinds.flatMap((kind) => {
      const rule = ruleOn(rules, busGroupId, kind, day);
      const required = rule && requiredInTerm(rule);
      return required === null ? [] : [[kind, required]];
    }),
  );
}

import type {
  AccessBlock,
  AccessLogRow,
  Assignment,
  Consent,
  ConsentSignature,
  DisclosureRow,
  GuardianRow,
  RecordOwnerRow,
} from '@samsyn/disclosure/access-tables';
import type { PlanChangeRow } from '@samsyn/disclosure/plan-changes/plan-change.entity';
import type { ChildRow, SchoolAbsenceRow } from '@samsyn/kommun/children/child.entity';
import type { EscalationRow } from '@samsyn/kommun/plans/escalation.entity';
import type {
  AttendanceRow,
  FollowUpRow,
  GoalOutcomeRow,
  MeetingDecisionRow,
  PlanMeetingRow,
} from '@samsyn/kommun/plans/meeting.entity';
import type {
  GoalRow,
  MunicipalInterventionRow,
  PlanPartyRow,
  PlanRow,
} from '@samsyn/kommun/plans/plan.entity';
import type {
  CareContactRow,
  ReferralAnswerRow,
  ReferralRow,
  ChildRow as RegionChildRow,
} from '@samsyn/region/children/child.entity';
import type { CareInterventionRow, CarePlanPartRow } from '@samsyn/region/plans/care-plan.entity';

import type { SipCheckSumRow } from './sip-check.js';

/** A row before it is written: moments are texts that PostgreSQL reads. */
export type Row<Entity> = {
  [Property in keyof Entity]: Entity[Property] extends Date
    ? string
    : Entity[Property] extends Date | null
      ? string | null
      : Entity[Property];
};

/** What both owners keep alike. */
interface AccessTables {
  record_owner: RecordOwnerRow;
  assignment: Assignment;
  consent: Consent;
  consent_signature: ConsentSignature;
  disclosure: DisclosureRow;
  access_block: AccessBlock;
  guardian: GuardianRow;
}

export interface KommunTables extends AccessTables {
  child: ChildRow;
  school_absence: SchoolAbsenceRow;
  plan: PlanRow;
  goal: GoalRow;
  plan_party: PlanPartyRow;
  municipal_intervention: MunicipalInterventionRow;
  plan_meeting: PlanMeetingRow;
  attendance: AttendanceRow;
  follow_up: FollowUpRow;
  meeting_decision: MeetingDecisionRow;
  goal_outcome: GoalOutcomeRow;
  escalation: EscalationRow;
  plan_change: PlanChangeRow;
  sip_check_sum: SipCheckSumRow;
}

export interface RegionTables extends AccessTables {
  child: RegionChildRow;
  care_contact: CareContactRow;
  referral: ReferralRow;
  referral_answer: ReferralAnswerRow;
  care_plan_part: CarePlanPartRow;
  care_intervention: CareInterventionRow;
}

/** A line of a log, but for its number, which the database gives. */
export type LogRow = Omit<Row<AccessLogRow>, 'id'>;

/** Rows by table. */
export type RowsOf<Tables> = { [Table in keyof Tables]: Row<Tables[Table]>[] };

/** All that both databases get to know of one child. */
export interface ChildRows {
  readonly kommun: RowsOf<KommunTables>;
  readonly region: RowsOf<RegionTables>;
}

/** Empty tables of both owners, to be filled for one child. */
export function noRows(): ChildRows {
  return {
    kommun: {
      record_owner: [],
      assignment: [],
      consent: [],
      consent_signature: [],
      disclosure: [],
      access_block: [],
      guardian: [],
      child: [],
      school_absence: [],
      plan: [],
      goal: [],
      plan_party: [],
      municipal_intervention: [],
      plan_meeting: [],
      attendance: [],
      follow_up: [],
      meeting_decision: [],
      goal_outcome: [],
      escalation: [],
      plan_change: [],
      sip_check_sum: [],
    },
    region: {
      record_owner: [],
      assignment: [],
      consent: [],
      consent_signature: [],
      disclosure: [],
      access_block: [],
      guardian: [],
      child: [],
      care_contact: [],
      referral: [],
      referral_answer: [],
      care_plan_part: [],
      care_intervention: [],
    },
  };
}

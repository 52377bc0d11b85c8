import type { Answer, GoalCase, PartyCase, PlanCase } from '../case.js';
import type { Guardian } from '../people.js';
import { keyFrom } from '../plan-life-rows.js';
import type { Farsta } from './farsta.js';

/** What differs between the tour's other children; days are counted from today. */
export interface OrdinaryPlan {
  readonly guardians: readonly Guardian[];
  readonly started: number;
  /** The day of the follow-up that has not been done. */
  readonly followUp: number;
  readonly goals: readonly GoalCase[];
  readonly texts: Pick<PlanCase, 'question' | 'strengths' | 'guardiansView' | 'reasons'> & {
    readonly childsWords: string;
  };
  readonly bup?: Answer;
  /** The SIP coordinator holds it together, not the social services. */
  readonly isCoordinated?: boolean;
  /** A SIP meeting is held on the very day that the demo begins, also when that is no working day: SIP-mötet has one to lead. */
  readonly meetsToday?: boolean;
  /** Where it meets; null for a child whose whereabouts are protected. */
  readonly place: string | null;
}

/** A plan in force between the family, social services, the coordinator, student health and BUP, all of Farsta. */
export function ordinaryPlan(farsta: Farsta, given: OrdinaryPlan): PlanCase {
  const { guardians, goals, texts, place, bup: answer = 'ACCEPTED', isCoordinated = false } = given;
  const started = farsta.workday(given.started);
  const called = started - 12;
  const isSilent = answer === 'WAITING';
  const family = farsta.family(guardians, called);
  const social = farsta.party(farsta.socialServices, called, { coordinates: !isCoordinated });
  const sip = farsta.party(farsta.coordination, called, { coordinates: isCoordinated });
  const health = farsta.party(farsta.studentHealth, called);
  const bup = farsta.party(farsta.childPsychiatry, called, {
    answer,
    answeredOn: isSilent ? null : called + 4,
  });
  const parties: PartyCase[] = [...family, social, sip, health, bup];
  const present = parties.filter((party) => party !== bup).map((party) => [party, 'PRESENT'] as const);
  const bupCame = [bup, isSilent ? 'ABSENT' : 'PRESENT'] as const;
  const followUp = farsta.workday(given.followUp);
  const isOverdue = given.followUp < 0;
  const id = farsta.random.uuid();
  const invited = parties.map((party) => [party, 'INVITED'] as const);
  const today = farsta.meeting('SIP_MEETING', 'PLANNED', [farsta.day(0), 15, 0], place, invited);
  return {
    id,
    status: 'ACTIVE',
    reasons: texts.reasons,
    question: texts.question,
    childsWords: { text: texts.childsWords, on: Math.min(farsta.day(-6), started + 20) },
    strengths: texts.strengths,
    guardiansView: texts.guardiansView,
    needAssessedOn: called - 8,
    startedOn: started,
    endedOn: null,
    endReason: null,
    initiatedBy: 'STUDENT_HEALTH',
    coordinatingUnit: isCoordinated ? farsta.coordination : farsta.socialServices,
    version: 3,
    goals,
    parties,
    meetings: [
      farsta.meeting('SIP_MEETING', 'HELD', [started, 13, 0], place, [...present, bupCame]),
      ...(isOverdue
        ? []
        : [farsta.meeting('FOLLOW_UP_MEETING', 'PLANNED', [followUp, 13, 0], place, invited)]),
      ...(given.meetsToday ? [{ ...today, id: keyFrom(id, 'today') }] : []),
    ],
    followUps: [{ dueOn: followUp, doneOn: null, responsible: 'SOCIAL_SERVICES', outcome: null }],
    referrals: [],
    careAnswer: {
      unit: farsta.childPsychiatry,
      answer,
      answeredOn: isSilent ? null : called + 4,
      comment: isSilent ? null : 'Vi deltar enligt planen.',
    },
  };
}

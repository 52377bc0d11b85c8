import { lazy } from 'react';
import { useSpeech } from '../i18n/language.js';
import type { Act } from '../plan-changes/acts.js';
import { Drafted } from '../plan-changes/drafted.js';
import { AddParty } from './add-party.js';
import { AnswerCarePlan } from './answer-care-plan.js';
import { AnswerIntervention } from './answer-intervention.js';
import { AnswerNotice } from './answer-notice.js';
import { CallMeeting } from './call-meeting.js';
import { ClosePlan } from './close-plan.js';
import { ActivatePlan, CancelMeeting, CompleteDecision, LeaveParty, ReopenPlan } from './confirm-move.js';
import { DocumentFollowUp } from './document-follow-up.js';
import { EditPlan } from './edit-plan.js';
import { EscalatePlan, SettleEscalation } from './escalate-plan.js';
import { OfferIntervention } from './offer-intervention.js';
import { partyName, unitsOf } from './party-names.js';
import type { Facts } from './plan-facts.js';
import { PlanFollowUp } from './plan-follow-up.js';
import { ReportIntervention } from './report-intervention.js';
import { SetGoal } from './set-goal.js';

const PlanHistory = lazy(async () => ({
  default: (await import('../plan-history/plan-history.js')).PlanHistory,
}));

export interface PlanDialogProps {
  act: Act;
  plan: Facts;
  viewerUnits: readonly string[];
  onClose(): void;
}

/** The dialog of whatever one has set about; what is filled in there is kept until it is sent. */
export function PlanDialog(props: PlanDialogProps) {
  return (
    <Drafted planId={props.plan.id} act={props.act}>
      <DialogOfAct {...props} />
    </Drafted>
  );
}

function DialogOfAct({ act, plan, viewerUnits, onClose }: PlanDialogProps) {
  const speech = useSpeech();
  const meetingOf = (id?: string) => plan.meetings.find((each) => each.id === id);
  const partyOf = (id: string) => plan.parties.find((each) => each.id === id);
  const escalationOf = (id?: string) => plan.escalations.find((each) => each.id === id);
  const followUpOf = (id?: string) => plan.followUps.find((each) => each.id === id);
  const close = { onClose };
  switch (act.kind) {
    case 'answer-notice': {
      const party = partyOf(act.partyId);
      return party && <AnswerNotice {...act} {...close} who={partyName(party, speech)} />;
    }
    case 'answer-care-plan': {
      const units = unitsOf(plan, speech, 'CareUnit').filter(([id]) => viewerUnits.includes(id));
      return <AnswerCarePlan units={units} {...close} />;
    }
    case 'answer-intervention':
      return <AnswerIntervention {...act} {...close} />;
    case 'report-intervention':
      return <ReportIntervention {...act} {...close} />;
    case 'offer-intervention':
      return <OfferIntervention {...act} {...close} plan={plan} viewerUnits={viewerUnits} />;
    case 'call':
      return <CallMeeting plan={plan} meeting={meetingOf(act.meetingId)} {...close} />;
    case 'cancel-meeting':
      return <CancelMeeting meetingId={act.meetingId} {...close} />;
    case 'edit':
      return <EditPlan plan={plan} parts={act.parts} {...close} />;
    case 'goal':
      return <SetGoal goal={plan.goals.find(({ id }) => id === act.goalId)} {...close} />;
    case 'plan-follow-up':
      return <PlanFollowUp plan={plan} followUp={followUpOf(act.followUpId)} {...close} />;
    case 'document-follow-up': {
      const followUp = followUpOf(act.followUpId);
      return followUp && <DocumentFollowUp plan={plan} followUp={followUp} {...close} />;
    }
    case 'add-party':
      return <AddParty plan={plan} {...close} />;
    case 'leave-party': {
      const party = partyOf(act.partyId);
      return party && <LeaveParty partyId={party.id} who={partyName(party, speech)} {...close} />;
    }
    case 'complete-decision':
      return <CompleteDecision {...act} {...close} />;
    case 'activate':
      return <ActivatePlan {...close} />;
    case 'close':
      return <ClosePlan {...close} />;
    case 'reopen':
      return <ReopenPlan {...close} />;
    case 'escalate':
      return (
        <EscalatePlan
          plan={plan}
          escalation={escalationOf(act.escalationId)}
          goalId={act.goalId}
          {...close}
        />
      );
    case 'settle': {
      const escalation = escalationOf(act.escalationId);
      return escalation && <SettleEscalation plan={plan} escalation={escalation} {...close} />;
    }
    case 'history':
      return <PlanHistory planId={plan.id} {...close} />;
  }
}

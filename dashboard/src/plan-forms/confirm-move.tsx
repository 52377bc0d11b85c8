import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { PlanForm } from '../plan-changes/plan-form.js';

const Activate = graphql(`
  mutation ActivatePlan($input: ActivatePlanInput!) {
    change: activatePlan(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
const Reopen = graphql(`
  mutation ReopenPlan($input: ReopenPlanInput!) {
    change: reopenPlan(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
const Cancel = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    change: cancelMeeting(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
const Leave = graphql(`
  mutation LeaveParty($input: LeavePartyInput!) {
    change: leaveParty(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
const Complete = graphql(`
  mutation CompleteDecision($input: CompleteDecisionInput!) {
    change: completeDecision(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

interface Asked {
  onClose(): void;
}

/** Lets the plan hold from now. What it needs first and lacks is told. */
export function ActivatePlan({ onClose }: Asked) {
  const { t } = useSpeech();
  return (
    <PlanForm
      {...t.moves.activate}
      change={Activate}
      read={() => ({})}
      about={['planId', 'meeting', 'goal', 'followUp']}
      onClose={onClose}
    >
      {() => <p>{t.moves.activate.more}</p>}
    </PlanForm>
  );
}

export function ReopenPlan({ onClose }: Asked) {
  const { t } = useSpeech();
  return (
    <PlanForm
      {...t.moves.reopen}
      change={Reopen}
      read={() => ({})}
      about={['planId', 'otherPlan']}
      onClose={onClose}
    >
      {() => <p>{t.moves.reopen.more}</p>}
    </PlanForm>
  );
}

export function CancelMeeting({ meetingId, onClose }: Asked & { meetingId: string }) {
  const { t } = useSpeech();
  return (
    <PlanForm
      {...t.moves.cancelMeeting}
      isLoss
      change={Cancel}
      read={() => ({ meetingId })}
      about={['planId', 'meetingId']}
      onClose={onClose}
    >
      {() => <p>{t.moves.cancelMeeting.more}</p>}
    </PlanForm>
  );
}

export function LeaveParty({ partyId, who, onClose }: Asked & { partyId: string; who: string }) {
  const { t } = useSpeech();
  const text = t.moves.leave;
  return (
    <PlanForm
      {...text}
      title={text.title(who)}
      isLoss
      change={Leave}
      read={() => ({ partyId })}
      about={['planId', 'partyId']}
      onClose={onClose}
    >
      {() => <p>{text.more}</p>}
    </PlanForm>
  );
}

/** Says that what a meeting decided is done, or that it is not after all. */
export function CompleteDecision({
  decisionId,
  wording,
  isDone,
  onClose,
}: Asked & { decisionId: string; wording: string; isDone: boolean }) {
  const { t, dates } = useSpeech();
  const text = isDone ? t.moves.undoDecision : t.moves.doDecision;
  return (
    <PlanForm
      {...text}
      change={Complete}
      read={() => ({ decisionId, doneOn: isDone ? null : dates.today })}
      about={['planId', 'decisionId', 'doneOn']}
      onClose={onClose}
    >
      {() => (
        <p>
          <strong>{wording}</strong>
        </p>
      )}
    </PlanForm>
  );
}

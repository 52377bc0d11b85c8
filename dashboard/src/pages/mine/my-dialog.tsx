import type { InterventionStep } from '../../gql/graphql.js';
import type { Act } from '../../plan-changes/acts.js';
import { Drafted } from '../../plan-changes/drafted.js';
import { AnswerIntervention } from '../../plan-forms/answer-intervention.js';
import { AnswerNotice } from '../../plan-forms/answer-notice.js';
import { CompleteDecision } from '../../plan-forms/confirm-move.js';
import type { Actionable } from '../../plan-forms/intervention-facts.js';
import { ReportIntervention } from '../../plan-forms/report-intervention.js';

interface InPlan {
  readonly plan: { readonly id: string; readonly version: number };
}

/** What one sets about on Min del. */
export type MyAct = InPlan &
  (
    | {
        readonly kind: 'notice';
        readonly partyId: string;
        readonly who: string;
        readonly answer: 'ACCEPTED' | 'DECLINED';
      }
    | {
        readonly kind: 'answer';
        readonly intervention: Actionable;
        readonly answer: 'ACCEPTED' | 'DECLINED';
      }
    | { readonly kind: 'report'; readonly intervention: Actionable; readonly step: InterventionStep }
    | { readonly kind: 'decision'; readonly decisionId: string; readonly wording: string }
  );

/** The same as is done on the plan's own page: a draft is found on either. */
function actOf(act: MyAct): Act {
  switch (act.kind) {
    case 'notice':
      return { kind: 'answer-notice', partyId: act.partyId, answer: act.answer };
    case 'answer':
      return { kind: 'answer-intervention', intervention: act.intervention, answer: act.answer };
    case 'report':
      return { kind: 'report-intervention', intervention: act.intervention, step: act.step };
    case 'decision':
      return { kind: 'complete-decision', decisionId: act.decisionId, wording: act.wording, isDone: false };
  }
}

export function MyDialog({ act, onClose }: { act: MyAct; onClose(): void }) {
  return (
    <Drafted planId={act.plan.id} act={actOf(act)}>
      <DialogOfAct act={act} onClose={onClose} />
    </Drafted>
  );
}

function DialogOfAct({ act, onClose }: { act: MyAct; onClose(): void }) {
  switch (act.kind) {
    case 'notice':
      return <AnswerNotice {...act} onClose={onClose} />;
    case 'answer':
      return <AnswerIntervention {...act} onClose={onClose} />;
    case 'report':
      return <ReportIntervention {...act} onClose={onClose} />;
    case 'decision':
      return <CompleteDecision {...act} isDone={false} onClose={onClose} />;
  }
}

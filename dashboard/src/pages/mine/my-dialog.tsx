import type { InterventionStep } from '../../gql/graphql.js';
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

export function MyDialog({ act, onClose }: { act: MyAct; onClose(): void }) {
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

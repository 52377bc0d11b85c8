import { createContext, useContext } from 'react';
import type { InterventionStep } from '../gql/graphql.js';
import type { EditablePart } from '../plan-forms/edit-plan.js';
import type { Actionable } from '../plan-forms/intervention-facts.js';

/** Something that one sets about on a plan's page: each opens a dialog. */
export type Act =
  | { readonly kind: 'answer-notice'; readonly partyId: string; readonly answer: 'ACCEPTED' | 'DECLINED' }
  | { readonly kind: 'answer-care-plan' }
  | {
      readonly kind: 'answer-intervention';
      readonly intervention: Actionable;
      readonly answer: 'ACCEPTED' | 'DECLINED' | 'WAITING';
    }
  | {
      readonly kind: 'report-intervention';
      readonly intervention: Actionable;
      readonly step: InterventionStep;
    }
  | {
      readonly kind: 'offer-intervention';
      readonly owner: 'MUNICIPALITY' | 'REGION';
      readonly goalId?: string;
    }
  | { readonly kind: 'call'; readonly meetingId?: string }
  | { readonly kind: 'cancel-meeting'; readonly meetingId: string }
  | { readonly kind: 'edit'; readonly parts: readonly EditablePart[] }
  | { readonly kind: 'goal'; readonly goalId?: string }
  | { readonly kind: 'plan-follow-up'; readonly followUpId?: string }
  | { readonly kind: 'document-follow-up'; readonly followUpId: string }
  | { readonly kind: 'add-party' }
  | { readonly kind: 'leave-party'; readonly partyId: string }
  | {
      readonly kind: 'complete-decision';
      readonly decisionId: string;
      readonly wording: string;
      readonly isDone: boolean;
    }
  | { readonly kind: 'activate' | 'close' | 'reopen' | 'history' }
  | { readonly kind: 'escalate'; readonly escalationId?: string; readonly goalId?: string }
  | { readonly kind: 'settle'; readonly escalationId: string };

export const ActContext = createContext<((act: Act) => void) | null>(null);

/** Sets about something; null on paper and wherever nothing can be changed. */
export function useAct(): ((act: Act) => void) | null {
  return useContext(ActContext);
}

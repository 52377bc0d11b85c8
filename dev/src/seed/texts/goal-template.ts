import type { PartyKind } from '@samsyn/reference/unit';

export type LifeArea =
  | 'HEALTH'
  | 'LEARNING'
  | 'FAMILY_AND_HOME'
  | 'FRIENDS_AND_LEISURE'
  | 'SAFETY'
  | 'SELF_CARE'
  | 'FEELINGS_AND_BEHAVIOUR';

/** Why a child needs coordination (f0–f3, M12). */
export type NeedReason =
  | 'ASYLUM_SEEKER'
  | 'DISABILITY'
  | 'CHRONIC_DISEASE'
  | 'MENTAL_ILL_HEALTH'
  | 'FAILING_SUPPORT_AT_HOME'
  | 'TEMPORARY_CRISIS'
  | 'NEUROPSYCHIATRIC'
  | 'PROBLEMATIC_SCHOOLING'
  | 'COMORBIDITY';

export type InterventionForm = 'NEEDS_ASSESSED' | 'SERVICE' | 'SCHOOL_SUPPORT';

/** Something a party usually offers; texts have slots, see `fill`. */
export interface Offer {
  readonly by: PartyKind;
  /** `{n}` stands for the number of sessions. */
  readonly title: string;
  readonly description: string;
  /** null for care. */
  readonly form: InterventionForm | null;
  /** How many sessions it may have; progress is then told as ”4 av 10”. */
  readonly sessions?: readonly number[];
  /** What is said of it while it goes on, when it has no sessions. */
  readonly progress?: string;
}

/** A goal that a plan may have, and what usually is done about it. */
export interface GoalTemplate {
  readonly lifeArea: LifeArea;
  readonly wordings: readonly string[];
  /** How one sees that it is reached, and a value as it is now. */
  readonly measures: readonly (readonly [measure: string, current: string])[];
  readonly ages: readonly [number, number];
  readonly reasons: readonly NeedReason[];
  readonly municipal: readonly Offer[];
  readonly care: readonly Offer[];
}

type Details = Pick<Offer, 'sessions' | 'progress'>;
const offer =
  (by: PartyKind, form: InterventionForm | null) =>
  (title: string, description: string, details: Details = {}): Offer => ({
    by,
    title,
    description,
    form,
    ...details,
  });

export const school = offer('SCHOOL', 'SCHOOL_SUPPORT');
export const preschool = offer('PRESCHOOL', 'SCHOOL_SUPPORT');
/** Social services, after an assessment (biståndsbedömd insats). */
export const assessed = offer('SOCIAL_SERVICES', 'NEEDS_ASSESSED');
/** Social services, without one (serviceinsats). */
export const service = offer('SOCIAL_SERVICES', 'SERVICE');
export const childPsychiatry = offer('CHILD_PSYCHIATRY', null);
export const habilitation = offer('HABILITATION', null);
export const paediatrics = offer('PAEDIATRICS', null);
export const primaryCare = offer('PRIMARY_CARE', null);

import type { DateResolution, IsoDate, Sourced } from './sourced.js';

/** How a forum's work is followed up, as far as the audit could see. */
export type ForumFollowUp = 'DOCUMENTED' | 'ORAL' | 'NONE' | 'NOT_SHOWN';

/** What a forum is about. */
export type ForumTheme =
  | 'SPECIAL_SUPPORT'
  | 'COORDINATED_PLANS'
  | 'EARLY_YEARS'
  | 'SCHOOLING'
  | 'MENTAL_HEALTH'
  | 'SUBSTANCE_USE'
  | 'VIOLENCE'
  | 'CRIME_PREVENTION'
  | 'SAFETY';

/** Who takes part: an organisation, and what of it. */
export interface ForumMember {
  readonly organisation: string;
  readonly functionThere: string | null;
  /** The function around children that it has; null where it has none, or several. */
  readonly party:
    | 'SCHOOL'
    | 'STUDENT_HEALTH'
    | 'PRESCHOOL'
    | 'SOCIAL_SERVICES'
    | 'CHILD_PSYCHIATRY'
    | 'HABILITATION'
    | null;
  /** Whose it is; null where the document does not say. */
  readonly actor: 'MUNICIPALITY' | 'REGION' | 'POLICE' | 'ASSOCIATION' | 'OTHER' | null;
  /** The municipality's unit, where it is one of `units`. */
  readonly unitId: string | null;
}

/** How often it meets, as told: so many times in so many weeks, months, terms or years. */
export interface ForumRhythm {
  readonly times: number | null;
  readonly every: number | null;
  readonly per: 'WEEK' | 'MONTH' | 'TERM' | 'YEAR' | null;
  readonly words: string;
}

/** What it rests on. */
export interface ForumAgreement {
  readonly standing: 'WRITTEN' | 'NONE' | 'NOT_SHOWN';
  readonly text: string | null;
  readonly from: IsoDate | null;
  readonly fromKnownTo?: DateResolution;
  /** Months that it holds at a time. */
  readonly termMonths: number | null;
  readonly renewal: string | null;
}

/** A follow-up that was made. */
export interface ForumFollowUpMade {
  readonly madeOn: IsoDate;
  readonly knownTo?: DateResolution;
  readonly kind: 'EVALUATION' | 'SURVEY' | 'REVIEW' | 'REPORT';
  readonly what: string;
  readonly documentedIn: string | null;
  readonly source: string;
}

/** What of a forum may change while it is the same forum. */
export interface ForumDescribed {
  readonly name: string;
  readonly form: 'STANDING' | 'PROJECT' | 'OPERATION';
  readonly purpose: string;
  readonly themes: readonly ForumTheme[];
  /** Youngest and oldest it is for; null where it is not said. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Whom it is for, in words; null where it is not said. */
  readonly targetGroup: string | null;
  /** The document names all who take part, and not some of them (”bland annat”). */
  readonly membersComplete: boolean;
  /** Who convenes or runs it; null where the audit does not say. */
  readonly convener: string | null;
  readonly rhythm: ForumRhythm | null;
  readonly agreement: ForumAgreement;
  readonly followUp: ForumFollowUp;
  /** How, in the document's words. */
  readonly followUpWords: string | null;
  readonly individualCases: 'NO' | 'WITH_CONSENT_OR_BY_LAW' | 'NOT_SHOWN';
}

/** A forum where several organisations work together: the rows in which parallel tracks can be seen. */
export interface Forum extends Sourced, ForumDescribed {
  readonly id: string;
  readonly municipality: string;
  /** The local BUS group that it is. */
  readonly busGroup: string | null;
  readonly members: readonly ForumMember[];
  readonly followUps: readonly ForumFollowUpMade[];
  /** What it was before, until what stands above began: `changedOn`. */
  readonly before: (Partial<ForumDescribed> & { readonly source: string }) | null;
  readonly changedOn: IsoDate | null;
  readonly changedKnownTo?: DateResolution;
}

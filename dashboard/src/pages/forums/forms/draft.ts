import type {
  ForumAgreementStanding,
  ForumDescriptionFactsFragment,
  ForumDescriptionInput,
  ForumFollowUpStanding,
  ForumForm,
  ForumIndividualCases,
  ForumRhythmPer,
  ForumRhythmRule,
  ForumTheme,
  NeedReason,
} from '../../../gql/graphql.js';
import type { FieldProblem } from '../../../sharing/problems.js';

/** A description as it is being written: numbers as they stand in the fields. */
export interface Draft {
  readonly name: string;
  readonly form: ForumForm;
  readonly purpose: string;
  readonly themes: readonly ForumTheme[];
  readonly reasons: readonly NeedReason[];
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly targetGroup: string;
  readonly membersComplete: boolean;
  readonly convener: string;
  readonly contact: string;
  readonly rule: ForumRhythmRule;
  readonly times: string;
  readonly every: string;
  /** Empty: not counted. */
  readonly per: ForumRhythmPer | '';
  readonly rhythmWords: string;
  readonly standing: ForumAgreementStanding;
  readonly agreement: string;
  readonly agreementFrom: string;
  readonly agreementTo: string;
  readonly termMonths: string;
  readonly renewal: string;
  readonly followUpMonths: string;
  readonly followUp: ForumFollowUpStanding;
  readonly followUpWords: string;
  readonly cases: ForumIndividualCases;
  readonly source: string;
}

/** A new forum: what nobody has said is not known. */
export const emptyDraft: Draft = {
  ...{ name: '', form: 'STANDING', purpose: '', themes: [], reasons: [], ageFrom: '', ageTo: '' },
  ...{ targetGroup: '', membersComplete: false, convener: '', contact: '', rule: 'ABOUT', times: '' },
  ...{ every: '', per: '', rhythmWords: '', standing: 'NOT_SHOWN', agreement: '', agreementFrom: '' },
  ...{ agreementTo: '', termMonths: '', renewal: '', followUpMonths: '', followUp: 'NOT_SHOWN' },
  ...{ followUpWords: '', cases: 'NOT_SHOWN', source: '' },
};

/** What a forum is said to be now, to go on from. Who says the new is another source. */
export function draftOf(told: ForumDescriptionFactsFragment): Draft {
  const { rhythm, agreement } = told;
  return {
    ...{ name: told.name, form: told.form, purpose: told.purpose ?? '' },
    ...{ themes: told.themes, reasons: told.reasons, targetGroup: told.targetGroup ?? '' },
    ...{ ageFrom: written(told.ageFrom), ageTo: written(told.ageTo), membersComplete: told.membersComplete },
    ...{ convener: told.convener ?? '', contact: told.contact ?? '' },
    ...{ rule: rhythm?.rule ?? 'ABOUT', times: written(rhythm?.times), every: written(rhythm?.every) },
    ...{ per: rhythm?.per ?? '', rhythmWords: rhythm?.words ?? '' },
    ...{ standing: agreement.standing, agreement: agreement.text ?? '' },
    ...{ agreementFrom: agreement.from ?? '', agreementTo: agreement.to ?? '' },
    ...{ termMonths: written(agreement.termMonths), renewal: agreement.renewal ?? '' },
    ...{ followUpMonths: written(agreement.followUpMonths), followUp: told.followUpSaid },
    ...{ followUpWords: told.followUpWords ?? '', cases: told.individualCases, source: '' },
  };
}

/** What is to be sent, or what one can see here is wrong. */
export function readDraft(
  draft: Draft,
): { readonly input: ForumDescriptionInput } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const required = (field: string, text: string) => {
    if (text.trim() === '') problems.push({ field: `description.${field}`, code: 'REQUIRED' });
  };
  const whole = (field: string, text: string): number | null => {
    if (text.trim() === '') return null;
    if (/^\d{1,3}$/.test(text.trim())) return Number(text);
    problems.push({ field: `description.${field}`, code: 'TOO_LONG' });
    return null;
  };
  required('name', draft.name);
  const isCounted = draft.times.trim() !== '' || draft.per !== '';
  if (isCounted) {
    required('rhythm.times', draft.times);
    required('rhythm.per', draft.per);
  }
  if (draft.standing === 'WRITTEN') required('agreement.text', draft.agreement);
  const input: ForumDescriptionInput = {
    ...{ name: draft.name.trim(), form: draft.form, purpose: said(draft.purpose) },
    ...{ themes: [...draft.themes], reasons: [...draft.reasons], targetGroup: said(draft.targetGroup) },
    ...{ ageFrom: whole('ageFrom', draft.ageFrom), ageTo: whole('ageTo', draft.ageTo) },
    ...{ membersComplete: draft.membersComplete, convener: said(draft.convener) },
    contact: said(draft.contact),
    rhythm: {
      rule: isCounted ? draft.rule : null,
      times: whole('rhythm.times', draft.times),
      every: isCounted ? whole('rhythm.every', draft.every) : null,
      per: draft.per || null,
      words: said(draft.rhythmWords),
    },
    agreement: {
      ...{ standing: draft.standing, text: said(draft.agreement), from: draft.agreementFrom || null },
      ...{ to: draft.agreementTo || null, renewal: said(draft.renewal) },
      termMonths: whole('agreement.termMonths', draft.termMonths),
      followUpMonths: whole('agreement.followUpMonths', draft.followUpMonths),
    },
    ...{ followUp: draft.followUp, followUpWords: said(draft.followUpWords) },
    ...{ individualCases: draft.cases, source: said(draft.source) },
  };
  return problems.length > 0 ? { problems } : { input };
}

const said = (text: string): string | null => text.trim() || null;
const written = (number: number | null | undefined): string => (number == null ? '' : String(number));

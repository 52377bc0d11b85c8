import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { ForumAgreementStanding } from './forum.enums.js';
import type { ForumAgreementInput, ForumDescriptionInput, ForumRhythmInput } from './forum.inputs.js';

const longest = { name: 200, short: 500, text: 2_000 };

/** The columns of a description, from what was sent; what is wrong is told by its path in the input. */
export function readDescription(input: ForumDescriptionInput, problems: InputProblems) {
  const at = (field: string) => `description.${field}`;
  const text = (field: 'purpose' | 'targetGroup' | 'convener' | 'contact' | 'followUpWords', most: number) =>
    problems.text(at(field), input[field], most);
  whole(at('ageFrom'), input.ageFrom, 0, 25, problems);
  whole(at('ageTo'), input.ageTo, 0, 25, problems);
  if (input.ageFrom != null && input.ageTo != null && input.ageTo < input.ageFrom)
    problems.add(at('ageTo'), Code.BEFORE_START);
  return {
    name: problems.text(at('name'), input.name, longest.name, true),
    form: input.form,
    purpose: text('purpose', longest.text),
    themes: [...new Set(input.themes)],
    reasons: [...new Set(input.reasons)],
    age_from: input.ageFrom ?? null,
    age_to: input.ageTo ?? null,
    target_group: text('targetGroup', longest.short),
    members_complete: input.membersComplete,
    convener: text('convener', longest.name),
    contact: text('contact', longest.name),
    ...readRhythm(input.rhythm ?? {}, problems),
    ...readAgreement(input.agreement, problems),
    follow_up: input.followUp,
    follow_up_words: text('followUpWords', longest.short),
    individual_cases: input.individualCases,
    source: problems.text(at('source'), input.source, longest.short),
  };
}

/** Words alone, or a number of times in some time. */
function readRhythm({ rule, times, every, per, words }: ForumRhythmInput, problems: InputProblems) {
  const at = (field: string) => `description.rhythm.${field}`;
  whole(at('times'), times, 1, 400, problems);
  whole(at('every'), every, 1, 60, problems);
  const isCounted = times != null || per != null;
  if (isCounted && times == null) problems.add(at('times'), Code.REQUIRED);
  if (isCounted && per == null) problems.add(at('per'), Code.REQUIRED);
  if (isCounted && rule == null) problems.add(at('rule'), Code.REQUIRED);
  return {
    rhythm_rule: isCounted ? (rule ?? null) : null,
    rhythm_times: times ?? null,
    rhythm_every: isCounted ? (every ?? 1) : null,
    rhythm_per: per ?? null,
    rhythm_words: problems.text(at('words'), words, longest.name),
  };
}

function readAgreement(input: ForumAgreementInput, problems: InputProblems) {
  const at = (field: string) => `description.agreement.${field}`;
  const isWritten = input.standing === ForumAgreementStanding.WRITTEN;
  whole(at('termMonths'), input.termMonths, 1, 240, problems);
  whole(at('followUpMonths'), input.followUpMonths, 1, 240, problems);
  if (input.from != null && input.to != null && input.to < input.from)
    problems.add(at('to'), Code.BEFORE_START);
  return {
    agreement_standing: input.standing,
    agreement: problems.text(at('text'), input.text, longest.short, isWritten),
    agreement_from: input.from ?? null,
    agreement_from_known_to: input.fromKnownTo ?? null,
    agreement_to: input.to ?? null,
    agreement_term_months: input.termMonths ?? null,
    agreement_renewal: problems.text(at('renewal'), input.renewal, longest.name),
    follow_up_months: input.followUpMonths ?? null,
  };
}

function whole(
  field: string,
  given: number | null | undefined,
  least: number,
  most: number,
  problems: InputProblems,
): void {
  if (given != null && (given < least || given > most)) problems.add(field, Code.TOO_LONG);
}

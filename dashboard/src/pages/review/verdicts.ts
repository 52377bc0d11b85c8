import type { LogReviewVerdict, LogReviewVerdictInput, ReviewLinesFragment } from '../../gql/graphql.js';
import type { FieldProblem } from '../../sharing/problems.js';

export type ReviewLine = ReviewLinesFragment['lines'][number];

/** What has been said of a line so far. */
export interface Said {
  readonly verdict: LogReviewVerdict | null;
  /** kept also while the line is in order: somebody may change their mind twice */
  readonly note: string;
}

/** By the line's key. */
export type Draft = Readonly<Record<string, Said>>;

const nothing: Said = { verdict: null, note: '' };

export function saidOf(draft: Draft, { id }: Pick<ReviewLine, 'id'>): Said {
  return draft[id] ?? nothing;
}

/** Says of every line that nothing is said of yet that it is in order. */
export function restInOrder(draft: Draft, lines: readonly Pick<ReviewLine, 'id'>[]): Draft {
  const rest = lines.filter((line) => saidOf(draft, line).verdict === null);
  return {
    ...draft,
    ...Object.fromEntries(
      rest.map((line) => [line.id, { ...saidOf(draft, line), verdict: 'IN_ORDER' as const }]),
    ),
  };
}

/** How many lines something has been said of, and how many are to be followed up. */
export function counted(draft: Draft, lines: readonly Pick<ReviewLine, 'id'>[]) {
  const verdicts = lines.map((line) => saidOf(draft, line).verdict);
  return {
    said: verdicts.filter((verdict) => verdict !== null).length,
    followUp: verdicts.filter((verdict) => verdict === 'FOLLOW_UP').length,
  };
}

/** What is missing, named as the graph would name it. */
export function problemsOf(draft: Draft, lines: readonly Pick<ReviewLine, 'id'>[]): FieldProblem[] {
  return lines.flatMap((line, place): FieldProblem[] => {
    const { verdict, note } = saidOf(draft, line);
    if (verdict === null) return [{ field: verdictField(place), code: 'REQUIRED' }];
    const lacksNote = verdict === 'FOLLOW_UP' && note.trim() === '';
    return lacksNote ? [{ field: noteField(place), code: 'REQUIRED' }] : [];
  });
}

/** A verdict on each line, in their order; a note only with what is to be followed up. */
export function verdictsOf(draft: Draft, lines: readonly Pick<ReviewLine, 'id'>[]): LogReviewVerdictInput[] {
  return lines.map((line) => {
    const { verdict, note } = saidOf(draft, line);
    return {
      lineId: line.id,
      verdict: verdict ?? 'IN_ORDER',
      note: verdict === 'FOLLOW_UP' ? note : null,
    };
  });
}

export const verdictField = (place: number) => `verdicts.${place}.verdict`;
export const noteField = (place: number) => `verdicts.${place}.note`;

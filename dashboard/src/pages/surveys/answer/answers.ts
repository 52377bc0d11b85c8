import type { SpiderAxis } from '../../../gql/graphql.js';

/** What has been chosen so far; an axis that is left out is skipped. */
export type Answers = Readonly<Partial<Record<SpiderAxis, number | undefined>>>;

/** As they are sent. */
export function answersToSend(answers: Answers): { axis: SpiderAxis; value: number }[] {
  return Object.entries(answers).flatMap(([axis, value]) =>
    value === undefined ? [] : [{ axis: axis as SpiderAxis, value }],
  );
}

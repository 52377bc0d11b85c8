import { groupBy } from '@samsyn/subgraph/loaders';
import { dimensionOf, spiderAxes } from './axes.rules.js';
import type { SpiderAxis } from './survey.enums.js';
import type { InvitationRow, SurveyRow } from './survey.loader.js';
import type { SurveyQuestion, SurveyResponses, SurveySeat } from './survey.types.js';

/** A survey's questions in the diagram's order. */
export function questionsOf({ questions }: SurveyRow): SurveyQuestion[] {
  const inOrder = [...questions].sort((a, b) => placeOf(a.axis) - placeOf(b.axis));
  return inOrder.map(({ axis, sv, en }) => ({
    ...{ axis: axis as SpiderAxis, dimension: dimensionOf(axis as SpiderAxis), sv, en },
  }));
}

const placeOf = (axis: string) => spiderAxes.indexOf(axis as SpiderAxis);

/** A seat that was asked. */
export function seatOf({ seatId, busGroupId, unitId, answered }: InvitationRow): SurveySeat {
  return { seatId, busGroup: { id: busGroupId }, hasUnit: unitId !== null, answered };
}

/** Who has answered, group by group. */
export function responsesOf(invitations: readonly InvitationRow[]): SurveyResponses[] {
  return [...groupBy(invitations, ({ busGroupId }) => busGroupId)].map(([id, seats]) => ({
    busGroup: { id },
    invited: seats.length,
    answered: seats.filter(({ answered }) => answered).length,
    seats: seats.map(seatOf),
  }));
}

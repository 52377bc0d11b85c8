import { today } from '@samsyn/disclosure/change-context';
import { isRecordId, isSlug } from '@samsyn/subgraph/ids';
import type { ReferenceResolver } from '@samsyn/subgraph/schema';
import type { GroupNamed } from './bus-groups/bus-group.resolver.js';
import { readDay, readMunicipalRoster } from './bus-groups/municipal-roster.types.js';
import { showRegionalSeat } from './bus-groups/seat-change.resolver.js';
import type { RegionContext } from './context.js';
import { findDeviation } from './deviations/deviation-standing.js';
import { findCareNeed } from './needs/care-need.service.js';
import { findIntervention } from './plans/intervention.service.js';
import { MunicipalUnit } from './units/unit.types.js';

type Representation = Record<string, unknown>;
type Finder = (key: string, context: RegionContext) => unknown;

/** A key of a record in the form it is kept in; anything else names nothing. */
function recordId(value: unknown): string | null {
  return typeof value === 'string' && isRecordId(value) ? value.toLowerCase() : null;
}

const byRecordId = (find: Finder) => (representation: Representation, context: RegionContext) => {
  const id = recordId(representation.id);
  return id && find(id, context);
};

const bySlug =
  (find: Finder) =>
  ({ id }: Representation, context: RegionContext) =>
    isSlug(id) ? find(id, context) : null;

/**
 * The entities that other subgraphs may name. Of a representation only its keys are read, and nothing of them is
 * believed: a child, plan or goal is its key alone, whether it exists or not, and each of its fields asks for itself.
 */
export const references = {
  Child: byRecordId((id) => ({ id })),
  Plan: ({ id: given, child, endedOn }: Representation) => {
    const id = recordId(given);
    return id && { id, child, endedOn };
  },
  Goal: (representation: Representation) => {
    const id = recordId(representation.id);
    const planId = recordId(representation.planId);
    return id && planId && { id, planId };
  },
  CareIntervention: byRecordId(findIntervention),
  CareNeed: ({ id: given, childId: child }: Representation, context: RegionContext) => {
    const id = recordId(given);
    const childId = recordId(child);
    return id && childId && findCareNeed(childId, id, context);
  },
  Deviation: byRecordId(findDeviation),
  CareUnit: bySlug((id, { units }) => units.find(id)),
  MunicipalUnit: bySlug((id) => new MunicipalUnit(id)),
  RegionalSeat: ({ id: given, day: told }: Representation, context: RegionContext) => {
    const [id, day] = [recordId(given), readDay(told)];
    return id && day && showRegionalSeat(id, day, context);
  },
  BusGroup: ({ id, day, from, to, municipalRoster }: Representation): GroupNamed | null =>
    isSlug(id)
      ? {
          id,
          day: readDay(day) ?? today(),
          from: readDay(from),
          to: readDay(to),
          municipalRoster: readMunicipalRoster(municipalRoster),
        }
      : null,
} satisfies Record<string, (representation: Representation, context: RegionContext) => unknown> as Record<
  string,
  ReferenceResolver
>;

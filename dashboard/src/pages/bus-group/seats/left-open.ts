import type { LeftOpenFragment, PartyKind } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { NamedSeat } from '../meetings/meetings-query.js';
import { nameOfSeat } from './seats-of-level.js';

/** One thing that nobody answers for. */
interface Thing {
  readonly id: string;
  readonly kind: 'decision' | 'activity';
  readonly wording: string;
}

/** A seat that is closed, and what it left open. */
export interface ClosedSeat {
  readonly id: string;
  readonly name: string;
  readonly party: PartyKind;
  readonly closedOn: string;
  readonly things: readonly Thing[];
}

interface Told {
  readonly id: string;
  readonly organisation?: string | null;
  readonly post?: string | null;
  readonly party?: PartyKind | null;
  readonly to?: string | null;
}

const isOpen = (standing: string) => standing !== 'DONE' && standing !== 'DROPPED';

/**
 * The closed seats that still answer for something, on the day that the group is told for; the one that closed last first. A seat
 * of the region's that could not be fetched is left out: whether it is closed is not known.
 */
export function closedSeatsOf({ day, openDecisions, actionPlans }: LeftOpenFragment): ClosedSeat[] {
  const found = new Map<string, ClosedSeat & { things: Thing[] }>();
  const add = (seat: Told | null | undefined, thing: Thing) => {
    if (!seat?.to || seat.to > day) return;
    const { id, organisation, post, party, to } = seat;
    const known = found.get(id) ?? {
      ...{ id, closedOn: to, party: party ?? 'OTHER', things: [] },
      name: nameOfSeat({ post: post ?? null, organisation: organisation ?? '' }),
    };
    if (!known.things.some((each) => each.id === thing.id)) known.things.push(thing);
    found.set(id, known);
  };
  for (const { id, wording, responsible } of openDecisions) {
    const named = readFragment(NamedSeat, responsible);
    add(named?.municipalSeat ?? named?.regionalSeat, { id, wording, kind: 'decision' });
  }
  for (const { id, wording, standing, municipalSeat, regionalSeat } of actionPlans
    .flatMap(({ goals }) => goals)
    .flatMap(({ activities }) => activities))
    if (isOpen(standing)) add(municipalSeat ?? regionalSeat, { id, wording, kind: 'activity' });
  return [...found.values()].sort((a, b) => b.closedOn.localeCompare(a.closedOn));
}

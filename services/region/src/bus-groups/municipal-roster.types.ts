import type { Roster } from '@samsyn/collaboration/parties/party.rules';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ObjectType } from 'type-graphql';

// The municipality's seats, of which this service knows only the shape: the gateway brings the values (@requires).

@ObjectType({ description: 'A span of days.' })
export class DaySpan {
  @Directive('@external')
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer.' })
  to!: string | null;

  @Directive('@external')
  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'That a party has a seat, for a time.' })
export class PartySpan {
  @Directive('@external')
  @Field(() => PartyKind, { description: 'The party.' })
  party!: PartyKind;

  @Directive('@external')
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer.' })
  to!: string | null;

  @Directive('@external')
  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'For which parties, and when, the municipality has seats in a group.' })
export class MunicipalRoster {
  @Directive('@external')
  @Field(() => [DaySpan], { description: 'When all its seats are entered.' })
  known!: DaySpan[];

  @Directive('@external')
  @Field(() => [PartySpan], { description: 'Each seat’s party and days.' })
  seats!: PartySpan[];
}

/** What the region asks of the municipality to tell which parties a group has. */
export const rosterNeeded = 'known { from to demo } seats { party from to demo }';

const longestList = 1_000;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day of a representation; null when it is none. */
export function readDay(value: unknown): string | null {
  return typeof value === 'string' && day.test(value) ? value : null;
}

/**
 * Reads it from a representation. Nothing in it is believed beyond its shape, and nothing in it opens a record. Anything
 * malformed counts as unknown.
 */
export function readMunicipalRoster(value: unknown): MunicipalRoster | null {
  const given = (value ?? {}) as { readonly known?: unknown; readonly seats?: unknown };
  const known = readSpans(given.known);
  const seats = readSpans(given.seats);
  return known && seats?.every(hasParty) ? { known, seats } : null;
}

/** The same, for the rule that tells which parties a group has. */
export function toRoster({ known, seats }: MunicipalRoster): Roster {
  const period = ({ from, to, demo }: DaySpan) => ({ fromOn: from, toOn: to, demo });
  return { known: known.map(period), seats: seats.map((seat) => ({ ...period(seat), party: seat.party })) };
}

type Span = DaySpan & { readonly party?: unknown };

const hasParty = (span: Span): span is PartySpan => typeof span.party === 'string' && span.party in PartyKind;

function readSpans(list: unknown): Span[] | null {
  if (!Array.isArray(list) || list.length > longestList) return null;
  const spans = list.flatMap(
    (each: { from?: unknown; to?: unknown; party?: unknown; demo?: unknown } | null) => {
      const from = readDay(each?.from);
      const to = readDay(each?.to);
      const isOpen = each?.to === null || each?.to === undefined;
      return from !== null && (isOpen || to !== null)
        ? [{ from, to, party: each?.party, demo: each?.demo === true }]
        : [];
    },
  );
  return spans.length === list.length ? spans : null;
}

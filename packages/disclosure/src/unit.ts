import { Field, ID, InterfaceType } from 'type-graphql';

/** A unit of either owner. Each service gives its own kind a name; the other's is a key alone. */
@InterfaceType({
  description: 'A unit that works with children (verksamhet). Each owner gives the names of its own.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Unit {
  @Field(() => ID, { description: 'Readable key, for example soc-farsta.' })
  id!: string;
}

/** What matters here of one of the owner's own units. */
export interface UnitStanding {
  /** The board, or the care provider, that it answers to. */
  readonly authority: string;
  /** PartyKind: its function. */
  readonly kind: string;
  /** It is there today: it has begun, and has not ended. */
  readonly isAtWork: boolean;
}

/** Reads it from a row of the owner's table of units, which ends the day before `toOn`. */
export function standingOf(
  row: {
    readonly authority: string;
    readonly kind: string;
    readonly fromOn: string | null;
    readonly toOn: string | null;
  },
  today: string,
): UnitStanding {
  const { authority, kind, fromOn, toOn } = row;
  return {
    authority,
    kind,
    isAtWork: (fromOn === null || fromOn <= today) && (toOn === null || toOn > today),
  };
}

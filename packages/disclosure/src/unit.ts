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

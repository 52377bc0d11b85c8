import { GraphQLError } from 'graphql';
import {
  byId,
  house,
  type Note,
  notes,
  type Person,
  people,
  type Team,
  type Thing,
  teams,
  things,
} from './toy-data.js';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable"])';

/** The SDL of three subgraphs that know different things about the same people, teams and things. */
export const toyTypeDefs = {
  people: `${federation}
    type Query { people: [Person!]!  person(id: ID!): Person  maybePeople: [Person]  newest: Owner  viewer: String  house: House! @shareable }
    type House { street: String!  floors: [Floor!]! @shareable }
    type Floor { name: String! }
    type Mutation { rename(id: ID!, name: String!): Person! }
    enum Mood { GLAD SORRY }
    type Person @key(fields: "id") {
      id: ID!  name: String!  nick: String  mood: Mood  tags: [String!]!  grid: [[Int]]
      friends(first: Int): [Person!]!  best: Person  fragile: String!  frail: String
    }
    union Owner = Person | Team
    type Team @key(fields: "id") { id: ID!  title: String!  members: [Person!]!  lead: Person }
  `,
  things: `${federation}
    type Query { things: [Thing!]!  thing(id: ID!): Thing  house: House! @shareable }
    type House { rooms: Int!  floors: [Floor!]! @shareable }
    type Floor { area: Int }
    interface Thing { id: ID!  title: String!  owner: Person }
    type Dims { w: Int!  h: Int }
    type Tool implements Thing @key(fields: "id") { id: ID!  title: String!  owner: Person  weight: Float!  dims: Dims }
    type Toy implements Thing @key(fields: "id") { id: ID!  title: String!  owner: Person  maker: Team }
    type Person @key(fields: "id") { id: ID!  things: [Thing!]  favourite: Thing  brittle: String!  hint: String }
    type Team @key(fields: "id") { id: ID!  budget: Int  assets: [Thing]! }
  `,
  notes: `${federation}
    type Query { notes: [Note!]! }
    type Mutation { addNote(by: ID!, text: String!): Note! }
    interface Thing { id: ID! }
    type Dims @shareable { w: Int!  h: Int }
    type Tool implements Thing @key(fields: "id") {
      id: ID!  weight: Float! @external  dims: Dims @external
      postage: Int! @requires(fields: "weight dims { w h }")  notes: [Note!]!
    }
    type Toy implements Thing @key(fields: "id") { id: ID!  notes: [Note!]! }
    type Person @key(fields: "id") {
      id: ID!  hint: String @external  greeting: String! @requires(fields: "hint")  notes: [Note!]  mentions: [Note]
    }
    type Note { id: ID!  text: String!  about: Thing  by: Person! }
  `,
};
toyTypeDefs.things = toyTypeDefs.things.replace('type Dims {', 'type Dims @shareable {');

const unreadable = (what: string) =>
  new GraphQLError(`${what} cannot be read`, { extensions: { code: 'FORBIDDEN' } });

const isPresent = <Value>(value: Value | null): value is Value => value !== null;
const all = <Row extends { readonly id: string }>(rows: readonly Row[], ids: readonly string[]) =>
  ids.map((id) => byId(rows, id)).filter(isPresent);
const typeOf = (value: { __typename: string }) => value.__typename;
const hintOf = (person: Person) => (person.nick ? `call me ${person.nick}` : null);

/** One resolver map for each subgraph; the same maps together make the one schema that answers are compared with. */
export const toyResolvers = {
  people: {
    Query: {
      people: () => people,
      person: (_: unknown, { id }: { id: string }) => byId(people, id),
      maybePeople: () => [people[0], null, people[2]],
      newest: () => teams[0],
      house: () => house,
      viewer: (_: unknown, __: unknown, context: { authorization?: string }) => context.authorization ?? null,
    },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...byId(people, id), name }),
    },
    Owner: { __resolveType: typeOf },
    Person: {
      __resolveReference: ({ id }: Person) => byId(people, id),
      friends: (one: Person, { first }: { first?: number }) =>
        all(people, one.friendIds).slice(0, first ?? 9),
      best: (one: Person) => byId(people, one.bestId),
      fragile: (one: Person) => {
        if (one.nick === null) throw unreadable('fragile');
        return 'whole';
      },
      frail: (one: Person) => {
        if (one.id === 'p1') throw unreadable('frail');
        return 'well';
      },
    },
    Team: {
      __resolveReference: ({ id }: Team) => byId(teams, id),
      members: (team: Team) => all(people, team.memberIds),
      lead: (team: Team) => byId(people, team.leadId),
    },
  },
  things: {
    Query: {
      things: () => things,
      thing: (_: unknown, { id }: { id: string }) => byId(things, id),
      house: () => house,
    },
    Thing: { __resolveType: typeOf },
    Tool: {
      __resolveReference: ({ id }: Thing) => byId(things, id),
      owner: (one: Thing) => byId(people, one.ownerId),
    },
    Toy: {
      __resolveReference: ({ id }: Thing) => byId(things, id),
      owner: (one: Thing) => byId(people, one.ownerId),
      maker: (one: Thing) => byId(teams, one.makerId),
    },
    Person: {
      // p3 is not known here: as if it did not exist.
      __resolveReference: ({ id }: Person) => (id === 'p3' ? null : byId(people, id)),
      things: (one: Person) => {
        const owned = things.filter((each) => each.ownerId === one.id);
        return one.id === 'p3' || owned.length === 0 ? null : owned;
      },
      favourite: (one: Person) =>
        one.id === 'p3' ? null : (things.find((each) => each.ownerId === one.id) ?? null),
      brittle: (one: Person) => {
        if (one.id === 'p2' || one.id === 'p3') throw unreadable('brittle');
        return 'sound';
      },
      hint: (one: Person) => (one.id === 'p3' ? null : hintOf(one)),
    },
    Team: {
      __resolveReference: ({ id }: Team) => byId(teams, id),
      assets: (team: Team) => (team.id === 't1' ? [things[0], null, things[1]] : []),
    },
  },
  notes: {
    Query: { notes: () => notes },
    Mutation: {
      addNote: (_: unknown, { by, text }: { by: string; text: string }) => ({ id: 'n9', text, byId: by }),
    },
    Thing: { __resolveType: typeOf },
    Tool: {
      __resolveReference: (sent: Thing) => ({
        ...byId(things, sent.id),
        weight: sent.weight,
        dims: sent.dims,
      }),
      postage: ({ weight, dims }: Thing) => Math.round(weight * 10) + (dims?.w ?? 0) + (dims?.h ?? 1000),
      notes: (one: Thing) => notes.filter((note) => note.aboutId === one.id),
    },
    Toy: {
      __resolveReference: ({ id }: Thing) => byId(things, id),
      notes: (one: Thing) => notes.filter((note) => note.aboutId === one.id),
    },
    Person: {
      __resolveReference: (sent: Person & { hint?: string | null }) => ({
        ...byId(people, sent.id),
        hint: sent.hint,
      }),
      greeting: (one: Person & { hint?: string | null }) => `Hello, ${one.hint ?? 'whoever you are'}`,
      notes: (one: Person) => notes.filter((note) => note.byId === one.id),
      mentions: () => [notes[2], null],
    },
    Note: {
      about: (note: Note) => byId(things, note.aboutId),
      by: (note: Note) => byId(people, note.byId),
    },
  },
};

/** Everything that the toy subgraphs know. Some of it is null, and some of it cannot be read. */
export interface Person {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
  readonly nick: string | null;
  readonly mood: string | null;
  readonly tags: readonly string[];
  readonly grid: readonly (readonly (number | null)[] | null)[] | null;
  readonly friendIds: readonly string[];
  readonly bestId: string | null;
}

export interface Team {
  readonly __typename: 'Team';
  readonly id: string;
  readonly title: string;
  readonly memberIds: readonly string[];
  readonly leadId: string | null;
  readonly budget: number | null;
}

export interface Thing {
  readonly __typename: 'Tool' | 'Toy';
  readonly id: string;
  readonly title: string;
  readonly ownerId: string | null;
  readonly weight: number;
  readonly dims: { readonly w: number; readonly h: number | null } | null;
  readonly makerId: string | null;
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly aboutId: string | null;
  readonly byId: string;
}

const person = (
  id: string,
  nick: string | null,
  mood: string | null,
  friendIds: string[],
  bestId: string | null,
) => {
  const number = Number(id.slice(1));
  const tags = Array.from({ length: number % 3 }, (_, index) => `tag-${index}`);
  const grid = number % 2 ? [[1, null], null, [number]] : null;
  return { __typename: 'Person', id, name: `Name ${id}`, nick, mood, tags, grid, friendIds, bestId } as const;
};

export const people: readonly Person[] = [
  person('p1', 'ett', 'GLAD', ['p2', 'p3'], 'p2'),
  person('p2', null, 'SORRY', ['p1'], 'p1'),
  person('p3', 'tre', null, [], null),
  person('p4', null, 'GLAD', ['p4', 'p1', 'p2'], 'p3'),
];

export const teams: readonly Team[] = [
  { __typename: 'Team', id: 't1', title: 'First', memberIds: ['p1', 'p2'], leadId: 'p1', budget: 100 },
  { __typename: 'Team', id: 't2', title: 'Second', memberIds: [], leadId: null, budget: null },
];

const thing = (id: string, kind: 'Tool' | 'Toy', ownerId: string | null, makerId: string | null): Thing => {
  const weight = Number(id.slice(1)) / 2;
  const dims = weight > 1 ? { w: Math.round(weight), h: weight > 2 ? null : 7 } : null;
  return { __typename: kind, id, title: `Title ${id}`, ownerId, weight, dims, makerId };
};

export const things: readonly Thing[] = [
  thing('x1', 'Tool', 'p1', null),
  thing('x2', 'Toy', 'p1', 't1'),
  thing('x3', 'Tool', null, null),
  thing('x4', 'Toy', 'p3', null),
  thing('x5', 'Tool', 'p4', null),
];

export const notes: readonly Note[] = [
  { id: 'n1', text: 'one', aboutId: 'x1', byId: 'p2' },
  { id: 'n2', text: 'two', aboutId: 'x2', byId: 'p2' },
  { id: 'n3', text: 'three', aboutId: null, byId: 'p1' },
  { id: 'n4', text: 'four', aboutId: 'x1', byId: 'p4' },
];

/** Nothing that could be asked for by a key: each subgraph knows a part of it at the same place. */
export const house = {
  street: 'Storgatan',
  rooms: 3,
  floors: [
    { name: 'upper', area: 40 },
    { name: 'lower', area: null },
  ],
};

export const byId = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string | null | undefined,
) => rows.find((row) => row.id === id) ?? null;

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../../../../dev/src/seed/random.js';

type Field = GraphQLField<unknown, unknown>;

/** A value for an argument, as it is written in a document; undefined where this argument takes none of ours. */
export type ValueFor = (argument: GraphQLArgument, field: Field) => string | undefined;

/** How much of what can be asked for at a place is asked for, how far below a root, and how many fields there are below it. */
const wide = { leaves: 0.5, branches: 0.45, deepest: 8, fields: 90 };
const thorough = { leaves: 0.9, branches: 0.75, deepest: 4, fields: 300 };

/** The ways in that lead to people, and to reviews of who has read about them. */
const toPeople = ['child', 'careChild', 'plan', 'plans'];
const toReviews = ['municipalLogReviews', 'careLogReviews'];

/** How far below a root a question is that is asked of one place. */
const deepestPlace = 7;

/** Where a question is to go in. */
export type Towards = 'people' | 'reviews' | 'anything';

const drawn: readonly (readonly [Towards, number])[] = [
  ['people', 7],
  ['reviews', 1],
  ['anything', 1],
];

/**
 * Writes one random valid operation over a schema: one or two ways in, and below each a random part of all that can be
 * asked for, and most of it where it is said where to go. `first` asks for few rows far down, or the gateway would refuse the question for its size.
 */
export function randomQuestion(
  schema: GraphQLSchema,
  random: Random,
  valueFor: ValueFor,
  towards?: Towards,
): string {
  const { leaves, branches, deepest, fields } = towards || random.chance(0.5) ? thorough : wide;
  let left = fields;

  const field = (each: Field, depth: number): string => {
    const named = getNamedType(each.type);
    const below = isCompositeType(named) ? ` { ${selection(named, depth + 1)} }` : '';
    return `${each.name}${argumentsOf(each, depth)}${below}`;
  };
  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type)) {
      // One of its types: fields of one name and different kinds cannot stand side by side.
      const possible = random.pick(schema.getPossibleTypes(type));
      return `__typename ... on ${possible.name} { ${selection(possible, depth)} }`;
    }
    const all: Field[] = isObjectType(type) ? Object.values(type.getFields()) : [];
    const chosen = ['__typename'];
    for (const each of random.pickSome(all, all.length)) {
      const isLeaf = !isCompositeType(getNamedType(each.type));
      if (left <= 0 || !random.chance(isLeaf ? leaves : depth < deepest ? branches : 0)) continue;
      left -= 1;
      chosen.push(field(each, depth));
    }
    return chosen.join(' ');
  };
  const argumentsOf = (each: Field, depth: number): string => {
    const given = each.args.flatMap((argument) => {
      const named = getNamedType(argument.type);
      const isChosen = isRequiredArgument(argument) && isEnumType(named);
      const value =
        argument.name === 'first'
          ? String(random.pick(depth < 2 ? [1, 5, 20] : [1, 2, 5]))
          : (valueFor(argument, each) ?? (isChosen ? random.pick(named.getValues()).name : undefined));
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const every = schema.getQueryType()?.getFields() ?? {};
  const ways = { people: toPeople, reviews: toReviews, anything: Object.keys(every) }[
    towards ?? random.pickWeighted(drawn)
  ];
  const roots = random.pickSome(ways, random.between(1, 2)).map((name) => {
    left = fields;
    return field(every[name] as Field, 0);
  });
  return `{ ${roots.join(' ')} }`;
}

/**
 * Writes one operation for each place where people, or reviews, are told of, where nothing is drawn about: the shortest way there, and every
 * value that is told at it. A place is a field of a type with values below it, however many ways lead there.
 */
export function* everyPlace(
  schema: GraphQLSchema,
  valueFor: ValueFor,
  towards: Towards = 'people',
): Generator<string> {
  const every = schema.getQueryType()?.getFields() ?? {};
  const written = (each: Field) => {
    const given = each.args.flatMap((argument) => {
      const named = getNamedType(argument.type);
      const [choice] = isRequiredArgument(argument) && isEnumType(named) ? named.getValues() : [];
      const value = argument.name === 'first' ? '20' : (valueFor(argument, each) ?? choice?.name);
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    });
    return each.name + (given.length > 0 ? `(${given.join(', ')})` : '');
  };
  const seen = new Set<Field>();
  const roots = { people: toPeople, reviews: toReviews, anything: Object.keys(every) }[towards];
  let ways = roots.map((name) => ({
    field: every[name] as Field,
    before: '',
    after: '',
  }));
  for (let depth = 0; depth < deepestPlace; depth += 1) {
    const further: typeof ways = [];
    for (const { field, before, after } of ways) {
      if (seen.has(field)) continue;
      seen.add(field);
      const named = getNamedType(field.type);
      for (const type of isAbstractType(named) ? schema.getPossibleTypes(named) : [named]) {
        if (!isObjectType(type)) continue;
        const below = Object.values(type.getFields());
        const open = isAbstractType(named) ? `... on ${type.name} { ` : '';
        const inside = `${before}${written(field)} { ${open}`;
        const out = `${open ? ' }' : ''} }${after}`;
        const leaves = below.filter((each) => !isCompositeType(getNamedType(each.type)));
        if (leaves.length > 0) yield `{ ${inside}${leaves.map(written).join(' ')}${out} }`;
        for (const each of below) {
          if (isCompositeType(getNamedType(each.type))) {
            further.push({ field: each, before: inside, after: out });
          }
        }
      }
    }
    ways = further;
  }
}

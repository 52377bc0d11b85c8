import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A query and the values of its variables. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Aliases are chosen from names that fields and keys have too: that is where answers get mixed up. */
const aliases = ['id', 'name', 'title', 'hint', 'weight', 'x', '__typename', 'constructor'];

const argumentsOf: Record<string, readonly string[]> = {
  person: ['(id: "p1")', '(id: "p2")', '(id: "p3")', '(id: "none")', '(id: $person)'],
  thing: ['(id: "x1")', '(id: "x2")', '(id: "none")'],
  friends: ['', '(first: 1)', '(first: 0)', '(first: $first)'],
};

/** Random operations over a schema; most are valid, the caller leaves out those that are not. */
export function randomQueries(schema: GraphQLSchema): fc.Arbitrary<RandomQuery> {
  return fc.gen().map((gen) => new Writing(schema, gen).operation());
}

class Writing {
  private readonly fragments: string[] = [];
  private left = 40;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly gen: GeneratorValue,
  ) {}

  operation(): RandomQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('The schema has no query type.');
    const selection = this.selection(root, 0);
    const variables = {
      person: this.one(['p1', 'p4', 'none']),
      first: this.one([0, 1, 2]),
      yes: this.one([true, false]),
      no: this.one([true, false]),
    };
    const head = 'query Q($person: ID = "p1", $first: Int, $yes: Boolean!, $no: Boolean = false)';
    // Each variable is used, so that none is refused for being idle.
    const idle =
      'idle: person(id: $person) @include(if: $yes) @skip(if: $no) { idle: friends(first: $first) { id } }';
    return { query: `${head} { ${idle} ${selection} }\n${this.fragments.join('\n')}`, variables };
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const count = this.gen(fc.integer, { min: 1, max: 4 });
    const parts: string[] = [];
    for (let index = 0; index < count; index++) parts.push(this.part(type, depth));
    return parts.join(' ');
  }

  private part(type: GraphQLNamedType, depth: number): string {
    const kind = this.gen(fc.integer, { min: 0, max: 9 });
    if (kind === 0) return `__typename${this.condition()}`;
    if (kind <= 2 || !(isObjectType(type) || isInterfaceType(type))) {
      const inside = isAbstractType(type) ? this.one([type, ...this.schema.getPossibleTypes(type)]) : type;
      if (depth > 5) return '__typename';
      const body = this.selection(inside, depth + 1);
      if (this.gen(fc.boolean)) return `... on ${inside.name}${this.condition()} { ${body} }`;
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${inside.name} { ${body} }`);
      return `...${name}${this.condition()}`;
    }
    return this.field(type, depth);
  }

  private field(
    type: GraphQLNamedType & { getFields(): Record<string, { type: unknown }> },
    depth: number,
  ): string {
    this.left -= 1;
    const fields = Object.entries(type.getFields());
    const leaves = fields.filter(([, field]) => !isCompositeType(getNamedType(field.type as never)));
    const [name, field] = this.one(depth > 5 || this.left < 0 ? (leaves.length ? leaves : fields) : fields);
    const named = getNamedType(field.type as never) as GraphQLNamedType;
    const alias = this.gen(fc.integer, { min: 0, max: 6 }) === 0 ? `${this.one(aliases)}: ` : '';
    const args = this.one(argumentsOf[name] ?? ['']);
    const below = isCompositeType(named) ? ` { ${this.below(named, depth)} }` : '';
    return `${alias}${name}${args}${this.condition()}${below}`;
  }

  private below(type: GraphQLNamedType, depth: number): string {
    return depth > 5 || this.left < 0 ? '__typename' : this.selection(type, depth + 1);
  }

  private condition(): string {
    return this.one(['', '', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: true)']);
  }

  private one<Value>(values: readonly Value[]): Value {
    return values[this.gen(fc.integer, { min: 0, max: values.length - 1 })] as Value;
  }
}

import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
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

/** How a schema's random operations are written. */
export interface QueryStyle {
  /** The operation's head, with the variables that it declares. */
  readonly head: string;
  /** Fields that use every variable, so that none is refused for being idle. */
  readonly firstFields: string;
  readonly variables: Readonly<Record<string, readonly unknown[]>>;
  /** Conditions written on some selections. */
  readonly conditions: readonly string[];
  /** Ways to write a field's arguments. */
  /**
   * Fields not to be asked below a fragment that picks one of several types. The planner may fetch there for every type
   * what is asked for one (docs/decisions/0001); where that fails and may not be null, more is lost than was asked for.
   */
  readonly onlyOfCertainTypes: ReadonlySet<string>;
  readonly argumentsOf: (field: GraphQLField<unknown, unknown>) => readonly string[];
}

/** Random operations over a schema; most are valid, the caller leaves out those that are not. */
export function randomQueries(schema: GraphQLSchema, style: QueryStyle): fc.Arbitrary<RandomQuery> {
  return fc.gen().map((gen) => new Writing(schema, style, gen).operation());
}

class Writing {
  private readonly fragments: string[] = [];
  private left = 40;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly style: QueryStyle,
    private readonly gen: GeneratorValue,
  ) {}

  operation(): RandomQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('The schema has no query type.');
    const { head, firstFields, variables } = this.style;
    const selection = this.selection(root, 0, true);
    const chosen = Object.entries(variables).map(([name, values]) => [name, this.one(values)]);
    return {
      query: `${head} { ${firstFields} ${selection} }\n${this.fragments.join('\n')}`,
      variables: Object.fromEntries(chosen),
    };
  }

  private selection(type: GraphQLNamedType, depth: number, certain: boolean): string {
    const count = this.gen(fc.integer, { min: 1, max: 4 });
    const parts: string[] = [];
    for (let index = 0; index < count; index++) parts.push(this.part(type, depth, certain));
    return parts.join(' ');
  }

  private part(type: GraphQLNamedType, depth: number, certain: boolean): string {
    const kind = this.gen(fc.integer, { min: 0, max: 9 });
    if (kind === 0) return `__typename${this.condition()}`;
    if (kind <= 2 || !(isObjectType(type) || isInterfaceType(type))) {
      const inside = isAbstractType(type) ? this.one([type, ...this.schema.getPossibleTypes(type)]) : type;
      if (depth > 5) return '__typename';
      const body = this.selection(inside, depth + 1, certain && inside === type);
      if (this.gen(fc.boolean)) return `... on ${inside.name}${this.condition()} { ${body} }`;
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${inside.name} { ${body} }`);
      return `...${name}${this.condition()}`;
    }
    return this.field(type, depth, certain);
  }

  private field(type: GraphQLObjectType | GraphQLInterfaceType, depth: number, certain: boolean): string {
    this.left -= 1;
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => certain || !this.style.onlyOfCertainTypes.has(name),
    );
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = this.one((depth > 5 || this.left < 0) && leaves.length > 0 ? leaves : fields);
    const named = getNamedType(field.type);
    const alias = this.gen(fc.integer, { min: 0, max: 6 }) === 0 ? `${this.one(aliases)}: ` : '';
    const args = this.one(this.style.argumentsOf(field));
    const below = isCompositeType(named) ? ` { ${this.below(named, depth, certain)} }` : '';
    return `${alias}${field.name}${args}${this.condition()}${below}`;
  }

  private below(type: GraphQLNamedType, depth: number, certain: boolean): string {
    return depth > 5 || this.left < 0 ? '__typename' : this.selection(type, depth + 1, certain);
  }

  private condition(): string {
    const { conditions } = this.style;
    return this.gen(fc.integer, { min: 0, max: 9 }) < conditions.length ? this.one(conditions) : '';
  }

  private one<Value>(values: readonly Value[]): Value {
    return values[this.gen(fc.integer, { min: 0, max: values.length - 1 })] as Value;
  }
}

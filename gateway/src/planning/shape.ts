import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, type Variables } from './conditions.js';
import { dataKeyOf } from './data-keys.js';
import type { Fragments } from './planning-document.js';

/** One field of the answer. */
export interface FieldShape {
  readonly responseKey: string;
  readonly dataKey: string;
  /** undefined for `__typename` */
  readonly type: TypeShape | undefined;
  /** The selections behind the field, kept for introspection, which the gateway answers itself. */
  readonly nodes: readonly FieldNode[];
}

/** A type as the answer is checked against it; exactly one of list, object and leaf is set. */
export interface TypeShape {
  readonly nonNull: boolean;
  readonly list?: TypeShape;
  readonly object?: ObjectShape;
  /** Whether a value may stand at a leaf of this type. */
  readonly leaf?: (value: unknown) => boolean;
}

/** What was asked of an object, by the type it turns out to have. Compiled when a type is first met, then kept. */
export class ObjectShape {
  private readonly byType = new Map<string | undefined, readonly FieldShape[] | undefined>();

  constructor(
    private readonly compiling: Compiling,
    readonly type: GraphQLCompositeType,
    private readonly selections: readonly SelectionSetNode[],
  ) {}

  /**
   * @param typeName what the subgraph said it is; undefined when no selection depended on it
   * @returns undefined when that type cannot stand here
   */
  fieldsFor(typeName: string | undefined): readonly FieldShape[] | undefined {
    if (!this.byType.has(typeName)) {
      // Names come from subgraphs: remember those of the schema only.
      const type = typeName === undefined ? this.type : this.compiling.schema.getType(typeName);
      if (!isCompositeType(type) || !this.compiling.canBe(type, this.type)) return undefined;
      this.byType.set(typeName, this.compiling.fields(type, this.selections));
    }
    return this.byType.get(typeName);
  }
}

/** The shape of an operation's answer: what the client asked for, by the schema that clients see. */
export function compileShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): ObjectShape {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
  return new ObjectShape(new Compiling(schema, fragments, variables), root, [operation.selectionSet]);
}

class Compiling {
  constructor(
    readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly variables: Variables,
  ) {}

  canBe(type: GraphQLCompositeType, expected: GraphQLCompositeType): boolean {
    return type === expected || this.applies(expected, type);
  }

  fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): FieldShape[] {
    const grouped = new Map<string, FieldNode[]>();
    for (const set of sets) this.collect(type, set, grouped);
    return [...grouped].map(([responseKey, nodes]) => {
      const first = nodes[0] as FieldNode;
      return {
        responseKey,
        dataKey: dataKeyOf(first),
        type: first.name.value === '__typename' ? undefined : this.fieldType(type, first, nodes),
        nodes,
      };
    });
  }

  private collect(type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = into.get(key);
        if (nodes) nodes.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      if (condition === undefined || (isCompositeType(condition) && this.applies(condition, type))) {
        this.collect(type, fragment.selectionSet, into);
      }
    }
  }

  private applies(condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    if (condition === type) return true;
    return isAbstractType(condition) && !isUnionType(type) && this.schema.isSubType(condition, type);
  }

  private fieldType(
    parent: GraphQLCompositeType,
    first: FieldNode,
    nodes: readonly FieldNode[],
  ): TypeShape | undefined {
    const name = first.name.value;
    const definition = isUnionType(parent) ? undefined : (parent as GraphQLObjectType).getFields()[name];
    // Introspection is answered elsewhere and put into the data as it is.
    if (!definition) return { nonNull: false, leaf: () => true };
    return this.typeShape(definition.type, nodes);
  }

  private typeShape(type: GraphQLOutputType, nodes: readonly FieldNode[]): TypeShape {
    const nonNull = isNonNullType(type);
    const nullable = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
    if (isListType(nullable)) {
      return { nonNull, list: this.typeShape(nullable.ofType as GraphQLOutputType, nodes) };
    }
    const named = getNamedType(nullable);
    if (isCompositeType(named)) {
      const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      return { nonNull, object: new ObjectShape(this, named, sets) };
    }
    if (isEnumType(named)) {
      const values = new Set<unknown>(named.getValues().map((value) => value.name));
      return { nonNull, leaf: (value) => values.has(value) };
    }
    return { nonNull, leaf: scalars[named.name] ?? (() => true) };
  }
}

const scalars: Record<string, ((value: unknown) => boolean) | undefined> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
};

/** The concrete type's name when nothing but the schema is needed to know it. */
export function knownTypeName(type: GraphQLCompositeType): string | undefined {
  return isObjectType(type) ? type.name : undefined;
}

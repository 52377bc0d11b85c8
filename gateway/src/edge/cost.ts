import { tooComplex } from '@samsyn/server/document-gate';
import {
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from '../planning/conditions.js';
import type { Fragments } from '../planning/planning-document.js';

/** How many values an operation may ask for, by the estimate below. */
export const costLimit = 50_000;

/** How many items a list is taken to have when the query does not say. */
const assumedItems = 5;

/**
 * Estimates how many values an operation asks for: every field counts one; what is below a field with `first: n` counts
 * n times; what is below any other list counts five times, except the list inside a `first` page, which was counted.
 *
 * @returns the refusal when it is more than `costLimit`
 */
export function costRefusal(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): GraphQLError | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const cost = new Estimate(schema, fragments, variables).set(operation.selectionSet, root, false);
  return cost > costLimit
    ? tooComplex('cost', 'could answer with too many values', costLimit, cost)
    : undefined;
}

class Estimate {
  private readonly fragmentCosts = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly variables: Variables,
  ) {}

  set(set: SelectionSetNode, type: GraphQLNamedType | undefined, inPage: boolean): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += this.field(selection, type, inPage);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        cost += this.set(
          selection.selectionSet,
          condition ? this.schema.getType(condition.name.value) : type,
          inPage,
        );
      } else {
        cost += this.fragment(selection.name.value, inPage);
      }
    }
    return cost;
  }

  private field(field: FieldNode, parent: GraphQLNamedType | undefined, inPage: boolean): number {
    if (!field.selectionSet) return 1;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const asked = definition && this.first(field, definition);
    const below = this.set(
      field.selectionSet,
      definition && getNamedType(definition.type),
      asked !== undefined,
    );
    if (asked !== undefined) return 1 + Math.max(1, asked) * below;
    const isList = definition !== undefined && isListType(getNullableType(definition.type));
    return 1 + (isList && !inPage ? assumedItems : 1) * below;
  }

  private first(field: FieldNode, definition: GraphQLField<unknown, unknown>): number | undefined {
    const argument = definition.args.find((one) => one.name === 'first');
    if (!argument) return undefined;
    const given = field.arguments?.find((one) => one.name.value === 'first')?.value;
    const value =
      given?.kind === Kind.INT
        ? Number(given.value)
        : given?.kind === Kind.VARIABLE
          ? this.variables[given.name.value]
          : argument.defaultValue;
    return typeof value === 'number' ? value : assumedItems;
  }

  private fragment(name: string, inPage: boolean): number {
    const key = `${name} ${inPage}`;
    let cost = this.fragmentCosts.get(key);
    if (cost === undefined) {
      const fragment = this.fragments.get(name);
      cost = fragment
        ? this.set(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), inPage)
        : 0;
      this.fragmentCosts.set(key, cost);
    }
    return cost;
  }
}

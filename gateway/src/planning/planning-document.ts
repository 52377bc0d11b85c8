import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { isIncluded, type Variables } from './conditions.js';
import { dataKeyOf } from './data-keys.js';

/** Fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The operation as the planner gets it: `@skip` and `@include` decided, aliases marked (see data-keys.ts), and what the
 * gateway answers itself (introspection, `__typename` of the root) left out.
 *
 * @returns undefined when nothing is left for any subgraph
 */
export function planningDocument(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  rootType: string,
  variables: Variables,
): string | undefined {
  const rewriting = new Rewriting(fragments, rootType, variables);
  const selections = rewriting.selections(operation.selectionSet, true);
  if (selections.length === 0) return undefined;
  const root: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
    directives: [],
  };
  const definitions = [root, ...rewriting.usedFragments()];
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return print(withUsedVariables(document, root));
}

class Rewriting {
  private readonly rewritten = new Map<string, FragmentDefinitionNode | undefined>();

  constructor(
    private readonly fragments: Fragments,
    private readonly rootType: string,
    private readonly variables: Variables,
  ) {}

  usedFragments(): FragmentDefinitionNode[] {
    return [...this.rewritten.values()].filter((fragment) => fragment !== undefined);
  }

  selections(set: SelectionSetNode, atRoot: boolean): SelectionNode[] {
    const kept: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.variables)) continue;
      const rewritten = this.selection(selection, atRoot);
      if (rewritten) kept.push(rewritten);
    }
    return kept;
  }

  private selection(selection: SelectionNode, atRoot: boolean): SelectionNode | undefined {
    if (selection.kind === Kind.FIELD) return this.field(selection, atRoot);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition;
      const selections = this.selections(
        selection.selectionSet,
        condition ? condition.name.value === this.rootType : atRoot,
      );
      if (selections.length === 0) return undefined;
      return { ...selection, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } };
    }
    return this.fragment(selection.name.value) ? { ...selection, directives: [] } : undefined;
  }

  private field(field: FieldNode, atRoot: boolean): FieldNode | undefined {
    const name = field.name.value;
    if (name === '__typename') return atRoot ? undefined : typenameField;
    if (atRoot && name.startsWith('__')) return undefined;
    const key = dataKeyOf(field);
    const alias = key === name ? undefined : { kind: Kind.NAME as const, value: key };
    if (!field.selectionSet) return { ...field, alias, directives: [] };
    const selections = this.selections(field.selectionSet, false);
    // Everything below may be left out by @skip, and the object itself is still asked for.
    if (selections.length === 0) selections.push(typenameField);
    return { ...field, alias, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } };
  }

  private fragment(name: string): FragmentDefinitionNode | undefined {
    if (!this.rewritten.has(name)) {
      const fragment = this.fragments.get(name);
      const selections = fragment
        ? this.selections(fragment.selectionSet, fragment.typeCondition.name.value === this.rootType)
        : [];
      this.rewritten.set(
        name,
        fragment && selections.length > 0
          ? { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections } }
          : undefined,
      );
    }
    return this.rewritten.get(name);
  }
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function withUsedVariables(document: DocumentNode, root: OperationDefinitionNode): DocumentNode {
  if (!root.variableDefinitions?.length) return document;
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      used.add(variable.name.value);
    },
  });
  const operation: OperationDefinitionNode = {
    ...root,
    variableDefinitions: root.variableDefinitions.filter((definition) =>
      used.has(definition.variable.name.value),
    ),
  };
  return { ...document, definitions: [operation, ...document.definitions.slice(1)] };
}

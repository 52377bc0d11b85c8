import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';

/** Coerced values of the operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** true unless `@skip` or `@include` leaves the selection out under these variables. */
export function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const condition = directive.arguments?.[0]?.value;
    const holds =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    if (holds === (name === 'skip')) return false;
  }
  return true;
}

/** Names of the variables that decide what is included; two requests that agree on them share one plan. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  let names = known.get(document);
  if (names === undefined) {
    const found = new Set<string>();
    visit(document, {
      Directive(directive) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
        const condition = directive.arguments?.[0]?.value;
        if (condition?.kind === Kind.VARIABLE) found.add(condition.name.value);
      },
    });
    names = [...found].sort();
    known.set(document, names);
  }
  return names;
}

const known = new WeakMap<DocumentNode, readonly string[]>();

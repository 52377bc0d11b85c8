import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

interface Extent {
  readonly depth: number;
  readonly levels: number;
  readonly fields: number;
}

const nothing: Extent = { depth: 0, levels: 0, fields: 0 };

/** The size of a document. Each fragment is measured once, however often it is used. */
export class Measure {
  depth = 0;
  levels = 0;
  fields = 0;
  aliases = 0;
  directives = 0;
  spreads = 0;
  /** A fragment that contains itself. */
  circle: string | undefined;
  forbiddenAlias = false;
  private readonly sets = new Map<string, SelectionSetNode>();
  private readonly extents = new Map<string, Extent | 'being measured'>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.sets.set(definition.name.value, definition.selectionSet);
    }
    for (const name of this.sets.keys()) this.fragment(name);
    for (const definition of document.definitions) {
      if (!('directives' in definition)) continue;
      this.directives += definition.directives?.length ?? 0;
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const variable of definition.variableDefinitions ?? []) {
        this.directives += variable.directives?.length ?? 0;
      }
      const { depth, levels, fields } = this.set(definition.selectionSet);
      this.depth = Math.max(this.depth, depth);
      this.levels = Math.max(this.levels, levels);
      this.fields += fields;
    }
  }

  private fragment(name: string): Extent {
    const known = this.extents.get(name);
    if (known === 'being measured') {
      this.circle = name;
      return nothing;
    }
    if (known) return known;
    const set = this.sets.get(name);
    if (!set) return nothing;
    this.extents.set(name, 'being measured');
    const extent = this.set(set);
    this.extents.set(name, extent);
    return extent;
  }

  private set(set: SelectionSetNode): Extent {
    let depth = 0;
    let levels = 0;
    let fields = 0;
    for (const selection of set.selections) {
      this.directives += selection.directives?.length ?? 0;
      let extent: Extent;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.aliases += 1;
        if (selection.alias?.value === '__proto__') this.forbiddenAlias = true;
        const below = selection.selectionSet ? this.set(selection.selectionSet) : nothing;
        extent = { ...below, depth: below.depth + 1, fields: below.fields + 1 };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        extent = this.set(selection.selectionSet);
      } else {
        this.spreads += 1;
        extent = this.fragment(selection.name.value);
      }
      depth = Math.max(depth, extent.depth);
      levels = Math.max(levels, extent.levels);
      fields += extent.fields;
    }
    return { depth, levels: levels + 1, fields };
  }
}

/** A place in the answer: how often it is asked for, and the places below it. */
interface Place {
  times: number;
  readonly below: Map<string, Place>;
}

/** How often the place of the answer is asked for that is asked for most often, fragments put in where they are used. */
export function mostRepeated(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  let most = 0;
  const visit = (set: SelectionSetNode, below: Place['below']) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const place = below.get(key) ?? { times: 0, below: new Map() };
        below.set(key, place);
        place.times += 1;
        most = Math.max(most, place.times);
        if (selection.selectionSet) visit(selection.selectionSet, place.below);
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value);
        if (inside) visit(inside, below);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      visit(definition.selectionSet, new Map());
    }
  }
  return most;
}

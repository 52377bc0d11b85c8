import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.js';
import { codedError } from '../errors.js';

/**
 * How large an operation's text may be. Checked before anything is validated, planned or fetched, without expanding a
 * single fragment: the work is proportional to the text, and the text is bounded first.
 */
export const documentLimits = {
  /** Characters of the document. */
  characters: 100_000,
  /** Lexical tokens of the document; parsing stops there. */
  tokens: 3_000,
  /** Levels of fields, through fragments. */
  depth: 16,
  /** Fields once every fragment is put in where it is used. */
  fields: 1_500,
  /** Fields given another name. */
  aliases: 100,
  directives: 100,
  /** How often one response key is written in the document. Validation compares such fields pair by pair. */
  repeats: 150,
  /** Fragment spreads in the document. */
  spreads: 200,
} as const;

export type DocumentLimit = keyof typeof documentLimits;

const inWords: Record<DocumentLimit, string> = {
  characters: 'is too long',
  tokens: 'has too many tokens',
  depth: 'is nested too deep',
  fields: 'asks for too many fields',
  aliases: 'has too many aliases',
  directives: 'has too many directives',
  repeats: 'repeats one field too often',
  spreads: 'uses fragments too often',
};

/** Says by what measure an operation is too large: `extensions.limit`, what is `allowed`, what was `asked`. */
export function tooComplex(limit: string, what: string, allowed: number, asked?: number): GraphQLError {
  const counts = asked === undefined ? `at most ${allowed}` : `${asked}, at most ${allowed}`;
  return codedError(
    'QUERY_TOO_COMPLEX',
    `The operation ${what} (${counts}). Ask for less at a time.`,
    { limit, allowed, ...(asked !== undefined && { asked }) },
    { status: 400 },
  );
}

/** Lets documents in, or says why not. Remembers the texts that it has let in. */
export class DocumentGate {
  private readonly admitted = new BoundedCache<string, true>(1_000);

  /** @returns undefined when the text may go on; a text that does not parse may, to be refused with its syntax error */
  refusalOf(text: string): GraphQLError | undefined {
    if (this.admitted.get(text)) return undefined;
    const refusal = inspect(text);
    if (!refusal && text.length <= 20_000) this.admitted.set(text, true);
    return refusal;
  }
}

function inspect(text: string): GraphQLError | undefined {
  const over = (limit: DocumentLimit, asked?: number) =>
    tooComplex(limit, inWords[limit], documentLimits[limit], asked);
  if (text.length > documentLimits.characters) return over('characters', text.length);
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true, maxTokens: documentLimits.tokens });
  } catch (cause) {
    // The parser calls itself for each level, and so ends at a depth no operation needs.
    if (cause instanceof RangeError) return over('depth');
    return cause instanceof GraphQLError && /tokens.*Parsing aborted/.test(cause.message)
      ? over('tokens')
      : undefined;
  }
  const measure = new Measure(document);
  if (measure.circle !== undefined) {
    return codedError(
      'GRAPHQL_VALIDATION_FAILED',
      `The fragment "${measure.circle}" contains itself.`,
      {},
      { status: 400 },
    );
  }
  for (const limit of ['depth', 'fields', 'aliases', 'directives', 'repeats', 'spreads'] as const) {
    if (measure[limit] > documentLimits[limit]) return over(limit, measure[limit]);
  }
  return measure.forbiddenAlias
    ? codedError('BAD_USER_INPUT', 'The alias "__proto__" cannot be used.', {}, { status: 400 })
    : undefined;
}

interface Extent {
  readonly depth: number;
  readonly fields: number;
}

const nothing: Extent = { depth: 0, fields: 0 };

/** The size of a document. Each fragment is measured once, however often it is used. */
class Measure {
  depth = 0;
  fields = 0;
  aliases = 0;
  directives = 0;
  repeats = 0;
  spreads = 0;
  /** A fragment that contains itself. */
  circle: string | undefined;
  forbiddenAlias = false;
  private readonly sets = new Map<string, SelectionSetNode>();
  private readonly extents = new Map<string, Extent | 'being measured'>();
  private readonly written = new Map<string, number>();

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
      const { depth, fields } = this.set(definition.selectionSet);
      this.depth = Math.max(this.depth, depth);
      this.fields += fields;
    }
    this.repeats = Math.max(0, ...this.written.values());
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
    let fields = 0;
    for (const selection of set.selections) {
      this.directives += selection.directives?.length ?? 0;
      let extent: Extent;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (selection.alias) this.aliases += 1;
        if (key === '__proto__') this.forbiddenAlias = true;
        this.written.set(key, (this.written.get(key) ?? 0) + 1);
        const below = selection.selectionSet ? this.set(selection.selectionSet) : nothing;
        extent = { depth: below.depth + 1, fields: below.fields + 1 };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        extent = this.set(selection.selectionSet);
      } else {
        this.spreads += 1;
        extent = this.fragment(selection.name.value);
      }
      depth = Math.max(depth, extent.depth);
      fields += extent.fields;
    }
    return { depth, fields };
  }
}

import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { BoundedCache } from './bounded-cache.js';
import { Measure, mostRepeated } from './document-measure.js';

/**
 * How large an operation's text may be. Checked before anything is validated, planned or fetched, without expanding a
 * single fragment: the work is proportional to the text, and the text is bounded first.
 */
export interface DocumentLimits {
  /** Characters of the document. */
  readonly characters: number;
  /** Lexical tokens of the document; parsing stops there. */
  readonly tokens: number;
  /** Levels of fields, through fragments. */
  readonly depth: number;
  /** Levels of fields and of fragments. */
  readonly levels: number;
  /** Fields once every fragment is put in where it is used. */
  readonly fields: number;
  /** Fields given another name. */
  readonly aliases: number;
  readonly directives: number;
  /** How often the same place of the answer is asked for. Validation compares such fields pair by pair. */
  readonly repeats: number;
  /** Fragment spreads in the document. */
  readonly spreads: number;
}

const inWords: Record<keyof DocumentLimits, string> = {
  characters: 'is too long',
  tokens: 'has too many tokens',
  depth: 'is nested too deep',
  levels: 'is nested too deep',
  fields: 'asks for too many fields',
  aliases: 'has too many aliases',
  directives: 'has too many directives',
  repeats: 'repeats one field too often',
  spreads: 'uses fragments too often',
};

/** Says by what measure an operation is too large: `extensions.limit`, what is `allowed`, what was `asked`. */
export function tooComplex(limit: string, what: string, allowed: number, asked?: number): GraphQLError {
  const counts = asked === undefined ? `at most ${allowed}` : `${asked}, at most ${allowed}`;
  return refusal('QUERY_TOO_COMPLEX', `The operation ${what} (${counts}). Ask for less at a time.`, {
    limit,
    allowed,
    ...(asked !== undefined && { asked }),
  });
}

function refusal(code: string, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code, http: { status: 400 } } });
}

/** Lets documents in, or says why not. Remembers the texts that it has let in. */
export class DocumentGate {
  private readonly admitted = new BoundedCache<string, true>(1_000);

  constructor(private readonly limits: DocumentLimits) {}

  /**
   * @returns the body of an answer with status 400, or undefined when the text may go on; a text that does not parse
   *   may, to be refused with its syntax error
   */
  refuse(text: string): { readonly errors: readonly object[] } | undefined {
    if (this.admitted.get(text)) return undefined;
    const refused = inspect(text, this.limits);
    if (refused) {
      const { http: _, ...extensions } = refused.extensions;
      return { errors: [{ message: refused.message, extensions }] };
    }
    if (text.length <= 20_000) this.admitted.set(text, true);
    return undefined;
  }
}

function inspect(text: string, limits: DocumentLimits): GraphQLError | undefined {
  const over = (limit: keyof DocumentLimits, asked?: number) =>
    tooComplex(limit, inWords[limit], limits[limit], asked);
  if (text.length > limits.characters) return over('characters', text.length);
  let document: DocumentNode;
  let measure: Measure;
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.tokens });
    measure = new Measure(document);
  } catch (cause) {
    // Both call themselves for each level, and so end at a depth no operation needs.
    if (cause instanceof RangeError) return over('depth');
    return cause instanceof GraphQLError && /tokens.*Parsing aborted/.test(cause.message)
      ? over('tokens')
      : undefined;
  }
  if (measure.circle !== undefined) {
    return refusal('GRAPHQL_VALIDATION_FAILED', `The fragment "${measure.circle}" contains itself.`);
  }
  for (const limit of ['depth', 'levels', 'fields', 'aliases', 'directives', 'spreads'] as const) {
    if (measure[limit] > limits[limit]) return over(limit, measure[limit]);
  }
  // Only now: it puts every fragment in where it is used, and the fields that this gives have just been counted.
  const repeats = mostRepeated(document);
  if (repeats > limits.repeats) return over('repeats', repeats);
  return measure.forbiddenAlias
    ? refusal('BAD_USER_INPUT', 'The alias "__proto__" cannot be used.')
    : undefined;
}

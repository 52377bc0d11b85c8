import { randomUUID } from 'node:crypto';
import type { Exchange } from './exchange.js';

/** Headers of an incoming request, lower-case names. */
type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Longest token accepted; servers behind refuse longer headers anyway. */
const longestAuthorization = 8_192;
const authorizationForm = /^Bearer [\w.~+/-]+=*$/i;
/** Letters alone: whoever writes a document may put an identity number into its name, and the name is logged. */
const nameForm = /^[A-Za-z]{1,60}$/;
const traceparentForm = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** One incoming operation: what may go on to the subgraphs, and how it ends early. Made anew for every request. */
export class OperationRequest {
  /** The gateway's own id, never the client's: it ties the owners' access logs together. */
  readonly id = randomUUID();
  /** Every header that a subgraph gets, besides the body's type. Whatever else the client sent ends here. */
  readonly subgraphHeaders: Readonly<Record<string, string>>;
  /** Exchanges with subgraphs that are under way. */
  readonly underWay = new Set<Exchange>();
  /** The operation's name in the client's document, for the log; undefined when it is more than letters. */
  name: string | undefined;
  private changes = false;
  private left = false;
  private ends = Number.POSITIVE_INFINITY;

  /** @param time how long the subgraphs may take for the whole operation, in milliseconds */
  constructor(
    incoming: IncomingHeaders,
    private readonly time: number,
  ) {
    const { authorization, traceparent } = incoming;
    const headers: Record<string, string> = { 'x-operation-id': this.id };
    if (isOne(authorization, authorizationForm) && authorization.length <= longestAuthorization) {
      headers.authorization = authorization;
    }
    if (isOne(traceparent, traceparentForm)) headers.traceparent = traceparent;
    this.subgraphHeaders = headers;
  }

  /** From here on its time runs. */
  begin(name: string | undefined, changes: boolean): void {
    this.name = name !== undefined && nameForm.test(name) ? name : undefined;
    this.changes = changes;
    this.ends = performance.now() + this.time;
  }

  /** Milliseconds until the operation as a whole must have ended. */
  get timeLeft(): number {
    return this.left ? 0 : this.ends - performance.now();
  }

  /** The client has gone: nobody waits for what is under way. What changes something is carried through all the same. */
  abandon(): void {
    if (this.changes) return;
    this.left = true;
    for (const exchange of this.underWay) exchange.end('abandoned');
  }
}

function isOne(header: string | string[] | undefined, form: RegExp): header is string {
  return typeof header === 'string' && form.test(header);
}

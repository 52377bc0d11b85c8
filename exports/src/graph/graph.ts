import { noCopy } from '../no-copy.js';

/** An error of the graph: where in the answer, and why. */
export interface GraphFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

/** What the graph answered one caller. */
export interface GraphAnswer {
  readonly data: unknown;
  readonly faults: readonly GraphFault[];
  /** Stands in both owners' logs. */
  readonly operationId: string;
}

/** More than any plan's answer; it is read no further. */
const mostBytes = 8 * 1_048_576;

/** The gateway, asked with the caller's own token and with nothing else. */
export class Graph {
  constructor(
    private readonly url: string,
    private readonly timeout: number,
  ) {}

  /**
   * @param authorization the caller's header, sent on as it is
   * @param left aborts when the caller waits no longer
   * @throws Refusal when there is no answer, or the graph does not take the token
   */
  async ask(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    authorization: string,
    left: AbortSignal,
  ): Promise<GraphAnswer> {
    const send = () =>
      fetch(this.url, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
        redirect: 'error',
        signal: AbortSignal.any([left, AbortSignal.timeout(this.timeout)]),
      });
    const answer = await send()
      // The gateway may let go of a kept connection at the moment it is used. At worst two lines stand in the log.
      .catch((cause) => (isLetGo(cause) ? send() : Promise.reject(cause)))
      .catch(() => {
        throw noCopy.graphAway();
      });
    if (answer.status === 401) throw noCopy.unauthenticated();
    if (!answer.ok) throw noCopy.graphAway();
    const body = await readJson(answer);
    return {
      data: body.data,
      faults: faultsOf(body.errors),
      operationId: answer.headers.get('x-operation-id') ?? '',
    };
  }
}

function isLetGo(cause: unknown): boolean {
  const { code } = ((cause as { cause?: unknown }).cause ?? {}) as { code?: unknown };
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET';
}

/** @throws Refusal when the answer is too long, breaks off, or is no JSON object */
async function readJson(answer: Response): Promise<{ data?: unknown; errors?: unknown }> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > mostBytes) throw noCopy.graphAway();
      chunks.push(chunk);
    }
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body !== 'object' || body === null) throw noCopy.graphAway();
    return body;
  } catch {
    throw noCopy.graphAway();
  }
}

function faultsOf(errors: unknown): GraphFault[] {
  if (!Array.isArray(errors)) return [];
  return errors.map(({ path, extensions }) => ({
    path: Array.isArray(path) ? path : [],
    code: String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'),
  }));
}

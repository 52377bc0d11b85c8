/** A request that is turned away before the service's own code sees it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param message what the sender is told; never anything that was sent */
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An error in the shape GraphQL clients already read. */
export function errorBody(code: string, message: string, id?: string) {
  return { errors: [{ message, extensions: id === undefined ? { code } : { code, id } }] };
}

/** What Fastify's own refusals are called here. */
const fastifys: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The request body is too large.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BAD_REQUEST', 'The body is not as long as its Content-Length says.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty; send a JSON object.'],
  FST_ERR_BAD_URL: ['BAD_REQUEST', 'The address is not well formed.'],
  FST_ERR_MAX_PARAM_LENGTH: ['BAD_REQUEST', 'The address is too long.'],
};

/** The refusal that an error stands for; undefined when it is a fault of ours. */
export function refusalOf(error: Error & { code?: string; statusCode?: number }): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const known = fastifys[error.code ?? ''];
  if (known) return new Refusal(error.statusCode ?? 400, ...known);
  if (error instanceof SyntaxError || (error.statusCode ?? 500) < 500) {
    return new Refusal(
      error.statusCode ?? 400,
      'BAD_REQUEST',
      'The request could not be read. Is the body well-formed JSON?',
    );
  }
  return undefined;
}

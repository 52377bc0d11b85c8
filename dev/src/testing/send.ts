import { randomBytes } from 'node:crypto';
import { signRequest } from '@samsyn/server/request-signature';

/** What came back over HTTP, whole: tests compare refusals byte by byte. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors:
    | { message: string; path?: (string | number)[]; extensions: { code: string } }[]
    | undefined;
}

/** The key that tests share with the services they start. */
export const gatewayKey = randomBytes(32);

/** Sends an operation to a service as the gateway does: signed. Headers are in small letters. */
export function sendAsGateway(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const text = JSON.stringify(body);
  const signature = signRequest(gatewayKey, {
    method: 'POST',
    path: '/graphql',
    body: text,
    authorization: headers.authorization,
    operationId: headers['x-operation-id'],
  });
  return send(url, { ...headers, ...signature }, text);
}

/** Sends a body with exactly these headers. */
export async function send(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  return { status: response.status, text, data, errors };
}

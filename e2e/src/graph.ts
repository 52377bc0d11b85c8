import { randomUUID } from 'node:crypto';
import { commandLineClient, demoLoginGrant } from '@samsyn/dev/identity/demo-login-grant';
import { signRequest } from '@samsyn/server/request-signature';
import { addresses, secrets } from './stack/running.js';

export type Owner = 'kommun' | 'region';

/** An answer as it came, byte for byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds from question to whole answer. */
  readonly took: number;
}

const tokens = new Map<string, string>();

/** The same token that `npm run token -- <login>` prints. */
export async function tokenOf(login: string): Promise<string> {
  const known = tokens.get(login);
  if (known) return known;
  const answer = await fetch(`${addresses().issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: demoLoginGrant, client_id: commandLineClient, login }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`no token for ${login}`);
  tokens.set(login, token);
  return token;
}

/** Asks the graph as a demo login, over HTTP and without a browser. */
export async function ask(
  login: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  return send(addresses().graph, await authorizationOf(login), JSON.stringify({ query, variables }));
}

/** Asks one owner's service itself, as the gateway does it on behalf of a demo login: signed, unless said otherwise. */
export async function askOwner(
  owner: Owner,
  login: string,
  query: string,
  variables: Record<string, unknown>,
  isSigned = true,
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const { authorization } = await authorizationOf(login);
  const headers = isSigned ? signedFor(owner, authorization, body) : { authorization };
  return send(`${addresses()[owner]}/graphql`, headers, body);
}

/** The headers with which the gateway sends a body on to an owner's service. */
export function signedFor(
  owner: Owner,
  authorization: string,
  body: string | Buffer,
): Record<string, string> {
  const operationId = randomUUID();
  const signature = signRequest(Buffer.from(secrets()[`${owner}SigningKey`], 'hex'), {
    method: 'POST',
    path: '/graphql',
    body,
    authorization,
    operationId,
  });
  return { authorization, 'x-operation-id': operationId, ...signature };
}

async function authorizationOf(login: string) {
  return { authorization: `Bearer ${await tokenOf(login)}` };
}

/** Posts a body with exactly these headers, and says how long that took. */
export async function send(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, took: performance.now() - began };
}

/** The data of an answer that must have no errors. */
export async function get<Data>(
  login: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  const { text } = await ask(login, query, variables);
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${login} got errors: ${JSON.stringify(errors)}`);
  return data;
}

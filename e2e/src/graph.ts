import { commandLineClient, demoLoginGrant } from '@samsyn/dev/identity/demo-login-grant';
import { addresses } from './stack/running.js';

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

/** Asks as a demo login, over HTTP and without a browser. @param at the graph, or one owner's own address */
export async function ask(
  login: string,
  query: string,
  variables: Record<string, unknown> = {},
  at: string = addresses().graph,
): Promise<Answer> {
  const token = await tokenOf(login);
  const began = performance.now();
  const answer = await fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
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

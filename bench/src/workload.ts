import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineClient, demoLoginGrant } from '@samsyn/dev/identity/demo-login-grant';
import { repository } from '@samsyn/dev/launcher/configuration';
import type { Addresses } from '@samsyn/dev/launcher/services';

/** One request. */
export interface Question {
  readonly name: string;
  readonly authorization: string;
  readonly body: string;
}

/** The requests of one page, by several people and of several children, so that nothing is measured twice in a row. */
export interface Page {
  readonly name: 'list' | 'plan';
  readonly what: string;
  readonly questions: readonly Question[];
}

const logins = ['socialtjanst.farsta', 'bup.farsta', 'samordnare.farsta', 'habilitering.farsta'] as const;
const plansOfEach = 8;

/** Asks the running stack who may see what, and makes the requests that are measured. */
export async function makeWorkload(addresses: Addresses): Promise<Page[]> {
  const list = documentOf('list');
  const plan = documentOf('plan');
  const lists: Question[] = [];
  const plans: Question[] = [];
  for (const login of logins) {
    const authorization = `Bearer ${await tokenOf(login, addresses)}`;
    const question = (name: string, query: string, variables: object): Question => ({
      name: `${name} as ${login}`,
      authorization,
      body: JSON.stringify({ operationName: name, query, variables }),
    });
    const first = question('ChildrenPage', list, { first: 20 });
    lists.push(first);
    for (const id of await planIds(first, addresses)) plans.push(question('PlanPage', plan, { planId: id }));
  }
  return [
    { name: 'list', what: 'Mina barn, 20 children', questions: lists },
    { name: 'plan', what: 'Ett barn, the whole plan page', questions: plans },
  ];
}

/** A page's document, as `bench/pages` keeps it. */
function documentOf(page: 'list' | 'plan'): string {
  return readFileSync(join(repository, `bench/pages/${page}-page.graphql`), 'utf8');
}

async function tokenOf(login: string, { issuer }: Addresses): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: demoLoginGrant, client_id: commandLineClient, login }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function planIds({ authorization, body }: Question, { graph }: Addresses): Promise<string[]> {
  const answer = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body,
  });
  const { data } = (await answer.json()) as { data: { plans: { edges: { node: { id: string } }[] } } };
  return data.plans.edges.slice(0, plansOfEach).map(({ node }) => node.id);
}

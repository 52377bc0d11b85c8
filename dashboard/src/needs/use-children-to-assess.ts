import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import type { MunicipalChildrenToAssessQuery, RecordOwner } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { CareChildrenQuery, MunicipalChildrenQuery } from './needs-query.js';

/** The most that the graph gives at a time, and how many such pages are fetched. */
const pageSize = 100;
const mostPages = 10;

/** A child to choose: key and what it is called. */
export type ChildToChoose = readonly [id: string, name: string];

interface Fetched {
  readonly children: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly age: number | null;
  }[];
  readonly isWhole: boolean;
}

/**
 * The children whom the viewer works with, without a plan that is open as far as the viewer knows, by name; those whose
 * name is not shared last, by key. null while they are fetched, or when they could not be.
 */
export function useChildrenToAssess(owner: RecordOwner): {
  readonly children: readonly ChildToChoose[] | null;
  readonly hasFailed: boolean;
} {
  const client = useClient();
  const { t, compare } = useSpeech();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetchChildren(client, owner).then((found) => wanted && setFetched(found));
    return () => {
      wanted = false;
    };
  }, [client, owner]);
  if (!fetched) return { children: null, hasFailed: false };
  const named = fetched.children.map(({ id, name, age }) => ({
    id,
    isNamed: name !== null,
    said:
      name === null ? t.needs.byKey(id.slice(0, 8)) : age === null ? name : `${name}, ${t.words.age(age)}`,
  }));
  named.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || compare(a.said, b.said));
  return { children: named.map(({ id, said }) => [id, said] as const), hasFailed: !fetched.isWhole };
}

async function fetchChildren(client: Client, owner: RecordOwner): Promise<Fetched> {
  const children: Fetched['children'][number][] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Page | null = await fetchPage(client, owner, after);
    if (!page) return { children, isWhole: false };
    for (const { node } of page.edges) {
      const isOpen = node.plans?.some(({ status }) => status !== 'CLOSED') ?? false;
      if (!isOpen) children.push({ id: node.id, name: node.displayName, age: node.age });
    }
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return { children, isWhole: true };
}

type Page = NonNullable<MunicipalChildrenToAssessQuery['children']>;

async function fetchPage(client: Client, owner: RecordOwner, after: string | null): Promise<Page | null> {
  const query = owner === 'REGION' ? CareChildrenQuery : MunicipalChildrenQuery;
  const variables = { first: pageSize, after };
  const { data } = await client
    .query(query as typeof MunicipalChildrenQuery, variables, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.children ?? null;
}

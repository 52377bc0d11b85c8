import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import type { CareChildrenToAssessQuery, RecordOwner } from '../gql/graphql.js';
import { type Speech, useSpeech } from '../i18n/language.js';
import { CareChildrenQuery, MunicipalChildrenQuery } from './needs-query.js';

/** The most that the graph gives at a time, and how many such pages are fetched. */
const pageSize = 100;
const mostPages = 10;

/** A child to choose: key and what it is called. */
export type ChildToChoose = readonly [id: string, name: string];

interface Fetched {
  readonly children: readonly Child[];
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
  const speech = useSpeech();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetchChildren(client, owner).then((found) => wanted && setFetched(found));
    return () => {
      wanted = false;
    };
  }, [client, owner]);
  if (!fetched) return { children: null, hasFailed: false };
  const named = fetched.children.map((child) => ({
    id: child.id,
    isNamed: child.displayName !== null,
    said: childInWords(child, speech),
  }));
  named.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || speech.compare(a.said, b.said));
  return { children: named.map(({ id, said }) => [id, said] as const), hasFailed: !fetched.isWhole };
}

/** Name and age; where the name is not released, whose child it is, as care knows its guardians; else a part of the key. */
export function childInWords(
  child: { readonly id: string } & Partial<Pick<Child, 'displayName' | 'age' | 'careSharing'>>,
  { t, list }: Pick<Speech, 't' | 'list'>,
): string {
  const { id, displayName, age, careSharing } = child;
  if (displayName) return age == null ? displayName : `${displayName}, ${t.words.age(age)}`;
  const guardians = careSharing?.guardians.map(({ name }) => name) ?? [];
  const key = id.slice(0, 8);
  return guardians.length > 0 ? t.needs.byGuardians(list(guardians), key) : t.needs.byKey(key);
}

async function fetchChildren(client: Client, owner: RecordOwner): Promise<Fetched> {
  const children: Child[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Page | null = await fetchPage(client, owner, after);
    if (!page) return { children, isWhole: false };
    for (const { node } of page.edges) {
      const isOpen = node.plans?.some(({ status }) => status !== 'CLOSED') ?? false;
      if (!isOpen) children.push(node);
    }
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return { children, isWhole: true };
}

type Page = NonNullable<CareChildrenToAssessQuery['children']>;
type Node = Page['edges'][number]['node'];
/** Only care asks for guardians. */
type Child = Omit<Node, 'careSharing'> & Partial<Pick<Node, 'careSharing'>>;

async function fetchPage(client: Client, owner: RecordOwner, after: string | null): Promise<Page | null> {
  const query = owner === 'REGION' ? CareChildrenQuery : MunicipalChildrenQuery;
  const variables = { first: pageSize, after };
  const { data } = await client
    .query(query as typeof CareChildrenQuery, variables, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.children ?? null;
}

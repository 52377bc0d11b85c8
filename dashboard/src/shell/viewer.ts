import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { UnitName } from '../parties/unit-name.js';

/**
 * What the frame around a page needs to know of who reads. Each page's operation carries it, so that a page is one
 * operation. Units are asked for by id only: the name of a care unit is the region's, and must not take the page down with it.
 */
export const ShellViewer = graphql(`
  fragment ShellViewer on Viewer {
    subject
    name
    roles
    units {
      id
    }
  }
`);

const ViewerOfSession = graphql(`
  query ViewerOfSession {
    viewer {
      ...ShellViewer
    }
  }
`);

const NamesOfViewersUnits = graphql(`
  query NamesOfViewersUnits {
    viewer {
      subject
      units {
        id
        ...UnitName
      }
    }
  }
`);

/** @param fetch false on a page whose own operation brings the viewer: then only the cache is asked */
export function useViewer(fetch: boolean): FragmentType<typeof ShellViewer> | null {
  const [{ data }] = useQuery({
    query: ViewerOfSession,
    requestPolicy: fetch ? 'cache-first' : 'cache-only',
  });
  return data?.viewer ?? null;
}

/** The viewer, asked for; undefined while that is not answered, null when it could not be. */
export function useAskedViewer(): FragmentType<typeof ShellViewer> | null | undefined {
  const [{ data, fetching }] = useQuery({ query: ViewerOfSession });
  return data?.viewer ?? (fetching ? undefined : null);
}

/** The names of the viewer's units, as far as the page has brought them; @param fetch as for useViewer */
export function useViewersUnitNames(fetch: boolean): string[] {
  const [{ data }] = useQuery({
    query: NamesOfViewersUnits,
    requestPolicy: fetch ? 'cache-first' : 'cache-only',
  });
  return (data?.viewer?.units ?? []).flatMap((unit) => readFragment(UnitName, unit)?.name ?? []);
}

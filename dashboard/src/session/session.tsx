import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Provider as GraphProvider } from 'urql';
import { type AuthorizedFetch, authorized, createGraph } from '../graph.js';
import { LiveProvider } from '../live/live-context.js';
import { LiveGraph } from '../live/live-graph.js';
import { paths } from '../paths.js';
import type { Settings } from '../settings.js';
import type { Identity, Opening } from './identity.js';
import { forgetEverything } from './remembered.js';

type SignedOutBecause = 'never' | 'expired' | 'failed' | 'issuer';

interface Session {
  readonly state: 'signed-in' | SignedOutBecause;
  /** Handed over to a family: nothing but SIP-kollen is shown here until it is loaded anew. */
  readonly isLent: boolean;
  /** Hands this page over, and signs out every other tab. */
  lend(): void;
  signIn(): void;
  signOut(): void;
  /** Fetches with the reader's token, at the services of this deployment and nowhere else. */
  readonly fetch: AuthorizedFetch;
}

/** A copy is made in some seconds, after an answer of the graph's. */
const patienceWithCopies = 20_000;

const SessionContext = createContext<Session | null>(null);

/** Tabs tell one another when somebody signs out; the message carries nothing. */
const channelName = 'samsyn.sign-out';

interface SessionProviderProps {
  readonly settings: Settings;
  readonly identity: Identity;
  readonly opening: Exclude<Opening, { kind: 'leaving' }>;
  readonly children: ReactNode;
}

/** Holds who is signed in, and the graph client that belongs to that session: a new one, with an empty cache, for each. */
export function SessionProvider({ settings, identity, opening, children }: SessionProviderProps) {
  const [state, setState] = useState<Session['state']>(() => stateOf(opening));
  const [isLent, setLent] = useState(false);
  const channel = useMemo(() => new BroadcastChannel(channelName), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed state is what calls for a new client.
  const graph = useMemo(
    () => createGraph(settings.graphUrl, identity, () => setState('expired')),
    [state, settings, identity],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: as the client, so its signals.
  const live = useMemo(() => new LiveGraph(settings.graphUrl, identity), [state, settings, identity]);
  useEffect(() => () => void live.close(), [live]);

  useEffect(() => {
    channel.onmessage = () => {
      forgetEverything();
      void identity.forget();
      setState('never');
    };
  }, [channel, identity]);

  useEffect(() => {
    if (state === 'expired') {
      forgetEverything();
      void identity.forget();
    }
  }, [state, identity]);

  const session = useMemo<Session>(
    () => ({
      state,
      isLent,
      lend() {
        identity.lend();
        forgetEverything();
        channel.postMessage('signed out');
        setLent(true);
      },
      fetch: authorized(identity, () => setState('expired'), patienceWithCopies),
      signIn() {
        const here = window.location.pathname + window.location.search + window.location.hash;
        identity.signIn(here).catch(() => setState('issuer'));
      },
      signOut() {
        forgetEverything();
        // Shown empty before the page is left, so that a page kept by the browser holds nothing.
        setState('never');
        channel.postMessage('signed out');
        window.history.replaceState(null, '', paths.start);
        identity.signOut().catch(() => setState('never'));
      },
    }),
    [state, isLent, identity, channel],
  );

  return (
    <SessionContext value={session}>
      <GraphProvider value={graph}>
        <LiveProvider value={live}>{children}</LiveProvider>
      </GraphProvider>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called outside SessionProvider');
  return session;
}

function stateOf(opening: SessionProviderProps['opening']): Session['state'] {
  if (opening.kind === 'signed-in') return 'signed-in';
  if (opening.failed === 'issuer') return 'issuer';
  if (opening.failed) return 'failed';
  return opening.returnTo === null ? 'never' : 'expired';
}

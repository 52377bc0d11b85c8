import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { readFragment } from '../gql/index.js';
import { ShellViewer, useViewer } from '../shell/viewer.js';
import { type Draft, dropDraft, findDraft, keepDraft } from './drafts.js';

interface DraftOfForm {
  /** What was filled in before and not sent; the reader has not said yet what becomes of it. */
  readonly offered: Draft | null;
  /** What was filled in before, and is gone on with. */
  readonly continued: Draft | null;
  goOn(): void;
  discard(): void;
  /** It has been sent: nothing is kept. */
  sent(): void;
  write(name: string, initial: unknown, value: unknown): void;
}

const nothing = () => {};
const DraftContext = createContext<DraftOfForm>({
  ...{ offered: null, continued: null },
  ...{ goOn: nothing, discard: nothing, sent: nothing, write: nothing },
});

/** What is done with something of a plan; see Act. */
interface About {
  readonly kind: string;
  readonly intervention?: { readonly id: string };
  readonly wording?: string;
}

/** What a form is about, whichever page it is opened on: the plan, what is done, and with what of the plan. */
function keyOf(planId: string, { intervention, wording: _, ...about }: About, subject: string | undefined) {
  const named = Object.entries({ ...about, intervention: intervention?.id });
  return JSON.stringify([subject, planId, ...named.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Keeps what is filled in below it, by person, plan and form, until it is sent; and offers it when the form is opened again. */
export function Drafted({ planId, act, children }: { planId: string; act: About; children: ReactNode }) {
  const viewer = useViewer(false);
  const key = keyOf(planId, act, viewer ? readFragment(ShellViewer, viewer).subject : undefined);
  const [kept] = useState(() => findDraft(key) ?? null);
  const [chosen, setChosen] = useState<'go-on' | 'discard' | null>(null);
  const fields = useRef({ initials: {}, values: {} });
  const isSent = useRef(false);
  const offered = chosen === null ? kept : null;
  const isOffered = offered !== null;
  const draft = useMemo<DraftOfForm>(
    () => ({
      offered,
      continued: chosen === 'go-on' ? kept : null,
      goOn: () => setChosen('go-on'),
      discard() {
        dropDraft(key);
        setChosen('discard');
      },
      sent() {
        isSent.current = true;
        dropDraft(key);
      },
      write(name, initial, value) {
        const { initials, values } = fields.current;
        fields.current = {
          initials: { ...initials, [name]: initial },
          values: { ...values, [name]: value },
        };
        if (isOffered || isSent.current) return;
        keepDraft(key, { ...fields.current, at: new Date().toISOString() });
      },
    }),
    [key, kept, chosen, offered, isOffered],
  );
  return <DraftContext value={draft}>{children}</DraftContext>;
}

export function useDraft(): DraftOfForm {
  return useContext(DraftContext);
}

/** A field of a form, kept while it is not sent. */
export function useDrafted<Value>(
  name: string,
  initial: Value | (() => Value),
): [Value, React.Dispatch<React.SetStateAction<Value>>] {
  const { continued, write } = useDraft();
  const [opened] = useState(initial);
  const [value, setValue] = useState(opened);
  const [isRestored, setRestored] = useState(false);
  const has = continued !== null && name in continued.values;
  if (has && !isRestored) {
    setRestored(true);
    setValue(continued.values[name] as Value);
  }
  const first = has ? continued.initials[name] : opened;
  useEffect(() => write(name, first, value), [name, first, value, write]);
  return [value, setValue];
}

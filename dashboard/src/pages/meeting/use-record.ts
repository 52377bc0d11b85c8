import { useCallback, useEffect, useRef, useState } from 'react';
import type { HoldMeetingInput, Presence } from '../../gql/graphql.js';
import type { PlanResult } from '../../plan-changes/plan-outcome.js';
import { usePlanChange } from '../../plan-changes/use-plan-change.js';
import { responsibleOf } from '../../plan-forms/party-names.js';
import type { Facts } from '../../plan-forms/plan-facts.js';
import { useLeaveWarning } from '../../session/leave-warning.js';
import { remember, remembered } from '../../session/remembered.js';
import { HoldMeeting } from './meeting-query.js';
import {
  collisions,
  type Edit,
  type Edits,
  type MeetingRecord,
  stillTyped,
  type Thing,
  type ThingKey,
  thingOf,
  unsent,
  withEdits,
} from './record.js';

/** Milliseconds after the last key until what is typed is saved; and until a save that failed is tried again. */
const pause = 1_500;
const again = 5_000;

export interface Collision {
  readonly key: ThingKey;
  readonly mine: Thing;
  readonly theirs: Thing;
}

export interface KeptRecord {
  readonly record: MeetingRecord;
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused';
  readonly result: PlanResult | null;
  /** What two have written of the same thing: each waits until somebody says which is to stand. */
  readonly collisions: readonly Collision[];
  write(key: ThingKey, value: Thing): void;
  save(concluded?: boolean): Promise<PlanResult | null>;
  settle(key: ThingKey, whose: 'mine' | 'theirs'): void;
}

/**
 * The meeting's record while it is typed, by several at once. What is typed is saved by itself, thing by thing, and again
 * when the net is back; what others write comes into everything that is not being typed. Until it is saved it is kept in
 * memory, also when one looks at another page, and the browser asks before it is lost.
 */
export function useRecord(
  plan: Facts,
  meetingId: string,
  saved: MeetingRecord,
  onRefresh: () => void,
): KeptRecord {
  const memory = `meeting.${meetingId}`;
  const [typed, setTyped] = useState<Edits>(() => remembered<Edits>(memory) ?? {});
  const [phase, setPhase] = useState<'idle' | 'saving' | 'failed' | 'refused'>('idle');
  /** The version that is waited for: the one that is shown is older than what collided with it. */
  const [awaited, setAwaited] = useState(0);
  const [result, setResult] = useState<PlanResult | null>(null);
  const { make } = usePlanChange(HoldMeeting);
  const running = useRef<Promise<PlanResult | null> | null>(null);

  const edits = stillTyped(saved, typed, plan.version);
  const colliding = collisions(saved, edits);
  const toSend = unsent(saved, edits);
  const latest = useRef({ plan, saved, edits, toSend });
  latest.current = { plan, saved, edits, toSend };

  const keep = useCallback(
    (next: Edits) => {
      latest.current = { ...latest.current, edits: next, toSend: unsent(latest.current.saved, next) };
      remember(memory, Object.keys(next).length > 0 ? next : undefined);
      setTyped(next);
    },
    [memory],
  );
  const edit = (key: ThingKey, part: Partial<Edit>) => {
    const now = thingOf(latest.current.saved, key);
    keep({ ...latest.current.edits, [key]: { value: now, was: now, ...latest.current.edits[key], ...part } });
    setPhase((before) => (before === 'refused' ? 'idle' : before));
  };

  const send = async (concluded: boolean): Promise<PlanResult | null> => {
    const { plan: shown, edits: current, toSend: keys } = latest.current;
    const sent = Object.fromEntries(keys.map((key) => [key, current[key]?.value ?? null]));
    setPhase('saving');
    const outcome = await make({
      ...{ planId: shown.id, meetingId, concluded, expectedVersion: shown.version },
      ...inputOf(sent, shown),
    });
    if (outcome === null) return null;
    setResult(outcome);
    if (outcome.kind === 'made') {
      const left = { ...latest.current.edits };
      for (const [key, value] of Object.entries(sent) as [ThingKey, Thing][])
        left[key] = { value, was: value, ...left[key], sent: value, takenAt: outcome.version };
      keep(left);
    }
    if (outcome.kind === 'conflict') setAwaited(outcome.version);
    if (outcome.kind === 'made' || outcome.kind === 'conflict') {
      setPhase('idle');
      onRefresh();
    } else setPhase(outcome.kind === 'unknown' || outcome.kind === 'overtaken' ? 'failed' : 'refused');
    return outcome;
  };
  const save = async (concluded = false) => {
    await running.current;
    running.current = send(concluded);
    return running.current.finally(() => {
      running.current = null;
    });
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  const refresh = useRef(onRefresh);
  refresh.current = onRefresh;

  const isBehind = plan.version < awaited;
  const waiting = JSON.stringify(toSend.map((key) => edits[key]?.value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key typed begins the pause anew
  useEffect(() => {
    if (phase === 'saving' || phase === 'refused' || toSend.length === 0) return;
    const timer = setTimeout(
      () => (isBehind ? refresh.current() : void saveNow.current()),
      phase === 'failed' || isBehind ? again : pause,
    );
    return () => clearTimeout(timer);
  }, [phase, waiting, isBehind]);

  const isUnsaved = toSend.length > 0 || colliding.length > 0;
  useLeaveWarning(isUnsaved || phase === 'saving');
  return {
    record: withEdits(saved, edits),
    state: phase !== 'idle' ? phase : isUnsaved ? 'unsaved' : 'saved',
    result,
    collisions: colliding.map((key) => ({
      key,
      mine: edits[key]?.value ?? null,
      theirs: thingOf(saved, key),
    })),
    write: (key, value) => edit(key, { value }),
    save,
    settle(key, whose) {
      const theirs = thingOf(latest.current.saved, key);
      if (whose === 'mine') return edit(key, { was: theirs });
      const { [key]: _, ...left } = latest.current.edits;
      keep(left);
    },
  };
}

/** What is sent of each thing. */
function inputOf(
  things: Readonly<Record<string, Thing>>,
  plan: Facts,
): Pick<HoldMeetingInput, 'attendance' | 'decisions' | 'droppedDecisionIds' | 'notes'> {
  const all = Object.entries(things) as [ThingKey, Thing][];
  const of = (kind: string) =>
    all.flatMap(([key, value]) => (key.startsWith(kind) ? [[key.slice(kind.length), value] as const] : []));
  const notes = all.find(([key]) => key === 'notes')?.[1];
  return {
    attendance: of('presence:').map(([partyId, presence]) => ({ partyId, presence: presence as Presence })),
    decisions: of('decision:').flatMap(([, value]) => {
      if (value === null || typeof value === 'string') return [];
      const { id, wording, dueOn, partyId } = value;
      return [{ id, wording, dueOn: dueOn || null, ...responsibleOf(plan, partyId) }];
    }),
    droppedDecisionIds: of('decision:').flatMap(([id, value]) => (value === null ? [id] : [])),
    ...(typeof notes === 'string' && { notes }),
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanResult } from '../../plan-changes/plan-outcome.js';
import { usePlanChange } from '../../plan-changes/use-plan-change.js';
import { responsibleOf } from '../../plan-forms/party-names.js';
import type { Facts } from '../../plan-forms/plan-facts.js';
import { useLeaveWarning } from '../../session/leave-warning.js';
import { remember, remembered } from '../../session/remembered.js';
import { HoldMeeting } from './meeting-query.js';
import { type MeetingRecord, sendable } from './record.js';

/** Milliseconds after the last key until what is typed is saved; and until a save that failed is tried again. */
const pause = 1_500;
const again = 5_000;

export interface KeptRecord {
  readonly record: MeetingRecord;
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict' | 'refused';
  readonly result: PlanResult | null;
  write(part: Partial<MeetingRecord>): void;
  save(concluded?: boolean): Promise<PlanResult | null>;
  /** After a conflict: what stands here replaces what others wrote, or the other way round. */
  settle(whose: 'mine' | 'theirs', saved: MeetingRecord): void;
}

/**
 * The meeting's record while it is typed. It is saved by itself as one goes, and again when the net is back; until then it
 * is kept in memory, also when one looks at another page, and the browser asks before it is lost.
 */
export function useRecord(plan: Facts, meetingId: string, saved: MeetingRecord): KeptRecord {
  const key = `meeting.${meetingId}`;
  const [record, setRecord] = useState(() => remembered<MeetingRecord>(key) ?? saved);
  const [state, setState] = useState<KeptRecord['state']>(() => (remembered(key) ? 'unsaved' : 'saved'));
  const [result, setResult] = useState<PlanResult | null>(null);
  const version = useRef(plan.version);
  const { make } = usePlanChange(HoldMeeting);
  const latest = useRef(record);
  useLeaveWarning(state !== 'saved');

  const write = useCallback(
    (part: Partial<MeetingRecord>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      remember(key, next);
      setRecord(next);
      setState('unsaved');
    },
    [key],
  );
  const save = async (concluded = false) => {
    const sent = latest.current;
    const { attendance, decisions, notes } = sendable(sent);
    setState('saving');
    const outcome = await make({
      ...{ planId: plan.id, meetingId, attendance, notes, concluded, expectedVersion: version.current },
      decisions: decisions.map(({ id, wording, partyId, dueOn }) => ({
        ...{ id, wording, dueOn: dueOn || null },
        ...responsibleOf(plan, partyId),
      })),
    });
    if (outcome === null) return null;
    setResult(outcome);
    if (outcome.kind === 'conflict') version.current = outcome.version;
    if (outcome.kind === 'made') {
      version.current = outcome.version;
      if (latest.current === sent) remember(key, undefined);
      setState(latest.current === sent ? 'saved' : 'unsaved');
    } else {
      const isUnknown = outcome.kind === 'unknown' || outcome.kind === 'overtaken';
      setState(isUnknown ? 'failed' : outcome.kind === 'conflict' ? 'conflict' : 'refused');
    }
    return outcome;
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key typed begins the pause anew
  useEffect(() => {
    if (state !== 'unsaved' && state !== 'failed') return;
    const timer = setTimeout(() => void saveNow.current(), state === 'failed' ? again : pause);
    return () => clearTimeout(timer);
  }, [state, record]);

  return {
    ...{ record, state, result, write, save },
    settle(whose, theirs) {
      if (whose === 'mine') return setState('unsaved');
      latest.current = theirs;
      remember(key, undefined);
      setRecord(theirs);
      setState('saved');
    },
  };
}

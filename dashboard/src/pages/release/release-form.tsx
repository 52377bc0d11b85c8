import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SharingFactsFragment } from '../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { useLeaveWarning } from '../../session/leave-warning.js';
import { remember, remembered } from '../../session/remembered.js';
import { ChangeTrouble } from '../../sharing/change-trouble.js';
import type { Door } from '../../sharing/doors.js';
import type { FieldProblem } from '../../sharing/problems.js';
import { sharingTold } from '../../sharing/told.js';
import { useAnnounce } from '../../shell/announcer.js';
import { focusFirstProblem } from '../../ui/problem.js';
import { Skeleton } from '../../ui/skeleton.js';
import { type Draft, opensAtOnce, problemsOf } from './draft.js';
import { Duration } from './duration.js';
import { GroundChoice } from './ground-choice.js';
import { PartChoice } from './part-choice.js';
import { ReceiverChoice } from './receiver-choice.js';
import { type PossibleReceivers, ReceiversOfPlan, usePossibleReceivers, ViewersBoards } from './receivers.js';
import styles from './release-page.module.css';
import { ReleaseSummary } from './release-summary.js';
import { startFrom } from './starting-point.js';
import { useRelease } from './use-release.js';

interface ReleaseFormProps {
  door: Door;
  sharing: SharingFactsFragment;
  childId: string;
  plan: { readonly id: string } & FragmentType<typeof ReceiversOfPlan>;
  viewer: FragmentType<typeof ViewersBoards>;
}

/** Waits for what there is to choose from, then shows the form. */
export function ReleaseForm({ plan: masked, viewer, ...rest }: ReleaseFormProps) {
  const plan = readFragment(ReceiversOfPlan, masked);
  const boards = readFragment(ViewersBoards, viewer);
  const receivers = usePossibleReceivers(plan, boards, rest.door.owner);
  return receivers === null ? (
    <Skeleton height="24rem" />
  ) : (
    <ReleaseTo about={plan.id} whenDone={paths.sharing(plan.id)} receivers={receivers} {...rest} />
  );
}

interface ReleaseToProps extends Omit<ReleaseFormProps, 'plan' | 'viewer'> {
  receivers: PossibleReceivers;
  /** key of what it is released about, under which the draft is kept */
  about: string;
  /** where one comes to when it has been released */
  whenDone: string;
}

/** What is released, to whom of these, on what ground and for how long. */
export function ReleaseTo({ door, sharing, childId, about, whenDone, receivers }: ReleaseToProps) {
  const { t, dates } = useSpeech();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const search = useSearch();
  const form = useRef<HTMLFormElement>(null);
  const key = `release.${about}${search}`;
  const [draft, setDraft] = useState<Draft>(
    () => remembered<Draft>(key) ?? startFrom(door, sharing, receivers, dates.today, search),
  );
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { send, busy, result } = useRelease(door.owner, childId);
  const guardians = door.sharing?.guardians.filter(({ mustSign }) => mustSign) ?? [];
  const mustSign = guardians.map(({ id }) => id);

  const [isTouched, setTouched] = useState(() => remembered<Draft>(key) !== undefined);
  useLeaveWarning(isTouched);
  // What has been filled in survives a look at another page; it is gone when one signs out.
  useEffect(() => {
    if (isTouched) remember(key, draft);
  }, [key, draft, isTouched]);
  useEffect(() => {
    if (problems.length > 0) focusFirstProblem(form.current);
  }, [problems]);

  const change = (next: Partial<Draft>) => {
    setDraft({ ...draft, ...next });
    setTouched(true);
  };
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    announce(found.length > 0 ? t.changes.problemsFound(found.length) : '');
  };
  const submit = async () => {
    const found = problemsOf(draft, mustSign, dates.today);
    show(found);
    if (found.length > 0) return;
    const outcome = await send(draft, mustSign);
    if (outcome?.kind === 'problems') show(outcome.problems);
    if (outcome?.kind !== 'made') return;
    remember(key, undefined);
    remember(sharingTold, opensAtOnce(draft, mustSign) ? 'released' : 'waiting');
    navigate(whenDone);
  };

  const common = { draft, problems, onChange: change };
  return (
    <form
      className={styles.columns}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.main}>
        <PartChoice {...common} owner={door.owner} ownParts={sharing.ownParts} />
        <ReceiverChoice {...common} receivers={receivers} door={door} />
        <GroundChoice {...common} guardians={guardians} sharing={sharing} />
        <Duration {...common} />
      </div>
      <div className={styles.aside}>
        <ReleaseSummary
          draft={draft}
          door={door}
          receivers={receivers}
          guardians={guardians}
          isProtected={sharing.identityIsProtected === true}
          busy={busy}
        >
          <ChangeTrouble result={result} />
        </ReleaseSummary>
      </div>
    </form>
  );
}

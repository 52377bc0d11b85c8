import { useEffect, useRef, useState } from 'react';
import type { LivePlanFragment, RecordOwner } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import type { SteadyQuery } from '../outages/steady-query.js';
import { haveOthersChanged, isOwnCareChangeRecent, isOwnChangeRecent } from '../plan-changes/own-change.js';
import { useAnnounce } from '../shell/announcer.js';
import { useAttended } from './attended.js';
import { saidChanges } from './said-changes.js';
import { useStream } from './use-stream.js';
import { type LiveChange, LivePlan, whatChanged } from './what-changed.js';

const MunicipalSignals = graphql(`
  subscription MunicipalSignals($planId: ID!) {
    planChanged(id: $planId) {
      kind
      version
    }
  }
`);

const CareSignals = graphql(`
  subscription CareSignals($planId: ID!) {
    carePlanChanged(id: $planId) {
      kind
    }
  }
`);

/** Milliseconds: what several parties change at once is fetched once. */
const gathering = 250;

/** To look once more is itself a line of the log: that is no change of the plan. */
function withoutLog(data: unknown): string {
  return JSON.stringify(data, (key, value) => (key.endsWith('AccessLog') ? undefined : value)) ?? '';
}

/**
 * Keeps an open plan as it is, and says politely what others have changed of it: a signal of either owner makes the page ask again by its ordinary query, by the ordinary
 * rules. What has not changed stays as it is drawn, with whatever is being typed there. Where no signals come through, the
 * page is what it was when it was opened.
 */
export function useLivePlan(
  masked: FragmentType<typeof LivePlan> | null | undefined,
  page: SteadyQuery<unknown>,
): void {
  const speech = useSpeech();
  const plan = masked && readFragment(LivePlan, masked);
  const announce = useAnnounce();
  const isAttended = useAttended();
  const [clock] = useState<{ id?: number }>({});
  // As it was when the signal came; null when nothing has been asked for.
  const before = useRef<{ readonly page: string; readonly plan: typeof plan } | null>(null);
  const latest = useRef({ page, plan, speech });
  latest.current = { page, plan, speech };
  const key = isAttended && plan ? plan.id : null;

  const askAgain = () => {
    window.clearTimeout(clock.id);
    clock.id = window.setTimeout(() => {
      before.current ??= { page: withoutLog(latest.current.page.data), plan: latest.current.plan };
      latest.current.page.refresh();
    }, gathering);
  };
  useEffect(() => () => window.clearTimeout(clock.id), [clock]);

  useStream(MunicipalSignals, key, (planId) => ({ planId }), {
    told({ planChanged: { kind, version } }, isAgain) {
      if (kind !== 'OPENED' || isAgain || version !== latest.current.plan?.version) askAgain();
    },
    notThere: askAgain,
  });
  useStream(CareSignals, plan?.careAnswer ? key : null, (planId) => ({ planId }), {
    told({ carePlanChanged: { kind } }, isAgain) {
      if (kind !== 'OPENED' || isAgain) askAgain();
    },
    notThere: askAgain,
  });

  const { busy, data } = page;
  useEffect(() => {
    if (busy || before.current === null) return;
    const then = before.current;
    before.current = null;
    const now = latest.current.plan;
    if (then.page === withoutLog(data) || !now) return;
    const told = then.plan ? news(then.plan, now) : [];
    if (told.length > 0 || !isOwnChangeRecent()) announce(saidChanges(told, latest.current.speech));
  }, [busy, data, announce]);
}

/** What others have changed: what the reader changed is there already, and so not said once more. */
function news(before: LivePlanFragment, after: LivePlanFragment): readonly LiveChange[] {
  const isNews: Record<RecordOwner, boolean> = {
    MUNICIPALITY: haveOthersChanged(after.id, before.version, after.version),
    REGION: !isOwnCareChangeRecent(),
  };
  return whatChanged(before, after).filter(({ owner }) => isNews[owner]);
}

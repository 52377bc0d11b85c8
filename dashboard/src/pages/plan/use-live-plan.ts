import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { useAttended } from '../../live/attended.js';
import { useStream } from '../../live/use-stream.js';
import type { SteadyQuery } from '../../outages/steady-query.js';
import { isOwnChangeRecent } from '../../plan-changes/own-change.js';
import { useAnnounce } from '../../shell/announcer.js';

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

interface ShownPlan {
  readonly id: string;
  readonly version: number;
  /** The region's part of it is shown; of one that is not, nothing is told. */
  readonly hasCarePart: boolean;
}

/** To look once more is itself a line of the log: that is no change of the plan. */
function withoutLog(data: unknown): string {
  return JSON.stringify(data, (key, value) => (key.endsWith('AccessLog') ? undefined : value)) ?? '';
}

/**
 * Keeps an open plan as it is: a signal of either owner makes the page ask again by its ordinary query, by the ordinary
 * rules. What has not changed stays as it is drawn, with whatever is being typed there. Where no signals come through, the
 * page is what it was when it was opened.
 */
export function useLivePlan(plan: ShownPlan | null | undefined, page: SteadyQuery<unknown>): void {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const isAttended = useAttended();
  const [clock] = useState<{ id?: number }>({});
  // As it was when the signal came; null when nothing has been asked for.
  const before = useRef<string | null>(null);
  const latest = useRef({ page, plan });
  latest.current = { page, plan };
  const key = isAttended && plan ? plan.id : null;

  const askAgain = () => {
    window.clearTimeout(clock.id);
    clock.id = window.setTimeout(() => {
      before.current ??= withoutLog(latest.current.page.data);
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
  useStream(CareSignals, plan?.hasCarePart ? key : null, (planId) => ({ planId }), {
    told({ carePlanChanged: { kind } }, isAgain) {
      if (kind !== 'OPENED' || isAgain) askAgain();
    },
    notThere: askAgain,
  });

  const { busy, data } = page;
  useEffect(() => {
    if (busy || before.current === null) return;
    const changed = before.current !== withoutLog(data);
    before.current = null;
    // What the reader changed is there already, and so not said once more.
    if (changed && latest.current.plan && !isOwnChangeRecent()) announce(t.plan.changedMeanwhile);
  }, [busy, data, announce, t]);
}

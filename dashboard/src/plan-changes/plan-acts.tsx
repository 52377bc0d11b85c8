import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '../gql/index.js';
import { lazyPage } from '../lazy-page.js';
import { PlanFacts } from '../plan-forms/plan-facts.js';
import { Telling } from '../ui/telling.js';
import { type Act, ActContext } from './acts.js';
import { PlanContext } from './plan-context.js';

/** The forms come in a file of their own, fetched when there is nothing else to do. */
const PlanDialog = lazyPage(async () => (await import('../plan-forms/plan-dialog.js')).PlanDialog);

interface PlanActsProps {
  plan: FragmentType<typeof PlanFacts>;
  viewerUnits: readonly string[];
  onMade(): void | Promise<void>;
  children: ReactNode;
}

/** Lets what is under it set about changes of a plan, and says above it what they came to. */
export function PlanActs({ plan: masked, viewerUnits, onMade, children }: PlanActsProps) {
  const plan = readFragment(PlanFacts, masked);
  const [act, setAct] = useState<Act | null>(null);
  const latest = useRef(onMade);
  latest.current = onMade;
  useEffect(() => {
    const soon = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000));
    soon(() => void PlanDialog.load().catch(() => {}));
  }, []);
  const atHand = useMemo(
    () => ({
      ...{ planId: plan.id, version: plan.version, hasEnded: plan.status === 'CLOSED' },
      refresh: () => latest.current(),
    }),
    [plan.id, plan.version, plan.status],
  );
  return (
    <PlanContext value={atHand}>
      <ActContext value={setAct}>
        <Telling>
          {children}
          {act && (
            <Suspense fallback={null}>
              <PlanDialog act={act} plan={plan} viewerUnits={viewerUnits} onClose={() => setAct(null)} />
            </Suspense>
          )}
        </Telling>
      </ActContext>
    </PlanContext>
  );
}

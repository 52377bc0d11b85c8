import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { fhirDocument, pdfDocument } from './document.js';
import type { CarePart, TakenPlan } from './facts.js';
import type { Graph, GraphFault } from './graph.js';
import { namedUnits, withUnitsNamed } from './named-units.js';

interface Wanted {
  readonly planId: string;
  readonly format: 'FHIR' | 'PDF';
  readonly authorization: string;
}

type Answered = {
  readonly municipal?: Pick<TakenPlan, 'at' | 'by' | 'unit' | 'plan' | 'child'> | null;
  readonly care?: CarePart | null;
} | null;

/**
 * Takes a plan from the graph in one operation, which also writes into each owner's log that a copy is made. The
 * municipality keeps the plan: without it there is no copy. Without the region there is one that says so.
 *
 * @throws Refusal
 */
export async function takePlan(graph: Graph, wanted: Wanted, left: AbortSignal): Promise<TakenPlan> {
  const { planId, format, authorization } = wanted;
  const document = format === 'FHIR' ? fhirDocument : pdfDocument;
  const answer = await graph.ask(document, { input: { planId, format } }, authorization, left);
  const { municipal, care } = inPlainText((answer.data as Answered) ?? {});
  if (!municipal) {
    if (isFault(answer.faults, 'municipal') || answer.data == null) throw noCopy.ownerAway();
    throw noCopy.notFound();
  }
  const { plan, child, at, by, unit } = municipal;
  const taken = {
    ...{ operationId: answer.operationId, at, by, unit, plan, child },
    ...careOf(care ?? null, answer.faults),
  };
  return withUnitsNamed(taken, namedUnits({ plan, child, care: care ?? null }, unit));
}

/** The region's part; none of it when some of it is missing, since nobody could tell what. */
function careOf(
  care: CarePart | null,
  faults: readonly GraphFault[],
): Pick<TakenPlan, 'care' | 'careMissing'> {
  if (isFault(faults, 'care')) return { care: null, careMissing: 'UNREACHED' };
  return care === null || care.plan.careInterventions === null
    ? { care: null, careMissing: 'NOT_RELEASED' }
    : { care, careMissing: null };
}

/** Whether an owner failed at its own export, or at what is read below it; not whether the name of a unit is missing. */
function isFault(faults: readonly GraphFault[], root: 'municipal' | 'care'): boolean {
  return faults.some(({ path }) => path[0] === root && !path.some((step) => isUnit(step)));
}

const isUnit = (step: string | number) =>
  ['unit', 'receiver', 'receivers', 'coordinatingUnit'].includes(String(step));

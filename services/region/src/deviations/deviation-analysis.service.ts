import { NamelessInputProblems } from '@samsyn/collaboration/nameless-input-problems';
import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { contentOf } from '@samsyn/disclosure/named-change';
import { isTerm } from '@samsyn/figures/term.rules';
import { isSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type { DeviationAnalysisRow } from './deviation.entity.js';
import type { WriteDeviationAnalysisInput } from './deviation-analysis.types.js';
import type { DeviationOutcome } from './deviation-change.service.js';
import { nameOfTerm } from './deviation-figures.rules.js';
import { isSecretariat } from './deviation-standing.js';
import { isMadeBefore } from './deviation-steps.js';

/** Whether the viewer may write what a group, or the secretariat for the county, makes of its deviations. */
export async function mayAnalyse(busGroupId: string | null, context: RegionContext): Promise<boolean> {
  if (busGroupId === null) return isSecretariat(context);
  return (await context.deviations.ledGroups()).has(busGroupId);
}

/** The analyses that stand, the latest term first, when the viewer is told of them. */
export async function findAnalyses(
  busGroupId: string | null,
  context: RegionContext,
): Promise<readonly DeviationAnalysisRow[] | null> {
  const { deviations, viewer } = context;
  const isTold =
    isSecretariat(context) ||
    (busGroupId === null ? viewer.roles.includes('MANAGER') : (await deviations.ledGroups()).has(busGroupId));
  return isTold ? deviations.analyses.load(busGroupId ?? '') : null;
}

const longest = 8000;

/** Writes an analysis; what was written of the term before stays. */
export async function writeAnalysis(
  input: WriteDeviationAnalysisInput,
  context: RegionContext,
): Promise<DeviationOutcome> {
  const { viewer, transaction, deviations, units } = context;
  const { term } = input;
  const busGroupId = input.busGroupId ?? null;
  const id = keyOfChange('ANALYSE_DEVIATIONS', busGroupId ?? '', viewer, input.idempotencyKey);
  if (busGroupId !== null && !isSlug(busGroupId)) return null;
  if (!(await mayAnalyse(busGroupId, context))) return null;
  const content = contentOf(input);
  const before = await isMadeBefore('deviation_analysis', id, content, transaction);
  if (before === 'same') return { id };
  const problems = new NamelessInputProblems(await units.wordsOfNames());
  if (before === 'other') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
  if (!isTerm(term)) problems.add('term', Code.UNKNOWN);
  else if (term.slice(2) > today().slice(0, 4) || laterTerm(term)) problems.add('term', Code.IN_THE_FUTURE);
  const text = problems.text('text', input.text, longest, true);
  const standing = (await deviations.analyses.load(busGroupId ?? '')).find((row) => row.term === term);
  if (before === null && (input.expectedVersion ?? null) !== (standing?.version ?? null))
    problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
  if (problems.found.length > 0) return { problems: problems.found };
  const unitId = busGroupId === null ? null : (viewer.units[0] ?? null);
  await transaction.run((manager) =>
    manager.query(
      `insert into deviation_analysis (id, bus_group_id, term, version, text, unit_id, content, made_by, made_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, busGroupId, term, (standing?.version ?? 0) + 1, text, unitId, content, viewer.subject, today()],
    ),
  );
  deviations.analyses.clear(busGroupId ?? '');
  return { id };
}

/** The autumn of this year, asked for in its spring. */
function laterTerm(term: string): boolean {
  const now = nameOfTerm(today());
  return term.slice(2) === now.slice(2) && term.startsWith('HT') && now.startsWith('VT');
}

import type { Viewer } from '@samsyn/subgraph/viewer';
import { InputProblemCode as Code } from '../changes.types.js';
import type { InputProblems } from '../input-problems.js';
import { managesUnit } from '../managed-units.js';

/**
 * Who reviews a unit's log: its manager, in the owner's own records. Of the secretariat nobody, whatever else the token says.
 *
 * Source: HSLF-FS 2016:40 4 kap. 9 § (recurring checks of the log); PDL 4 kap. 3 §.
 *
 * @param isOwnUnit the unit is one of this owner's
 */
export function reviewsLogOf(viewer: Viewer, unitId: string, isOwnUnit: boolean): boolean {
  return managesUnit(viewer, unitId, isOwnUnit);
}

/** What is said of one line, as it came. */
interface GivenVerdict {
  readonly lineId: string;
  readonly verdict: string;
  readonly note?: string | null;
}

const longestNote = 1_000;
const ownReading = 'OWN_READING';

/**
 * Brings verdicts into the order of a sample's lines. Every line has one, and each to be followed up says why; but nobody
 * judges her own reading, which is set to say so.
 *
 * @param own those of the lines that are the signer's own readings
 * @returns a verdict and a note for each line; what is wrong is added to the problems
 */
export function verdictsInOrder(
  lines: readonly string[],
  own: readonly string[],
  given: readonly GivenVerdict[],
  problems: InputProblems,
): { verdicts: string[]; notes: (string | null)[] } {
  const said = new Map<string, { verdict: string; note: string | null }>();
  given.forEach(({ lineId, verdict, note }, place) => {
    const field = `verdicts.${place}`;
    if (!lines.includes(lineId)) problems.add(`${field}.lineId`, Code.UNKNOWN);
    if (own.includes(lineId)) problems.add(`${field}.lineId`, Code.OWN_READING);
    if (verdict === ownReading) problems.add(`${field}.verdict`, Code.UNKNOWN);
    if (said.has(lineId)) problems.add(`${field}.lineId`, Code.REPEATED);
    const text = problems.text(`${field}.note`, note, longestNote, verdict === 'FOLLOW_UP');
    said.set(lineId, { verdict, note: text });
  });
  for (const line of own) said.set(line, { verdict: ownReading, note: null });
  if (lines.some((line) => !said.has(line))) problems.add('verdicts', Code.REQUIRED);
  return {
    verdicts: lines.map((line) => said.get(line)?.verdict ?? ''),
    notes: lines.map((line) => said.get(line)?.note ?? null),
  };
}

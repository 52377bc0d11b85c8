import type { AccessAction, AccessGround, RecordOwner, RecordPart } from '../gql/graphql.js';
import { groupBy } from '../group-by.js';
import { inOrder } from '../sharing/releases.js';
import type { LogEntry } from './merged-log.js';

/** What one person did in one go: each owner writes its own lines about it, and they belong together. */
export interface Visit {
  readonly key: string;
  /** the moment of its latest line */
  readonly at: string;
  readonly unit: LogEntry['unit'];
  /** told only to the owner's own staff */
  readonly actor: string | null;
  /** Changes first, then readings. */
  readonly done: readonly Deed[];
  readonly refused: readonly Deed[];
  readonly grounds: readonly AccessGround[];
  /** Something else was shown, that is not among the lines here. */
  readonly amongAllowed: boolean;
}

/** A reading of parts at an owner, or something else, which its name says all about. */
export type Deed =
  | { readonly action: 'READ'; readonly owner: RecordOwner; readonly parts: readonly RecordPart[] }
  | { readonly action: Exclude<AccessAction, 'READ'> };

/** Gathers the lines of each operation, wherever they stand; the newest visit first. */
export function visitsOf(newestFirst: readonly LogEntry[]): Visit[] {
  const operations = groupBy(newestFirst, ({ operationId }) => operationId);
  return [...operations].map(([key, lines]) => {
    const allowed = lines.filter(({ decision }) => decision === 'ALLOWED');
    const refused = lines.filter(({ decision }) => decision === 'REFUSED');
    return {
      key,
      at: (lines[0] as LogEntry).at,
      unit: [...allowed, ...refused].find(({ unit }) => unit !== null)?.unit ?? null,
      actor: lines.find(({ actor }) => actor !== null)?.actor ?? null,
      done: deedsOf(allowed),
      refused: deedsOf(refused),
      grounds: [...new Set(allowed.flatMap(({ ground }) => ground ?? []))].sort(),
      amongAllowed: refused.some((line) => line.amongAllowed),
    };
  });
}

/**
 * A page, or a copy, asks for all that there is of a child, and is given what has been released: to be let in to some of it
 * is no refusal. To change something else than what one may is one.
 */
export function outcomeOf({ done, refused, amongAllowed }: Visit): 'ALLOWED' | 'REFUSED' | 'PARTLY' {
  if (done.length === 0) return amongAllowed ? 'PARTLY' : 'REFUSED';
  const isNone = (deed: Deed) =>
    deed.action === 'READ' ||
    isLook(deed) ||
    (isCopy(deed) && done.some(({ action }) => action === deed.action));
  return refused.every(isNone) ? 'ALLOWED' : 'PARTLY';
}

const copies: ReadonlySet<AccessAction> = new Set(['EXPORT_FHIR', 'EXPORT_PDF', 'PRINT', 'PRINT_LOG']);

/** A copy is taken of what both owners release; each writes its own line. */
function isCopy({ action }: Deed): boolean {
  return copies.has(action);
}

/**
 * Each unit once, with its latest visit; a refusal stands beside what the same unit was let in to read. That a plan stood
 * open says less than the reading that it was opened by, which stands below it.
 */
export function latestOfEach(newestFirst: readonly Visit[]): Visit[] {
  const seen = new Set<string>();
  return newestFirst.filter((visit) => {
    if (visit.done.length > 0 && visit.done.every(({ action }) => action === 'FOLLOW')) return false;
    const who = `${visit.unit?.id ?? visit.key} ${outcomeOf(visit) === 'REFUSED'}`;
    return seen.has(who) ? false : seen.add(who);
  });
}

const hiding: ReadonlySet<AccessAction> = new Set(['HIDE_FROM_GUARDIANS', 'SHOW_TO_GUARDIANS']);

/**
 * The same for the family: without who the person was, which is not theirs to know (PDL 8 kap. 5 §), and without a word of
 * something being kept from guardians. The visit itself stays, as the reading it also was.
 */
export function forFamily(visits: readonly Visit[]): Visit[] {
  return visits.flatMap((visit) => {
    const done = visit.done.filter(({ action }) => !hiding.has(action));
    const refused = visit.refused.filter(({ action }) => !hiding.has(action));
    return done.length + refused.length === 0 ? [] : [{ ...visit, actor: null, done, refused }];
  });
}

function deedsOf(lines: readonly LogEntry[]): Deed[] {
  const others = [...new Set(lines.map(({ action }) => action))]
    .filter((action) => action !== 'READ')
    .map((action): Deed => ({ action }));
  const readings = lines.filter(({ action }) => action === 'READ');
  const reads = [...groupBy(readings, ({ owner }) => owner)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([owner, ofOwner]): Deed => ({
        action: 'READ',
        owner,
        parts: inOrder(ofOwner.flatMap(({ parts }) => parts)),
      }),
    );
  return [...others.filter((deed) => !isLook(deed)), ...reads, ...others.filter(isLook)];
}

const looks: ReadonlySet<Deed['action']> = new Set(['READ_LOG', 'READ_SHARING', 'FOLLOW', 'REVIEW_LOG']);

/** Sees what stands about the record: not what stands in it, and changes nothing. */
export function isLook({ action }: Deed): boolean {
  return looks.has(action);
}

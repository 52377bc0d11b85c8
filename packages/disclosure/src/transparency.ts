import { readSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { AccessLogConnection, AccessLogFilter } from './access-log.types.js';
import { mayChange } from './change-permissions.js';
import type { Disclosure } from './disclosure.types.js';
import { noOwnRecord } from './own-record.js';
import type { RecordAccess } from './record-access.js';
import { type RecordOwner, RecordPart } from './record-part.js';
import type { SharingLoader } from './sharing/sharing.loader.js';
import type { Unit } from './unit.js';

/** What reading about a record needs of a request. */
interface Reading {
  readonly access: RecordAccess;
  readonly units: { reference(id: string): Promise<Unit> };
}

/** What has been released: all for the part's own staff; for others what was released to their own units. */
export async function readReleases(
  childId: string,
  owner: RecordOwner,
  { access, units, sharing }: Reading & { readonly sharing: SharingLoader },
): Promise<Disclosure[] | null> {
  // Rows of a child that nobody has asked for are not there: the database opens them when it is asked.
  const answer = await access.to(childId, RecordPart.PLAN);
  if (access.asker.isSecretariat) return null;
  const disclosures = await sharing.disclosures.load(childId);
  const shown = await Promise.all(
    disclosures.map(async (state): Promise<Disclosure | null> => {
      const part = await access.to(childId, state.part);
      const toViewer = access.viewer.units.includes(state.unitId);
      if (!part.allowed || !(part.own || toViewer)) return null;
      const own = { ...noOwnRecord, parts: new Set(part.own ? [state.part] : []) };
      return {
        ...state,
        owner,
        toViewer,
        decidedBy: part.knowsWhereabouts ? state.decidedBy : null,
        receiver: await units.reference(state.unitId),
        consentId: part.own ? state.consentId : null,
        motivation: part.own ? state.motivation : null,
        viewerCanRevoke: !state.over && mayChange('REVOKE_DISCLOSURE', own, { parts: [state.part] }),
      };
    }),
  );
  const released = shown.filter((disclosure) => disclosure !== null);
  return released.length > 0 || answer.allowed ? released : null;
}

/**
 * A page of the child's log, newest first. Who read is named only to the plan's own assigned staff; of a child with
 * protected identity others are told no unit but their own.
 */
export async function readWhoHasLooked(
  childId: string,
  owner: RecordOwner,
  asked: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: AccessLogFilter | null;
  },
  { access, units }: Reading,
): Promise<AccessLogConnection | null> {
  const { first, after, filter } = asked;
  const page = readPage(first, after, [keyForms.serial]);
  const unitId = filter?.unit ? readSlug(filter.unit, 'filter.unit') : null;
  const answer = await access.to(childId, RecordPart.PLAN, 'READ_LOG');
  if (!answer.allowed) return null;
  const mayName = (id: string) => answer.knowsWhereabouts || access.viewer.units.includes(id);
  if (unitId !== null && !mayName(unitId))
    return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const rows = await access.logs.load({
    childId,
    rows: page.first + 1,
    before: page.after?.[0] ?? null,
    unitId,
    onlyRefused: filter?.onlyRefused ?? false,
    from: filter?.from ?? null,
    until: filter?.until ?? null,
  });
  const { edges, pageInfo } = toConnection(rows, page.first, (row) => [row.id]);
  return {
    pageInfo,
    edges: await Promise.all(
      edges.map(async ({ cursor, node }) => ({
        cursor,
        node: {
          id: node.id,
          operationId: node.operationId,
          at: node.at,
          owner,
          action: node.action,
          unit: node.unitId !== null && mayName(node.unitId) ? await units.reference(node.unitId) : null,
          actor: answer.own ? node.subjectName : null,
          parts: node.parts,
          decision: node.decision,
          ground: node.ground,
          amongAllowed: node.amongAllowed,
        },
      })),
    ),
  };
}

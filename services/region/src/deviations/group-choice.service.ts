import { today } from '@samsyn/disclosure/change-context';
import type { RegionContext } from '../context.js';
import { type GroupChoice, groupChoices } from './group-choice.rules.js';

/** A unit that a deviation names: its function, and the groups that it works in today. */
export interface PartyToDeviation {
  readonly id: string;
  readonly kind: string;
  readonly busGroupIds: readonly string[];
}

const fields = 'id kind busGroups { known { busGroup { id } } mayAlso { id } }';

/** The units of a deviation that there are, by key, and the groups that stand today. */
interface Parties {
  readonly units: ReadonlyMap<string, PartyToDeviation>;
  readonly groupsOfToday: readonly string[];
}

/**
 * The units of a deviation, of either owner: ours by our own tables, the municipality's by the graph, in one question with the
 * groups that stand.
 *
 * @returns 'NOT_VERIFIED' when the municipality could not be asked
 */
export async function findParties(
  ids: readonly string[],
  context: RegionContext,
): Promise<Parties | 'NOT_VERIFIED'> {
  const found = new Map<string, PartyToDeviation>();
  const foreign: string[] = [];
  for (const id of new Set(ids)) {
    const own = await context.units.standingOf(id);
    if (own === null) foreign.push(id);
    else if (own.isAtWork)
      found.set(id, { id, kind: own.kind, busGroupIds: await groupsOfClinic(id, context) });
  }
  const declared = foreign.map((_, place) => `$u${place}: ID!`).join(', ');
  const asked = foreign.map((_, place) => `u${place}: municipalUnit(id: $u${place}) { ${fields} }`).join(' ');
  const answer = await context.askGraph(
    `query PartiesToDeviation${declared && `(${declared})`} { busGroups { id } ${asked} }`,
    Object.fromEntries(foreign.map((id, place) => [`u${place}`, id])),
  );
  if (answer.kind === 'failed') return 'NOT_VERIFIED';
  foreign.forEach((id, place) => {
    const unit = answer.data[`u${place}`] as Told | null | undefined;
    if (unit?.id === id) found.set(id, { id, kind: String(unit.kind), busGroupIds: groupsTold(unit) });
  });
  return { units: found, groupsOfToday: idsOf(answer.data.busGroups) };
}

const idsOf = (told: unknown): string[] =>
  ((told ?? []) as readonly { readonly id?: unknown }[]).flatMap(({ id }) =>
    typeof id === 'string' ? [id] : [],
  );

/** By the map of child psychiatry, and by the seats that it has. */
async function groupsOfClinic(id: string, { areas, transaction }: RegionContext): Promise<string[]> {
  const met = await areas.groupsMeeting(id, null);
  const seated: { readonly id: string }[] = await transaction.run((manager) =>
    manager.query(
      `select distinct bus_group_id as id from bus_seat
        where unit_id = $1 and from_on <= $2 and (to_on is null or to_on > $2) order by 1`,
      [id, today()],
    ),
  );
  return [...new Set([...met.map(({ busGroupId }) => busGroupId), ...seated.map((seat) => seat.id)])];
}

interface Told {
  readonly id?: unknown;
  readonly kind?: unknown;
  readonly busGroups?: {
    readonly known?: readonly { readonly busGroup?: { readonly id?: unknown } }[];
    readonly mayAlso?: readonly { readonly id?: unknown }[];
  } | null;
}

function groupsTold({ busGroups }: Told): string[] {
  const known = (busGroups?.known ?? []).map(({ busGroup }) => busGroup?.id);
  const mayAlso = (busGroups?.mayAlso ?? []).map(({ id }) => id);
  return (known.length > 0 ? known : mayAlso).filter((id): id is string => typeof id === 'string');
}

/** The groups that a deviation between two units may belong to; none when one of them is no unit that can be a party. */
export async function findGroupChoices(
  senderUnitId: string,
  recipientUnitId: string,
  context: RegionContext,
): Promise<GroupChoice[] | 'NOT_VERIFIED'> {
  const parties = await findParties([senderUnitId, recipientUnitId], context);
  if (parties === 'NOT_VERIFIED') return parties;
  const [sender, recipient] = [parties.units.get(senderUnitId), parties.units.get(recipientUnitId)];
  if (!sender || !recipient) return [];
  return groupChoices(sender.busGroupIds, recipient.busGroupIds, parties.groupsOfToday);
}

import { ledUnits } from '@samsyn/collaboration/group-permissions';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import type { Viewer } from '@samsyn/subgraph/viewer';

/** One of the region’s seats, as the region tells it. */
export interface RegionalSeatTold {
  readonly id: string;
  readonly organisation: string | null;
  readonly unitId: string | null;
}

type Seats = readonly RegionalSeatTold[] | 'NOT_VERIFIED';

const ofGroup = `query SeatsAtMeeting($group: ID!, $on: Date!) {
  busGroup(id: $group, on: $on) { regionalSeats { id organisation unit { id } } } }`;
const ofAll = 'query SeatsOfToday { busGroups { id regionalSeats { id organisation unit { id } } } }';

interface ToldGroup {
  readonly id?: unknown;
  readonly regionalSeats?:
    | readonly {
        readonly id?: unknown;
        readonly organisation?: unknown;
        readonly unit?: { readonly id?: unknown } | null;
      }[]
    | null;
}

/** The region’s seats in a group on a day; asked of the graph with the viewer’s own token. */
export async function findRegionalSeats(busGroupId: string, on: string, askGraph: AskGraph): Promise<Seats> {
  const answer = await askGraph(ofGroup, { group: busGroupId, on });
  if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? [] : 'NOT_VERIFIED';
  const group = answer.data.busGroup as ToldGroup | null;
  return group === null ? [] : read(group);
}

/** The region’s seats, by group, of the units that a viewer leads or coordinates: in all groups with one question. */
export class LedRegionalSeats {
  private asked: Promise<ReadonlyMap<string, readonly RegionalSeatTold[]> | 'NOT_VERIFIED'> | undefined;

  constructor(
    private readonly viewer: Viewer,
    private readonly askGraph: AskGraph,
  ) {}

  async in(busGroupId: string): Promise<Seats> {
    const led = ledUnits(this.viewer);
    if (led.length === 0) return [];
    this.asked ??= this.ask(led);
    const all = await this.asked;
    return all === 'NOT_VERIFIED' ? all : (all.get(busGroupId) ?? []);
  }

  private async ask(
    led: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RegionalSeatTold[]> | 'NOT_VERIFIED'> {
    const answer = await this.askGraph(ofAll, {});
    if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? new Map() : 'NOT_VERIFIED';
    const seats = new Map<string, readonly RegionalSeatTold[]>();
    for (const group of (answer.data.busGroups ?? []) as readonly ToldGroup[]) {
      const told = read(group);
      if (told === 'NOT_VERIFIED') return told;
      seats.set(
        String(group.id),
        told.filter(({ unitId }) => unitId !== null && led.includes(unitId)),
      );
    }
    return seats;
  }
}

function read({ regionalSeats }: ToldGroup): Seats {
  if (!Array.isArray(regionalSeats)) return 'NOT_VERIFIED';
  return regionalSeats.map(({ id, organisation, unit }) => ({
    id: String(id),
    organisation: typeof organisation === 'string' ? organisation : null,
    unitId: typeof unit?.id === 'string' ? unit.id : null,
  }));
}

import type { ChangeContext } from '@samsyn/disclosure/change-context';
import type { Bounds } from './period.rules.js';
import type { SeatLoader } from './seats/seat.loader.js';

/** A group as the municipality tells it: its own days, and its levels' of the day that it is asked for. */
export interface KnownGroup extends Bounds {
  readonly levels: ReadonlyMap<string, Bounds>;
}

/** What changing a group needs of a request. Each service gives its own. */
export interface CollaborationContext
  extends Pick<ChangeContext, 'viewer' | 'owner' | 'transaction' | 'askGraph' | 'units'> {
  readonly busSeats: SeatLoader;
  readonly busGroups: {
    /** null: there is no such group on that day. The region asks the graph, with the viewer's own token. */
    find(id: string, on: string): Promise<KnownGroup | null | 'NOT_VERIFIED'>;
    /** Of some of this owner's units, whether one lies in the group's area. */
    covers(id: string, unitIds: readonly string[]): Promise<boolean>;
    /** Whether one of this owner's units may have a seat in the group, by where it lies. */
    maySeat(id: string, unitId: string): Promise<boolean>;
  };
}

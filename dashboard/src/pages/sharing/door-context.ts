import { createContext, useContext } from 'react';
import type { PartyKind, RecordOwner } from '../../gql/graphql.js';
import type { KindsOfUnits } from '../../sharing/receiver-names.js';
import type { Receiver } from '../../sharing/releases.js';

/** Whose door one stands at, to which child's record. */
export interface AtDoor {
  readonly planId: string;
  readonly childId: string;
  readonly owner: RecordOwner;
  readonly kinds: KindsOfUnits;
  /** The plan's units but the viewer's own. */
  readonly units: readonly { readonly kind: PartyKind; readonly unit: Receiver }[];
}

export const DoorContext = createContext<AtDoor | null>(null);

export function useDoor(): AtDoor {
  const door = useContext(DoorContext);
  if (!door) throw new Error('useDoor is called outside DoorContext');
  return door;
}

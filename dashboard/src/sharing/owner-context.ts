import { createContext, useContext } from 'react';
import type { RecordOwner } from '../gql/graphql.js';

/** Whose record is changed by what stands under it. */
export const OwnerContext = createContext<RecordOwner | null>(null);

export function useOwner(): RecordOwner {
  const owner = useContext(OwnerContext);
  if (!owner) throw new Error('useOwner is called outside OwnerContext');
  return owner;
}

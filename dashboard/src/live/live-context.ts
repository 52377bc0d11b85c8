import { createContext, useContext } from 'react';
import type { LiveGraph } from './live-graph.js';

const LiveContext = createContext<LiveGraph | null>(null);
export const LiveProvider = LiveContext;

export function useLiveGraph(): LiveGraph {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLiveGraph is called outside LiveProvider');
  return live;
}

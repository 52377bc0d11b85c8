import { useRef } from 'react';

export interface ChangeName {
  /** The client's own name for a change: the same as long as the same is asked for, so that it is made once. */
  of(asked: unknown): string;
}

/** Names that stand for something else already: what is asked for once more gets another. */
const taken = new Set<string>();

/** Remembers that a change was told to bear the name of another. */
export function nameIsTaken(name: string): void {
  taken.add(name);
}

/** Names changes for a form. When an answer was lost, what is sent again has the same name; something else has another. */
export function useChangeName(): ChangeName {
  const last = useRef({ text: '', name: '' });
  return {
    of(asked) {
      const text = JSON.stringify(asked);
      if (last.current.text !== text || taken.has(last.current.name))
        last.current = { text, name: crypto.randomUUID() };
      return last.current.name;
    },
  };
}

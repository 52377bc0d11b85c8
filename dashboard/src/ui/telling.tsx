import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Notice } from './notice.js';

const TellContext = createContext<(message: ReactNode | null) => void>(() => {});

/**
 * Says, where it was done, what a change has come to. Takes the focus: the button that opened the dialog has often gone
 * with what it changed.
 */
export function Telling({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ readonly message: ReactNode } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) place.current?.focus();
  }, [said]);
  return (
    <TellContext value={(message) => setSaid(message === null ? null : { message })}>
      <div role="status" ref={place} tabIndex={-1}>
        {said && <Notice tone="well" title={said.message} />}
      </div>
      {children}
    </TellContext>
  );
}

/** Says what a change has come to; null takes back what was said, before something else is tried. */
export function useTell() {
  return useContext(TellContext);
}

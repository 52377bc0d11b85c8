import { useEffect, useRef, useState } from 'react';

/** The latest value, but while something is pressed the one that was shown: what is pressed stays where it is until it is let go. */
export function useHeldWhilePressed<Value>(latest: Value): Value {
  const [held, setHeld] = useState<{ readonly value: Value } | null>(null);
  const shown = useRef(latest);
  if (held === null) shown.current = latest;

  useEffect(() => {
    const press = ({ button }: Pick<PointerEvent, 'button'>) =>
      button === 0 && setHeld({ value: shown.current });
    // The click follows the release: it is to find what was pressed.
    const release = () => setTimeout(() => setHeld(null));
    const releases = ['pointerup', 'pointercancel', 'blur'] as const;
    window.addEventListener('pointerdown', press);
    for (const name of releases) window.addEventListener(name, release);
    return () => {
      window.removeEventListener('pointerdown', press);
      for (const name of releases) window.removeEventListener(name, release);
    };
  }, []);

  return held === null ? latest : held.value;
}

import { type ReactNode, useEffect } from 'react';
import { Notice } from '../../../ui/notice.js';
import { useRefresh } from '../frame/refresh-context.js';
import { useWords } from '../words.js';

/** Somebody else has changed the same meanwhile: fetches and shows how it is now. What was filled in stays, to be sent again. */
export function Overtaken({ now }: { now?: ReactNode }) {
  const text = useWords().acts;
  const refresh = useRefresh();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is told; the page's own refresh is another at each draw
  useEffect(() => refresh(), []);
  return (
    <div role="alert">
      <Notice tone="late" icon="warning" title={text.overtaken}>
        {now}
        <p>{text.overtakenMore}</p>
      </Notice>
    </div>
  );
}

import { lazy, Suspense } from 'react';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';

const CalendarDialog = lazy(async () => ({ default: (await import('./calendar-dialog.js')).CalendarDialog }));

/** Opens what there is to say of subscribing to a group's calendar; fetched when it is wanted. */
export function Subscribe({ groupId, groupName }: { groupId: string; groupName: string }) {
  const text = useWords().meetings;
  return (
    <ActButton label={text.subscribe}>
      {(close) => (
        <Suspense fallback={null}>
          <CalendarDialog groupId={groupId} groupName={groupName} onClose={close} />
        </Suspense>
      )}
    </ActButton>
  );
}

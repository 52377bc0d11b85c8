import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import type { EditablePart } from '../../plan-forms/edit-plan.js';
import { Button } from '../../ui/button.js';

/** Opens some of the plan's texts for writing; nothing when the viewer may not. */
export function EditButton({ can, parts }: { can: boolean; parts: readonly EditablePart[] }) {
  const { t, list } = useSpeech();
  const act = useAct();
  if (!act || !can) return null;
  const text = t.moves.edit;
  return (
    <Button
      look="quiet"
      aria-label={text.openFor(list(parts.map((part) => text.label[part])))}
      onClick={() => act({ kind: 'edit', parts })}
    >
      {text.open}
    </Button>
  );
}

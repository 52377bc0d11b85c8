import { useSpeech } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { useDraft } from './drafted.js';

/** What becomes of what was filled in before and not sent. */
export function DraftChoice() {
  const { t } = useSpeech();
  const draft = useDraft();
  return (
    <>
      <Button onClick={draft.discard}>{t.moves.draft.discard}</Button>
      <Button look="primary" onClick={draft.goOn}>
        {t.moves.draft.goOn}
      </Button>
    </>
  );
}

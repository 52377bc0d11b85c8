import { useSpeech } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { useDraft } from './drafted.js';

/** The dialog gives it the focus when it opens: nothing is lost by Enter. */
const openFirst = (button: HTMLButtonElement | null) => button?.setAttribute('autofocus', '');

/** What becomes of what was filled in before and not sent. */
export function DraftChoice() {
  const { t } = useSpeech();
  const draft = useDraft();
  return (
    <>
      <Button onClick={draft.discard}>{t.moves.draft.discard}</Button>
      <Button look="primary" ref={openFirst} onClick={draft.goOn}>
        {t.moves.draft.goOn}
      </Button>
    </>
  );
}

import { useState } from 'react';
import { pageWords } from '../i18n/page-words.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

const useWords = pageWords({
  sv: {
    title: 'Släng det du har fyllt i?',
    more: 'Det är inte skickat. Om du stänger nu finns det inte kvar.',
    keep: 'Fortsätt fylla i',
    drop: 'Släng',
  },
  en: {
    title: 'Drop what you have filled in?',
    more: 'It has not been sent. If you close now it is gone.',
    keep: 'Go on filling in',
    drop: 'Drop it',
  },
});

/**
 * Asks before something is dropped that was filled in and not sent: whichever way the form is left.
 *
 * @param isTouched something was filled in
 * @param onClose closes the form
 */
export function useUnsent(isTouched: boolean, onClose: () => void) {
  const text = useWords();
  const [asks, setAsks] = useState(false);
  return {
    /** For the dialog: see there. */
    mayClose: () => {
      setAsks(isTouched);
      return !isTouched;
    },
    /** For a button that closes the form. */
    leave: () => (isTouched ? setAsks(true) : onClose()),
    question: asks && (
      <Dialog
        title={text.title}
        closeLabel={text.keep}
        narrow
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button onClick={() => setAsks(false)}>{text.keep}</Button>
            <Button look="danger" onClick={onClose}>
              {text.drop}
            </Button>
          </>
        }
      >
        <p>{text.more}</p>
      </Dialog>
    ),
  };
}

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { pageWords } from '../i18n/page-words.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

const useWords = pageWords({
  sv: {
    title: 'Släng det du har fyllt i?',
    more: 'Det är inte skickat. Om du stänger nu finns det inte kvar.',
    leave: 'Det är inte skickat. Om du lämnar sidan nu finns det inte kvar.',
    keep: 'Fortsätt fylla i',
    drop: 'Släng',
  },
  en: {
    title: 'Drop what you have filled in?',
    more: 'It has not been sent. If you close now it is gone.',
    leave: 'It has not been sent. If you leave the page now it is gone.',
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
    question: asks && <Question more={text.more} onKeep={() => setAsks(false)} onDrop={onClose} />,
  };
}

/** What of the browser's Navigation API is used here. */
interface Leaving extends Event {
  readonly destination: { readonly url: string };
  readonly downloadRequest: string | null;
}

/**
 * Asks the same before a page is left whose form is filled in and not sent: by a link, the menu, or the browser's way back. Where
 * the browser does not tell that, it is left as before.
 *
 * @param isTouched something was filled in
 */
export function useUnsentPage(isTouched: boolean) {
  const text = useWords();
  const [, navigate] = useLocation();
  const isDropped = useRef(false);
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    const navigation = (window as { navigation?: EventTarget }).navigation;
    if (!isTouched || !navigation) return;
    const ask = (event: Event) => {
      const { destination, downloadRequest, cancelable } = event as Leaving;
      const { origin, pathname, search, hash } = new URL(destination.url);
      const isHere = origin !== location.origin || pathname === location.pathname;
      if (isDropped.current || isHere || downloadRequest !== null || !cancelable) return;
      event.preventDefault();
      setTo(pathname + search + hash);
    };
    navigation.addEventListener('navigate', ask);
    return () => navigation.removeEventListener('navigate', ask);
  }, [isTouched]);
  /** From now on the page may be left: what was filled in has been sent, or is dropped. */
  const drop = () => {
    isDropped.current = true;
  };
  return {
    drop,
    question: to !== null && (
      <Question
        more={text.leave}
        onKeep={() => setTo(null)}
        onDrop={() => {
          drop();
          navigate(to);
        }}
      />
    ),
  };
}

function Question({ more, onKeep, onDrop }: { more: string; onKeep(): void; onDrop(): void }) {
  const text = useWords();
  return (
    <Dialog
      title={text.title}
      closeLabel={text.keep}
      narrow
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{text.keep}</Button>
          <Button look="danger" onClick={onDrop}>
            {text.drop}
          </Button>
        </>
      }
    >
      <p>{more}</p>
    </Dialog>
  );
}

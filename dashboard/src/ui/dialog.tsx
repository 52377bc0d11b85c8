import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button.js';
import styles from './dialog.module.css';
import { Icon } from './icon.js';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose(): void;
  /** Asked when the reader is about to close it; false: not yet. */
  mayClose?(): boolean;
  /** Stand below what one reads, always in sight: what one can do. */
  actions?: ReactNode;
  /** For a few sentences or fields; the wide one is for tables. */
  narrow?: boolean;
  children: ReactNode;
}

/** A modal dialog. The browser holds the focus inside and gives it back to what opened it. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, mayClose = () => true, actions, narrow = false, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    // Closed while it is still on the page, whoever takes it away: only then does the focus go back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      className={[styles.dialog, narrow && styles.narrow].filter(Boolean).join(' ')}
      ref={ref}
      aria-labelledby={id}
      // Taken away at once: the browser says `close` later, and what is pressed until then would be lost with it.
      onCancel={(event) => {
        if (event.target !== ref.current) return;
        event.preventDefault();
        if (mayClose()) onClose();
      }}
      // A browser may close without asking, as at a second Escape.
      onClose={() => {
        if (ref.current && !ref.current.open) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <Button look="quiet" aria-label={closeLabel} onClick={() => mayClose() && onClose()}>
          <Icon name="cross" />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keyboard */}
      <section className={styles.body} aria-labelledby={id} tabIndex={0}>
        {children}
      </section>
      {actions && <div className={styles.actions}>{actions}</div>}
    </dialog>
  );
}

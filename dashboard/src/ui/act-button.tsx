import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from './button.js';

interface ActButtonProps extends Pick<ButtonProps, 'look'> {
  label: string;
  /** what it is done with, when several buttons on the page say the same */
  about?: string;
  /** The form, as long as it is open. */
  children(close: () => void): ReactNode;
}

/** A button that opens a form, which gives the focus back to it. */
export function ActButton({ label, about, look = 'plain', children }: ActButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} aria-label={about && `${label}: ${about}`} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </>
  );
}

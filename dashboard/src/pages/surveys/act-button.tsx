import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from '../../ui/button.js';

/** A button that opens a form, which gives the focus back to it. */
export function ActButton({
  label,
  look = 'plain',
  children,
}: Pick<ButtonProps, 'look'> & { label: string; children(close: () => void): ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </>
  );
}

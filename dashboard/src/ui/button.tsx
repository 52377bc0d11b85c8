import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

/** `danger` takes something from somebody. */
type Look = 'primary' | 'danger' | 'plain' | 'quiet';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look, className)} />;
}

/** The look of a button for a link that leads somewhere. */
export function buttonClass(look: Look, extra?: string): string {
  return [styles.button, styles[look], extra].filter(Boolean).join(' ');
}

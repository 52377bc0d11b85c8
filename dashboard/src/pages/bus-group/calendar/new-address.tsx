import { useEffect, useId, useRef, useState } from 'react';
import { ChangeTrouble } from '../../../sharing/change-trouble.js';
import { useAnnounce } from '../../../shell/announcer.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import styles from './calendar.module.css';
import { useNewAddress } from './use-new-address.js';
import { useWords } from './words.js';

interface NewAddressProps {
  groupId: string;
  /** null while it is not known */
  most: number | null;
  canSubscribe: boolean;
  onMade(): void;
}

/** Makes an address, and shows it once. */
export function NewAddress({ groupId, most, canSubscribe, onMade }: NewAddressProps) {
  const text = useWords();
  const { make, busy, address, trouble } = useNewAddress(groupId, onMade);
  return (
    <div>
      {address === null ? (
        <div className={styles.acts}>
          {canSubscribe || most === null ? (
            <Button look="primary" aria-disabled={busy || most === null} onClick={() => void make()}>
              {busy ? text.making : text.make}
            </Button>
          ) : (
            <p>{text.full(most)}</p>
          )}
        </div>
      ) : (
        <Address address={address} />
      )}
      <div role="alert">
        {trouble === 'again' && <Notice tone="late" icon="warning" title={text.again} />}
        {trouble === 'ended' && <Notice tone="late" icon="warning" title={text.ended} />}
      </div>
      <ChangeTrouble result={typeof trouble === 'string' ? null : trouble} />
    </div>
  );
}

function Address({ address }: { address: string }) {
  const text = useWords();
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.current?.select();
    setCopied(isCopied);
    announce(isCopied ? text.copied : text.notCopied);
  };
  return (
    <div className={styles.ready}>
      <Notice tone="late" icon="lock" title={text.ready}>
        <p>{text.once}</p>
      </Notice>
      <label className={styles.label} htmlFor={id}>
        {text.address}
      </label>
      <input
        id={id}
        ref={field}
        className={styles.address}
        readOnly
        autoComplete="off"
        spellCheck={false}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.acts}>
        <Button look="primary" onClick={() => void copy()}>
          {text.copy}
        </Button>
        <a className={buttonClass('plain')} href={address.replace(/^https?:/, 'webcal:')}>
          {text.inProgram}
        </a>
      </div>
      {copied !== null && (
        <p className={styles.copied}>
          <Icon name={copied ? 'check' : 'warning'} /> {copied ? text.copied : text.notCopied}
        </p>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Day } from '../../../i18n/day.js';
import { type Language, loadLanguage, SpokenIn, speechIn, useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { useLeaveWarning } from '../../../session/leave-warning.js';
import { useAnnounce } from '../../../shell/announcer.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { inHalves } from '../answer/code.js';
import { useWords } from '../words.js';
import styles from './offer-page.module.css';
import { Slip } from './slip.js';
import { slipText } from './slip-text.js';
import type { MadeCodes } from './use-offer.js';

interface CodesProps {
  made: MadeCodes;
  onHandedOver(): void;
}

/** The codes, once, and the slips that the family is given. */
export function Codes({ made, onHandedOver }: CodesProps) {
  const { t, language } = useSpeech();
  const words = useWords();
  const text = words.offer;
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [paper, setPaper] = useState<Language>(language);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { codes, lastDay } = made;
  useLeaveWarning(true);
  useEffect(() => heading.current?.focus(), []);
  const choose = async (next: Language) => {
    await loadLanguage(next);
    setPaper(next);
  };
  const copy = async () => {
    const speech = speechIn(paper);
    const whole = codes.map((code) => slipText(made, code, speech)).join('\n\n— — —\n\n');
    const isCopied = await navigator.clipboard.writeText(whole).then(
      () => true,
      () => false,
    );
    setCopied(isCopied);
    announce(isCopied ? text.copied : text.notCopied);
  };
  return (
    <>
      <section className={`${styles.codes} screen-only`} aria-labelledby="sip-codes">
        <h2 id="sip-codes" ref={heading} tabIndex={-1}>
          {text.made(codes.length)}
        </h2>
        <Notice tone="late" icon="warning" title={text.once} />
        <ul className={styles.list}>
          {codes.map((code, place) => (
            <li key={code} className={styles.code}>
              <span className={styles.which}>{text.code(place + 1, codes.length)}</span>
              <strong className={styles.letters}>{inHalves(code)}</strong>
              <span className={styles.which}>{text.until(<Day date={lastDay} as="full" />)}</span>
            </li>
          ))}
        </ul>
        <div className={styles.acts}>
          <Button look="primary" onClick={() => window.print()}>
            <Icon name="print" />
            {text.print(codes.length)}
          </Button>
          <Button onClick={() => void copy()}>{text.copy}</Button>
          {/* A tab of its own: Back leads to nobody's record from there. */}
          <a className={buttonClass('plain')} href={paths.sipCheck} target="_blank" rel="noreferrer noopener">
            {text.answerHere}
          </a>
          <Button onClick={onHandedOver}>{text.handed}</Button>
        </div>
        {copied !== null && (
          <Notice
            tone={copied ? 'well' : 'late'}
            icon={copied ? 'check' : 'warning'}
            title={copied ? text.copied : text.notCopied}
          />
        )}
        <Notice tone="soon" icon="lock" title={text.careful} />
        <div className={styles.language}>
          <SelectField<Language>
            label={text.language}
            value={paper}
            options={[
              ['sv', t.print.languages.sv],
              ['en', t.print.languages.en],
            ]}
            onChoose={(next) => void choose(next)}
          />
        </div>
      </section>
      <section className={styles.paper} aria-label={text.slips} lang={paper}>
        <SpokenIn language={paper}>
          {codes.map((code) => (
            <Slip key={code} made={made} code={code} />
          ))}
        </SpokenIn>
      </section>
    </>
  );
}

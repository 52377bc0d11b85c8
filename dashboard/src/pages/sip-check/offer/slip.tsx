import { useSpeech } from '../../../i18n/language.js';
import { inHalves } from '../answer/code.js';
import styles from './slip.module.css';
import { slipOf } from './slip-text.js';
import type { MadeCodes } from './use-offer.js';

/** A slip for one respondent, to be cut out and handed over. */
export function Slip({ made, code }: { made: MadeCodes; code: string }) {
  const speech = useSpeech();
  const slip = slipOf(made, speech);
  return (
    <article className={styles.slip}>
      <div className={styles.words}>
        <h3 className={styles.title}>{slip.title}</h3>
        <p className={styles.lead}>{slip.lead}</p>
        <ol className={styles.steps}>
          <li>{slip.borrow}</li>
          <li>
            {slip.goTo} <strong className={styles.address}>{slip.address}</strong>
          </li>
          <li>{slip.write}</li>
        </ol>
      </div>
      <div className={styles.code}>
        <p>{slip.codeLabel}</p>
        <p className={styles.letters}>{inHalves(code)}</p>
        <p className={styles.until}>{slip.until}</p>
      </div>
      <p className={styles.small}>
        {slip.nobody} {slip.free}
      </p>
    </article>
  );
}

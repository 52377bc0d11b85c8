import { useSession } from '../../../session/session.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { StepHeading } from './step-heading.js';

/** What whoever lends the device does before it changes hands: from then on it shows SIP-kollen and nothing else. */
export function HandOverStep() {
  const words = useWords();
  const { lend } = useSession();
  const text = words.answering.handOver;
  return (
    <div className={styles.step}>
      <StepHeading step="hand-over">{text.title}</StepHeading>
      <p className={styles.lead}>{text.lead}</p>
      <ul className={styles.points}>
        {text.points.map((point) => (
          <li key={point}>
            <Icon name="check" size={20} />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="primary" className={styles.main} onClick={lend}>
          {text.action}
        </Button>
      </div>
    </div>
  );
}

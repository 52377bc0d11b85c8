import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import styles from './figures-page.module.css';

/** How the figures are made, and why some are not shown. */
export function HowCounted() {
  const { t } = useSpeech();
  const text = t.sipCheck.figures;
  return (
    <Card className={styles.printed} title={text.how}>
      <ul className={styles.how}>
        {text.howPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Card>
  );
}

import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import styles from './figures-page.module.css';

/** How the figures are made, and why some are not shown. */
export function HowCounted() {
  const words = useWords();
  const text = words.figures;
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

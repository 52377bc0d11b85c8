import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';

/** Nobody has entered how the group is organised: that is not the same as having no levels. */
export function NoLevels() {
  const words = useWords().levels;
  return (
    <Card title={words.noneTitle}>
      <p>{words.none}</p>
    </Card>
  );
}

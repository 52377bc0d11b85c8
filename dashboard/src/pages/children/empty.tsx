import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { Message } from '../../ui/message.js';

/** Nothing is shared with the viewer: says when something will be, and what to do meanwhile. */
export function NoChildren() {
  const { t } = useSpeech();
  return (
    <Message heading={<h2>{t.children.empty}</h2>}>
      <p>{t.children.emptyMore}</p>
    </Message>
  );
}

export function NothingMatches({ onClear }: { onClear(): void }) {
  const { t } = useSpeech();
  return (
    <Message
      heading={<h2>{t.children.noMatch}</h2>}
      action={<Button onClick={onClear}>{t.children.clear}</Button>}
    >
      <p>{t.children.noMatchMore}</p>
    </Message>
  );
}

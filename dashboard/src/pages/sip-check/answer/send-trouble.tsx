import { useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import type { Sent } from './use-answering.js';

interface SendTroubleProps {
  sent: Sent | string | null;
  /** the reader takes it that the answers have arrived */
  onDone(): void;
}

/** Why the answers are not known to have arrived, and that nothing is lost. */
export function SendTrouble({ sent, onDone }: SendTroubleProps) {
  const { t } = useSpeech();
  const words = useWords();
  const { signIn } = useSession();
  const text = words.answering.trouble;
  switch (sent) {
    case 'code':
      return <Notice tone="soon" icon="check" title={text.kept} />;
    case 'perhaps-arrived':
      return (
        <Notice tone="soon" icon="check" title={text.arrived}>
          <p>{text.arrivedMore}</p>
          <Button className={styles.inNotice} onClick={onDone}>
            {text.arrivedDone}
          </Button>
        </Notice>
      );
    case 'too-many':
      return (
        <Notice tone="late" title={text.tooMany}>
          <p>{text.tooManyMore}</p>
        </Notice>
      );
    case 'offline':
      return (
        <Notice tone="late" icon="warning" title={text.offline}>
          <p>{text.offlineMore}</p>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="late" icon="lock" title={text.signedOut}>
          <p>{text.signedOutMore}</p>
          <Button className={styles.inNotice} onClick={signIn}>
            {t.pages.signIn.button}
          </Button>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice tone="late" icon="warning" title={text.fault}>
          <p>{text.faultMore}</p>
        </Notice>
      );
    default:
      return null;
  }
}

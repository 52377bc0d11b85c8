import { Link, useLocation } from 'wouter';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { useSession } from '../../session/session.js';
import { useSettings } from '../../settings.js';
import { Display } from '../../shell/display.js';
import { useTitle } from '../../shell/title.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import styles from './sign-in-page.module.css';

/** The first page: what this is, and one button. Also met at any deep link by somebody who is not signed in. */
export function SignInPage() {
  const { t } = useSpeech();
  const { state, signIn } = useSession();
  const { demo } = useSettings();
  const [path] = useLocation();
  const text = t.pages.signIn;
  useTitle(text.title);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.lead}>{text.lead}</p>
        <div className={styles.status} role="status">
          {state === 'expired' && <Notice tone="soon" title={text.expired} />}
          {state === 'failed' && <Notice tone="gap" title={text.failed} />}
          {state === 'issuer' && <Notice tone="gap" title={text.unreachable} />}
          {state === 'never' && path !== paths.start && (
            <Notice tone="soon" icon="lock" title={text.continues} />
          )}
        </div>
        <Button look="primary" className={styles.button} onClick={signIn}>
          {text.button}
        </Button>
        <ul className={styles.points}>
          {text.points.map(([heading, body]) => (
            <li key={heading}>
              <h2>{heading}</h2>
              <p>{body}</p>
            </li>
          ))}
        </ul>
      </main>
      <footer className={styles.foot}>
        <Display />
        {demo && <p>{t.shell.demo}</p>}
        <Link href={paths.accessibility}>{t.shell.accessibility}</Link>
      </footer>
    </div>
  );
}

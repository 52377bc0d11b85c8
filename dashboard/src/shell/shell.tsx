import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import { readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { useOnline } from './online.js';
import { Rail } from './rail.js';
import { useRouteFocus } from './route-focus.js';
import styles from './shell.module.css';
import { ShellViewer, useViewer } from './viewer.js';

/** The frame of every page for somebody who is signed in: skip link, rail, main. */
export function Shell({ fetchViewer, children }: { fetchViewer: boolean; children: ReactNode }) {
  const { t } = useSpeech();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const viewer = readFragment(ShellViewer, useViewer(fetchViewer));
  const online = useOnline();
  useRouteFocus(path, main);

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useValidAnchor: it does lead there; only the step in the history is left out */}
      <a
        className={styles.skip}
        href="#innehall"
        onClick={(event) => {
          // Without a step in the history: going back would go to the fragment, and take the focus there.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.shell.skip}
      </a>
      <Rail viewer={viewer} fetchViewer={fetchViewer} />
      <main className={styles.main} id="innehall" ref={main} tabIndex={-1}>
        <div role="status">{!online && <Notice tone="late" icon="warning" title={t.shell.offline} />}</div>
        {children}
      </main>
    </div>
  );
}

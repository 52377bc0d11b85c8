import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { useOnline } from './online.js';
import { Rail } from './rail.js';
import { useRouteFocus } from './route-focus.js';
import styles from './shell.module.css';
import { ShellViewer, useViewer } from './viewer.js';

interface ShellProps {
  fetchViewer: boolean;
  /** Called when it is known who reads, and what the page asked for has come. */
  onViewer(roles: readonly string[]): void;
  children: ReactNode;
}

/** The frame of every page for somebody who is signed in: skip link, rail, main. */
export function Shell({ fetchViewer, onViewer, children }: ShellProps) {
  const { t } = useSpeech();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const viewer = readFragment(ShellViewer, useViewer(fetchViewer));
  const online = useOnline();
  useRouteFocus(path, main);
  const roles = viewer?.roles.join(' ');
  useEffect(() => {
    if (roles !== undefined) onViewer(roles.split(' '));
  }, [roles, onViewer]);

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

import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { Link, useRoute } from 'wouter';
import type { ShellViewerFragment } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { paths, patterns } from '../paths.js';
import { useSession } from '../session/session.js';
import { useSettings } from '../settings.js';
import { Icon } from '../ui/icon.js';
import { useIdle, useWaitingCount } from '../waiting/waiting-count.js';
import { CountMark } from './count-mark.js';
import { Display } from './display.js';
import styles from './rail.module.css';
import { followsGroups, leadsUnits, readsFigures, reportsDeviations, seesChildren } from './roles.js';
import { useViewersUnitNames } from './viewer.js';

const DeviationsWaiting = lazy(async () => ({
  default: (await import('../deviations/waiting-mark.js')).WaitingMark,
}));

interface RailProps {
  viewer: ShellViewerFragment | null | undefined;
  /** see useViewer */
  fetchViewer: boolean;
}

/** The way to every page there is, who is signed in, and how things are shown. */
export function Rail({ viewer, fetchViewer }: RailProps) {
  const { t } = useSpeech();
  const { signOut } = useSession();
  const { demo } = useSettings();
  const [open, setOpen] = useState(false);
  const footId = useId();
  const units = useViewersUnitNames(fetchViewer);
  const [isList] = useRoute(paths.children);
  const [isPlan] = useRoute('/plan/*');
  const isIdle = useIdle();
  const waiting = useWaitingCount(viewer && seesChildren(viewer.roles) ? viewer : null, isList);
  return (
    <header className={`${styles.side} screen-only`}>
      <div className={styles.rail}>
        <div className={styles.brand}>
          <Link className={styles.product} href={paths.children}>
            {t.shell.product}
          </Link>
          {units.length > 0 && <p className={styles.units}>{units.join(', ')}</p>}
        </div>
        <nav className={styles.nav} aria-label={t.shell.navigation}>
          <ul>
            {(!viewer || seesChildren(viewer.roles)) && (
              <li>
                <RailLink href={paths.children} within={[paths.children, '/barn/*', '/plan/*']}>
                  <Icon name="children" />
                  {t.shell.children}
                </RailLink>
              </li>
            )}
            {(!viewer || seesChildren(viewer.roles)) && (
              <li>
                <RailLink href={paths.mine} within={[paths.mine]}>
                  <Icon name="check" />
                  {t.shell.mine}
                  {waiting !== null && waiting > 0 && (
                    <CountMark count={waiting} said={t.mine.railCount(waiting)} />
                  )}
                </RailLink>
              </li>
            )}
            {viewer && leadsUnits(viewer) && (
              <li>
                <RailLink href={paths.assignments()} within={[patterns.assignments]}>
                  <Icon name="staff" />
                  {t.shell.assignments}
                </RailLink>
              </li>
            )}
            {viewer && leadsUnits(viewer) && (
              <li>
                <RailLink href={paths.review()} within={[patterns.review]}>
                  <Icon name="eye" />
                  {t.shell.review}
                </RailLink>
              </li>
            )}
            {viewer && followsGroups(viewer.roles) && (
              <li>
                <RailLink href={paths.county()} within={[patterns.county, paths.bussam]}>
                  <Icon name="pin" />
                  {t.shell.county}
                </RailLink>
              </li>
            )}
            {viewer && followsGroups(viewer.roles) && (
              <li>
                <RailLink href={paths.busGroups()} within={[patterns.busGroups, '/bus-grupper/*']}>
                  <Icon name="seats" />
                  {t.shell.busGroups}
                </RailLink>
              </li>
            )}
            {viewer && reportsDeviations(viewer.roles) && (
              <li>
                <RailLink href={paths.deviations} within={[paths.deviations, '/avvikelser/*']}>
                  <Icon name="warning" />
                  {t.shell.deviations}
                  {isIdle && (
                    <Suspense fallback={null}>
                      <DeviationsWaiting isPaused={isPlan} />
                    </Suspense>
                  )}
                </RailLink>
              </li>
            )}
            {viewer && followsGroups(viewer.roles) && (
              <li>
                <RailLink href={paths.forums()} within={[patterns.forums, patterns.forum]}>
                  <Icon name="forum" />
                  {t.shell.forums}
                </RailLink>
              </li>
            )}
            {viewer && followsGroups(viewer.roles) && (
              <li>
                <RailLink href={paths.surveys} within={[paths.surveys, '/matningar/*']}>
                  <Icon name="web" />
                  {t.shell.measurements}
                </RailLink>
              </li>
            )}
            {viewer && (
              <li>
                <RailLink href={paths.map} within={[paths.map]}>
                  <Icon name="map" />
                  {t.shell.map}
                </RailLink>
              </li>
            )}
            {viewer && readsFigures(viewer.roles) && (
              <li>
                <RailLink href={paths.statistics} within={[paths.statistics]}>
                  <Icon name="bars" />
                  {t.shell.statistics}
                </RailLink>
              </li>
            )}
            {viewer && readsFigures(viewer.roles) && (
              <li>
                <RailLink href={paths.sipCheckFigures} within={[paths.sipCheckFigures]}>
                  <Icon name="face" />
                  {t.sipCheck.rail}
                </RailLink>
              </li>
            )}
          </ul>
          <WaitingChange count={waiting} />
        </nav>
        <button
          className={styles.more}
          type="button"
          aria-expanded={open}
          aria-controls={footId}
          onClick={() => setOpen(!open)}
        >
          {t.shell.more}
        </button>
        <div className={styles.foot} id={footId} data-open={open}>
          {demo && <p className={styles.demo}>{t.shell.demo}</p>}
          <Display />
          <Link className={styles.small} href={paths.accessibility}>
            {t.shell.accessibility}
          </Link>
          {viewer && <p className={styles.who}>{t.shell.signedInAs(viewer.name)}</p>}
          <button className={styles.signOut} type="button" onClick={signOut}>
            {t.shell.signOut}
          </button>
        </div>
      </div>
    </header>
  );
}

/** Says politely how much waits when that has changed; not what it was when the reader came. */
function WaitingChange({ count }: { count: number | null }) {
  const { t } = useSpeech();
  const known = useRef<number | null>(null);
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    if (count === null) return;
    if (known.current !== null && known.current !== count) setSaid(count);
    known.current = count;
  }, [count]);
  return (
    <p className="for-screen-readers" role="status">
      {said !== null && t.mine.railChanged(said)}
    </p>
  );
}

function RailLink({ href, within, children }: { href: string; within: string[]; children: React.ReactNode }) {
  const [exact] = useRoute(within[0] ?? href);
  const [under] = useRoute(within[1] ?? href);
  const [beside] = useRoute(within[2] ?? href);
  const current = exact ? 'page' : under || beside ? 'true' : undefined;
  return (
    <Link className={styles.link} href={href} aria-current={current}>
      {children}
    </Link>
  );
}

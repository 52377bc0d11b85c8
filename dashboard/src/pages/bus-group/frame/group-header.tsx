import { Link } from 'wouter';
import type { GroupHeadFragment } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { type GroupTab, paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { Icon } from '../../../ui/icon.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { DayChoice } from './day-choice.js';
import styles from './frame.module.css';
import { useGroupDay } from './group-day.js';
import { shownTabs } from './tabs.js';

/** Which group it is, since when, on which day; and the ways to what is told of it. */
export function GroupHeader({ head, tab }: { head: GroupHeadFragment; tab: GroupTab }) {
  const { t, dates, list } = useSpeech();
  const text = useWords().frame;
  const [day] = useGroupDay();
  const where = list(head.municipalities.map(({ name }) => name));
  return (
    <>
      <header className={styles.header}>
        <div className={styles.text}>
          <nav aria-label={t.plan.breadcrumb}>
            <BackLink href={paths.busGroups(day)}>{t.shell.busGroups}</BackLink>
          </nav>
          <div className={styles.name}>
            <PageHeading>
              {text.kind} <Written>{head.name}</Written>
            </PageHeading>
            {!head.compositionKnown && <Tag tone="neutral">{text.unknownArea}</Tag>}
            {head.to !== null && (
              <Tag tone="neutral">
                {head.to <= dates.today ? text.ended(dates.full(head.to)) : text.ends(dates.full(head.to))}
              </Tag>
            )}
          </div>
          <ul className={styles.facts}>
            <li>{where}</li>
            <li>{head.from === null ? text.sinceUnknown : text.since(<Day date={head.from} as="full" />)}</li>
          </ul>
        </div>
        <DayChoice />
      </header>
      {day && (
        <p className={styles.then} role="status">
          <Icon name="clock" />{' '}
          {(day > dates.today ? text.asOfLater : text.asOf)(<Day date={day} as="full" />)}
        </p>
      )}
      <nav className={styles.tabs} aria-label={text.tabsOf(head.name)}>
        <ul>
          {shownTabs.map((each) => (
            <li key={each}>
              <Link
                className={styles.tab}
                href={paths.busGroup(head.id, each, day)}
                aria-current={each === tab ? 'page' : undefined}
              >
                {text.tabs[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

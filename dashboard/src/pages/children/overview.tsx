import { useSpeech } from '../../i18n/language.js';
import { Icon, type IconName } from '../../ui/icon.js';
import styles from './overview.module.css';
import type { Group } from './sorting.js';
import type { UrgencyGroup } from './urgency.js';

export const groupIcons: Record<UrgencyGroup, IconName | null> = {
  gap: 'warning',
  overdue: 'clock',
  soon: 'clock',
  later: null,
  closed: null,
};

/** The anchor of a group in the page. */
export const groupAnchor = (group: UrgencyGroup) => `grupp-${group}`;

interface OverviewProps {
  groups: readonly Group[];
  linked: boolean;
  /** an owner is away: there may be more gaps than are known */
  gapsMayBeMissing: boolean;
}

/** How many need something, group by group; each number leads to its group. */
export function Overview({ groups, linked, gapsMayBeMissing }: OverviewProps) {
  const { t } = useSpeech();
  return (
    <nav aria-label={t.children.overview}>
      <ul className={styles.overview}>
        {groups.map(({ name, plans }) => {
          const icon = groupIcons[name];
          const content = (
            <>
              <span className={styles.number}>
                {icon && <Icon name={icon} />}
                {name === 'gap' && gapsMayBeMissing ? t.children.atLeast(plans.length) : plans.length}
              </span>{' '}
              <span className={styles.label}>{t.children.groups[name]}</span>
            </>
          );
          return (
            <li key={name} className={`${styles.item} ${styles[name]}`}>
              {linked ? <a href={`#${groupAnchor(name)}`}>{content}</a> : <span>{content}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { ChildRowFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { remembered } from '../../session/remembered.js';
import { cameFrom, takeFocusAfterNavigation } from '../../shell/route-focus.js';
import { Icon } from '../../ui/icon.js';
import styles from './child-list.module.css';
import { ChildRow, openedKey } from './child-row.js';
import { moveBetweenRows } from './list-keys.js';
import { groupAnchor, groupIcons } from './overview.js';
import { columnsIn, type PartyColumns, PartyLegend } from './party-columns.js';
import type { Group } from './sorting.js';

interface ChildListProps {
  /** null when the order is another than urgency; then the plans stand in one list */
  groups: readonly Group[] | null;
  plans: readonly ChildRowFragment[];
}

/** More rows than this are drawn only when they come near. */
const most = 100;

/** The children, most urgent first. */
export function ChildList({ groups, plans }: ChildListProps) {
  const { t } = useSpeech();
  const ref = useRef<HTMLDivElement>(null);
  const opened = remembered<string>(openedKey);
  const columns = useMemo(() => columnsIn(plans), [plans]);
  const isLong = plans.length > most;

  useEffect(() => {
    const place = ref.current?.querySelector<HTMLElement>(`[${cameFrom}]`);
    if (place) takeFocusAfterNavigation(place);
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows' links take the keys; this only listens for them together
    <div className={styles.groups} ref={ref} onKeyDown={moveBetweenRows}>
      <div className={styles.manner}>
        <p className={styles.keys}>{t.children.keys}</p>
        <PartyLegend columns={columns} />
      </div>
      {groups ? (
        groups.map(({ name, plans: members }) => {
          const icon = groupIcons[name];
          return (
            <section key={name} className={styles[name]} aria-labelledby={groupAnchor(name)}>
              <h2 className={styles.heading} id={groupAnchor(name)}>
                {icon && <Icon name={icon} />}
                {t.children.groups[name]} <span className="numbers">{members.length}</span>
              </h2>
              <Rows plans={members} opened={opened} columns={columns} isLong={isLong} />
            </section>
          );
        })
      ) : (
        <section aria-labelledby="lista">
          <h2 className="for-screen-readers" id="lista">
            {t.children.list}
          </h2>
          <Rows plans={plans} opened={opened} columns={columns} isLong={isLong} />
        </section>
      )}
    </div>
  );
}

interface RowsProps {
  plans: readonly ChildRowFragment[];
  opened: string | undefined;
  columns: PartyColumns;
  /** of more rows than a browser draws in no time */
  isLong: boolean;
}

function Rows({ plans, opened, columns, isLong }: RowsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an ol may hold nothing but li, and the rows lie in stretches
    <div className={styles.rows} role="list">
      {stretches(plans).map((stretch) => (
        <div
          key={stretch[0]?.id}
          className={isLong ? `${styles.stretch} ${styles.drawnWhenNear}` : styles.stretch}
          style={{ '--rows': stretch.length } as CSSProperties}
        >
          {stretch.map((plan) => (
            <ChildRow key={plan.id} plan={plan} opened={plan.id === opened} columns={columns} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Cuts the rows into stretches that the browser draws, or leaves undrawn, as wholes: a thousand are too many to ask one by one. */
function stretches(plans: readonly ChildRowFragment[]): ChildRowFragment[][] {
  const length = 20;
  return Array.from({ length: Math.ceil(plans.length / length) }, (_, index) =>
    plans.slice(index * length, (index + 1) * length),
  );
}

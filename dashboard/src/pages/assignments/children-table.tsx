import type { UnitAssignmentFragment } from '../../gql/graphql.js';
import { dateOf } from '../../i18n/dates.js';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Tag } from '../../ui/tag.js';
import styles from './assignments-page.module.css';
import { shortKey, useChildName } from './child-name.js';
import type { Found, UnitChild } from './use-unit-children.js';

interface ChildrenTableProps {
  found: Found;
  onAssign(child: UnitChild): void;
  onEnd(child: UnitChild, assignment: UnitAssignmentFragment): void;
}

/** A unit's children, who works with each of them, and what whoever leads the unit can do about it. */
export function ChildrenTable({ found, onAssign, onEnd }: ChildrenTableProps) {
  const { t } = useSpeech();
  const nameOf = useChildName();
  const text = t.sharingChanges.staff;
  return (
    <DataTable
      caption={t.assignments.listTitle}
      columns={[t.assignments.child, t.assignments.who, t.assignments.action]}
      rows={found.children.map((child) => ({
        key: child.childId,
        cells: [
          <ChildCell key="child" child={child} />,
          <Staff key="who" child={child} onEnd={(assignment) => onEnd(child, assignment)} />,
          child.viewerCanAssign && (
            <Button
              key="assign"
              className={styles.assign}
              look={child.isUnassigned ? 'primary' : 'plain'}
              aria-label={t.assignments.assignFor(nameOf(child))}
              onClick={() => onAssign(child)}
            >
              {text.assign}
            </Button>
          ),
        ],
      }))}
    />
  );
}

function ChildCell({ child }: { child: UnitChild }) {
  const { t } = useSpeech();
  const { initials, birthYear } = child;
  return (
    <div className={styles.child}>
      {initials !== null && birthYear !== null && (
        <p>
          <strong>{initials}</strong> {t.assignments.born(birthYear)}
        </p>
      )}
      <code className={styles.key} title={child.childId}>
        {shortKey(child)}
      </code>
    </div>
  );
}

function Staff({ child, onEnd }: { child: UnitChild; onEnd(assignment: UnitAssignmentFragment): void }) {
  const { t } = useSpeech();
  const nameOf = useChildName();
  const text = t.sharingChanges.staff;
  const isOver = ({ active, viewerCanEnd }: UnitAssignmentFragment) => !active && !viewerCanEnd;
  const current = child.assignments.filter((each) => !isOver(each));
  const former = child.assignments.filter(isOver);
  return (
    <div className={styles.staff}>
      {child.isUnassigned && (
        <Tag tone="gap" icon="warning">
          {t.assignments.nobody}
        </Tag>
      )}
      {current.length > 0 && (
        <ul>
          {current.map((each) => (
            <li key={each.id} className={styles.person}>
              <span>
                {each.name}
                <When assignment={each} />
              </span>
              {each.viewerCanEnd && (
                <Button
                  look="quiet"
                  className={styles.end}
                  aria-label={t.assignments.endFor(each.name, nameOf(child))}
                  onClick={() => onEnd(each)}
                >
                  {text.end}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <Disclosure summary={text.former(former.length)}>
          <ul className={styles.muted}>
            {former.map((each) => (
              <li key={each.id}>
                {each.name}
                <When assignment={each} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** Since when, or until when, somebody works with the child. */
function When({ assignment }: { assignment: UnitAssignmentFragment }) {
  const { t, dates } = useSpeech();
  const { from, until, endedAt, active, viewerCanEnd } = assignment;
  const text = t.sharingChanges.staff;
  const ended = endedAt ? dateOf(endedAt) : until;
  if (!active && !viewerCanEnd) return ended && <>, {text.ended(<Day date={ended} />)}</>;
  return (
    <span className={styles.muted}>
      ,{' '}
      {from > dates.today
        ? t.assignments.begins(<Day date={from} />)
        : t.assignments.since(<Day date={from} />)}
      {until && <>, {text.until(<Day date={until} />)}</>}
    </span>
  );
}

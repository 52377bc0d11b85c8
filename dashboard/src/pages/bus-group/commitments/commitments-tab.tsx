import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CommitmentInFullFragment, GroupCommitmentsFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { CommitmentInFull, CommitmentsOfGroup, GroupCommitments } from './commitment-fields.js';
import { CommitmentRow } from './commitment-row.js';
import styles from './commitments.module.css';
import { countStandings, sectionNames, sections, standings } from './sections.js';
import { StandingTag } from './standing-tag.js';
import { useWords } from './words.js';

/** "Åtaganden": what the group has promised, how it stands, and what that rests on. */
export function CommitmentsTab({ groupId }: { groupId: string }) {
  const words = useWords();
  const [day] = useGroupDay();
  const page = useSteadyQuery(CommitmentsOfGroup, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="commitments" page={page} consequence={words.tab.regionMissing}>
      {(masked) => <Told group={readFragment(GroupCommitments, masked)} day={day} />}
    </GroupFrame>
  );
}

function Told({ group, day }: { group: GroupCommitmentsFragment; day: string | null }) {
  const words = useWords();
  const all = [
    ...readFragment(CommitmentInFull, group.municipalCommitments ?? []),
    ...readFragment(CommitmentInFull, group.careCommitments ?? []),
  ];
  const place = useNamedCommitment();
  const numbers = countStandings(all);
  return (
    <div className={styles.page} ref={place}>
      <div className={styles.lead}>
        <p>{words.tab.lead}</p>
        <Link href={paths.commitmentsBoard(day)}>{words.tab.toBoard}</Link>
      </div>
      {all.length === 0 ? (
        <p>{words.tab.none}</p>
      ) : (
        <ul className={styles.summary} aria-label={words.tab.title}>
          {standings.map((standing) => (
            <li key={standing}>
              <span className={`${styles.number} numbers`}>{numbers[standing]}</span>{' '}
              <StandingTag standing={standing} />
            </li>
          ))}
        </ul>
      )}
      {sectionNames.map((name) => {
        const ofSection = sections[name].flatMap((rule) => all.filter((each) => each.rule === rule));
        const isAway = name === 'seats' && group.careCommitments === null;
        if (ofSection.length === 0 && !isAway) return null;
        return (
          <Card key={name} title={words.sections[name]}>
            <ul className={styles.list}>
              {ofSection.map((each: CommitmentInFullFragment) => (
                <CommitmentRow key={each.rule} groupId={group.id} day={day} commitment={each} />
              ))}
            </ul>
            {isAway && <p className={styles.muted}>{words.tab.away}</p>}
          </Card>
        );
      })}
    </div>
  );
}

/** Opens the ground of the commitment that the address names, and goes there: from a cell of the board to what it rests on. */
function useNamedCommitment() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const named = decodeURIComponent(window.location.hash.slice(1));
    const found = [...(place.current?.querySelectorAll('li[id]') ?? [])].find(({ id }) => id === named);
    if (!(found instanceof HTMLElement)) return;
    found.querySelector('details')?.setAttribute('open', '');
    found.focus();
    found.scrollIntoView({ block: 'center' });
  }, []);
  return place;
}

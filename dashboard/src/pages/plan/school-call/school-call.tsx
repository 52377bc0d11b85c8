import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { Disclosure } from '../../../ui/disclosure.js';
import styles from '../life-card.module.css';
import { useWords } from './words.js';

const SchoolOfPlan = graphql(`
  fragment SchoolOfPlan on Plan {
    id
    status
    child {
      id
      protectedIdentity
      school {
        unit {
          id
        }
      }
    }
  }
`);

/** Asked of the school alone, by its own key: nobody's record is read for it. */
const GroupsOfSchool = graphql(`
  query SchoolMayCall($unitId: ID!) {
    municipalUnit(id: $unitId) {
      id
      busGroups {
        known {
          busGroup {
            id
            day
            name
            schoolMayCall
          }
        }
        mayAlso {
          id
          day
        }
      }
    }
  }
`);

/**
 * What the school shall or may do, where a meeting is called: an inequality that the documents tell of (f1, f2), shown as it is.
 * Nothing of a child whose identity is protected: a group tells of where it goes to school.
 */
export function SchoolCall({ plan: masked }: { plan: FragmentType<typeof SchoolOfPlan> }) {
  const { status, child } = readFragment(SchoolOfPlan, masked);
  const unitId = child?.protectedIdentity === false ? child.school?.unit.id : undefined;
  if (!unitId || status === 'CLOSED') return null;
  return <OfSchool unitId={unitId} />;
}

function OfSchool({ unitId }: { unitId: string }) {
  const text = useWords();
  const [isWanted, setWanted] = useState(false);
  const [{ data }] = useQuery({ query: GroupsOfSchool, variables: { unitId }, pause: !isWanted });
  const told = data?.municipalUnit?.busGroups;
  const known = told?.known ?? [];
  const groups = [...new Map(known.map(({ busGroup }) => [busGroup.id, busGroup])).values()];
  const saying = new Set(groups.map(({ schoolMayCall }) => schoolMayCall));
  return (
    <Disclosure summary={text.title} onOpen={() => setWanted(true)}>
      <div className={styles.life} aria-busy={!told}>
        <p className={styles.muted}>{text.lead}</p>
        <ul className={styles.list}>
          {groups.map(({ id, name, schoolMayCall }) => {
            const link = (
              <Link href={paths.busGroup(id, 'documents')}>
                <Written>{name}</Written>
              </Link>
            );
            return (
              <li key={id} className={styles.item}>
                <strong>
                  {schoolMayCall === 'SHALL' ? text.shall : schoolMayCall === 'MAY' ? text.may : text.unknown}
                </strong>{' '}
                {schoolMayCall ? text.by(link) : text.inGroup(link)}
              </li>
            );
          })}
        </ul>
        {saying.size > 1 && !saying.has(null) && <p>{text.differ}</p>}
        {told && groups.length === 0 && <p>{told.mayAlso.length > 0 ? text.mayAlso : text.unknown}</p>}
      </div>
    </Disclosure>
  );
}

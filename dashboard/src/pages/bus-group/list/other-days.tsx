import { useQuery } from 'urql';
import { Link } from 'wouter';
import { graphql } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { useWords } from '../words.js';
import styles from './groups-page.module.css';

const GroupsEver = graphql(`
  query BusGroupsOfAllDays {
    busGroupsEver {
      id
      day
      name
      from
      to
      municipalities {
        code
        name
      }
    }
  }
`);

interface OtherDaysProps {
  /** the day of the list; null: today */
  day: string | null;
  /** what is searched for */
  text: string;
}

/** The groups that there are not on the day: those that have ended, and those that were to come. Each leads to a day it existed. */
export function OtherDays({ day, text }: OtherDaysProps) {
  const { dates, list } = useSpeech();
  const words = useWords().otherDays;
  const [{ data }] = useQuery({ query: GroupsEver });
  const on = day ?? dates.today;
  const wanted = text.trim().toLocaleLowerCase('sv');
  const others = (data?.busGroupsEver ?? []).filter(
    ({ from, to, name, municipalities }) =>
      ((from !== null && on < from) || (to !== null && to <= on)) &&
      [name, ...municipalities.map((each) => each.name)].some((each) =>
        each.toLocaleLowerCase('sv').includes(wanted),
      ),
  );
  if (others.length === 0) return null;
  const lines = (
    <ul className={styles.others}>
      {others.map((group) => (
        <li key={group.id}>
          <Link className={styles.link} href={paths.busGroup(group.id, 'overview', group.day)}>
            <Written>{group.name}</Written>
          </Link>{' '}
          <span className={styles.muted}>
            {words.existed(
              group.from && <Day date={group.from} as="full" />,
              group.to && <Day date={addDays(group.to, -1)} as="full" />,
            )}
            {'. '}
            {list(group.municipalities.map(({ name }) => name))}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <Card title={words.title}>
      {wanted === '' ? <Disclosure summary={words.count(others.length)}>{lines}</Disclosure> : lines}
    </Card>
  );
}

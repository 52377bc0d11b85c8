import { Link } from 'wouter';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { DataTable } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { isMine, type ListedGroup, overdueOf, vacancies } from './choice.js';
import styles from './groups-page.module.css';
import { PartiesInShort } from './parties-in-short.js';

interface GroupsTableProps {
  groups: readonly ListedGroup[];
  /** the viewer's */
  units: readonly string[];
  day: string | null;
}

/** A row for each group: where it lies, who chairs and convenes it, which parties are missing, what is vacant. */
export function GroupsTable({ groups, units, day }: GroupsTableProps) {
  const words = useWords().list;
  return (
    <DataTable
      caption={words.title}
      columns={[words.group, words.chair, words.next, words.overdue, words.parties, words.seats]}
      rows={groups.map((group) => ({
        key: group.id,
        cells: [
          <Name key="group" group={group} mine={isMine(group, units)} day={day} />,
          <Chair key="chair" group={group} />,
          <Next key="next" group={group} />,
          <OverdueTags key="overdue" group={group} />,
          <PartiesInShort key="parties" parties={group.parties} />,
          <Seats key="seats" group={group} />,
        ],
      }))}
    />
  );
}

function Name({ group, mine, day }: { group: ListedGroup; mine: boolean; day: string | null }) {
  const { list } = useSpeech();
  const words = useWords().list;
  const municipalities = list(group.municipalities.map(({ name }) => name));
  // Where a municipality is not divided, its part has its name.
  const parts = group.parts
    .map(({ name }) => name)
    .filter((name) => name !== group.name && !group.municipalities.some((each) => each.name === name));
  return (
    <div className={styles.group}>
      <span className={styles.line}>
        <Link className={styles.link} href={paths.busGroup(group.id, 'overview', day)}>
          <Written>{group.name}</Written>
        </Link>
        {mine && <Tag tone="soon">{words.mine}</Tag>}
      </span>
      <span className={styles.muted}>
        {municipalities !== group.name && municipalities}
        {parts.length > 1 && ` · ${list(parts)}`}
        {!group.compositionKnown && ` · ${words.unknownArea}`}
      </span>
    </div>
  );
}

function Chair({ group: { chair, municipalSeats, levels, day } }: { group: ListedGroup }) {
  const all = useWords();
  const words = all.list;
  const seat = chair?.municipalSeat ?? chair?.regionalSeat;
  const closed = chair?.regionalSeat?.to;
  const since =
    closed && closed <= day ? closed : levels.find(({ kind }) => kind === 'STEERING')?.chairVacantSince;
  if (since) {
    return (
      <Tag tone="late" icon="warning">
        {all.handOver.chair.vacantSince(<Day date={since} />)}
      </Tag>
    );
  }
  if (!seat) return <Unsaid>{municipalSeats.length === 0 ? words.notEntered : words.notSaid}</Unsaid>;
  return <Written>{seat.post ?? seat.organisation ?? words.notSaid}</Written>;
}

function Next({ group: { id, nextMeeting } }: { group: ListedGroup }) {
  const words = useWords().list;
  if (!nextMeeting) return <Unsaid>{words.noNext}</Unsaid>;
  return (
    <Link href={paths.busGroupMeeting(id, nextMeeting.id)}>
      <Day date={nextMeeting.day} />
    </Link>
  );
}

function OverdueTags({ group }: { group: ListedGroup }) {
  const words = useWords().list;
  const overdue = overdueOf(group);
  if (overdue.length === 0) return <Unsaid>–</Unsaid>;
  return (
    <span className={styles.line}>
      {overdue.map((each) => (
        <Tag key={each.what} tone="late" icon="clock">
          {each.what === 'decisions'
            ? words.decisionsLate(each.count)
            : each.what === 'notice'
              ? words.noticeLate
              : words.agreementLate(<Day date={each.since} />)}
        </Tag>
      ))}
    </span>
  );
}

function Seats({ group }: { group: ListedGroup }) {
  const words = useWords().list;
  const vacant = vacancies(group);
  const count = group.municipalSeats.length + (group.regionalSeats?.length ?? 0);
  if (count === 0) return <Unsaid>{words.notEntered}</Unsaid>;
  return (
    <span className={styles.line}>
      <span className="numbers">{words.seatCount(count)}</span>
      {vacant > 0 && (
        <Tag tone="late" icon="warning">
          {words.vacant(vacant)}
        </Tag>
      )}
    </span>
  );
}

function Unsaid({ children }: { children: string }) {
  return <span className={styles.muted}>{children}</span>;
}

import type { GroupHeadFragment, GroupYearFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Attendance, DecisionFacts, NamedSeat, YearOfMeetings } from '../meetings/meetings-query.js';
import { postOf } from '../meetings/seat-named.js';
import { YearWheel } from '../meetings/year-wheel.js';
import { currentFactsOf } from '../overview/current-facts.js';
import { FactList } from '../overview/fact-list.js';
import { PlanCard } from '../overview/plan-card.js';
import { Promises } from '../overview/promises.js';
import { byLevel } from '../seats/seats-of-level.js';
import { useWords } from '../words.js';
import styles from './print.module.css';

interface YearSheetProps {
  head: GroupHeadFragment;
  group: GroupYearFragment;
  day: string | null;
  /** by whom and when */
  printed: string;
  /** the region's part could not be reached, which the paper must say too */
  regionAway: boolean;
}

/** What the group has promised and how that goes, its meetings, open decisions, plan and seats: one page of paper. */
export function YearSheet({ head, group, day, printed, regionAway }: YearSheetProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.overview;
  const year = readFragment(YearOfMeetings, group.meetingYear);
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{text.printedOn(head.name, dates.full(head.day))}</h2>
      {regionAway && <p className={styles.away}>{text.regionMissing}</p>}
      <Promises group={group} day={day} />
      <FactList facts={currentFactsOf(group, dates.today)} groupId={head.id} day={day} />
      {group.meetingYear && year?.anyMeetingKnown && (
        <section>
          <h3>{words.meetings.wheelOf(year.year)}</h3>
          <YearWheel year={group.meetingYear} groupId={head.id} />
        </section>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Decisions group={group} />
          <PlanCard group={group} />
        </div>
        <Seats group={group} />
      </div>
      <p className={styles.foot}>{printed} · Samsyn</p>
    </article>
  );
}

function Decisions({ group }: { group: GroupYearFragment }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.meetings;
  return (
    <section>
      <h3>{text.open}</h3>
      {group.openDecisions.length === 0 ? (
        <p>{text.noneOpen}</p>
      ) : (
        <ul className={styles.lines}>
          {group.openDecisions.map((masked) => {
            const { id, wording, dueOn, overdue, responsible } = readFragment(DecisionFacts, masked);
            const seat = readFragment(NamedSeat, responsible);
            const post = seat && postOf(seat);
            return (
              <li key={id}>
                <Written>{wording}</Written>
                {dueOn && ` · ${dates.full(dueOn)}`}
                {overdue && <strong> · {text.overdue}</strong>}
                {post && (
                  <>
                    {' · '}
                    <Written>{post.name}</Written>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Seats({ group }: { group: GroupYearFragment }) {
  const { dates } = useSpeech();
  const words = useWords();
  const absences = new Map(
    (readFragment(Attendance, group.attendance)?.seats ?? []).map((row) => [
      readFragment(NamedSeat, row.seat).seatId,
      row.absent,
    ]),
  );
  return (
    <section>
      <h3>{words.frame.tabs.seats}</h3>
      {byLevel(group).map(({ level, seats }) =>
        seats.length === 0 ? null : (
          <div key={level?.id ?? 'none'}>
            <h4>{level ? words.levels.name(level) : words.seats.noLevel}</h4>
            <ul className={styles.lines}>
              {seats.map((seat) => (
                <li key={seat.id}>
                  <Written>{seat.post ? `${seat.post}, ${seat.organisation}` : seat.organisation}</Written>
                  {': '}
                  {seat.holder ? (
                    <Written>{seat.holder.name}</Written>
                  ) : seat.vacantSince ? (
                    <strong>{words.seats.vacantSince(dates.full(seat.vacantSince))}</strong>
                  ) : (
                    words.seats.holderUnknown
                  )}
                  {(absences.get(seat.id) ?? 0) > 0 && (
                    <strong> · {words.overview.absentTimes(absences.get(seat.id) ?? 0)}</strong>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

import type { BussamBodyFactsFragment, BussamMeetingFactsFragment } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { ActButton } from '../../ui/act-button.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Tag } from '../../ui/tag.js';
import styles from './bussam.module.css';
import { FollowUpForm } from './forms/follow-up-form.js';
import { DecisionForm, PlanMeetingForm, RecordMeetingForm } from './forms/meeting-forms.js';
import { useWords } from './words.js';

const tones = { KEPT: 'well', AT_RISK: 'late', BROKEN: 'gap', UNKNOWN: 'neutral' } as const;
const icons = { KEPT: 'check', AT_RISK: 'clock', BROKEN: 'cross', UNKNOWN: 'pause' } as const;

/** Of two years’ meetings those that one comes to see; the others are a click away. */
const shownAtOnce = 5;

interface MeetingsCardProps {
  meetings: readonly BussamMeetingFactsFragment[];
  bodies: readonly BussamBodyFactsFragment[];
  canChange: boolean;
}

/** How often each body is to meet and does, its meetings, and what they decided. */
export function MeetingsCard({ meetings, bodies, canChange }: MeetingsCardProps) {
  const words = useWords();
  const text = words.meetings;
  const latestFirst = [...meetings].reverse();
  return (
    <Card
      title={text.title}
      aside={
        canChange && (
          <ActButton label={words.acts.plan.open}>
            {(close) => <PlanMeetingForm bodies={bodies} onClose={close} />}
          </ActButton>
        )
      }
    >
      <ul className={styles.rhythms}>
        {bodies.flatMap(({ id, name, rhythm }) =>
          rhythm
            ? [
                <li key={id} className={styles.rhythm}>
                  <span className={styles.tags}>
                    <Tag tone={tones[rhythm.standing]} icon={icons[rhythm.standing]}>
                      {words.kept[rhythm.standing]}
                    </Tag>
                    <span>{text.rhythm(<Written>{name}</Written>, rhythm.required)}</span>
                  </span>
                  <span className={`${styles.muted} numbers`}>
                    {rhythm.terms
                      .map(
                        ({ held, planned, unsaid, required }, place) =>
                          `${place === 0 ? text.lastTerm : text.thisTerm}: ${text.term(held, planned, unsaid, required)}`,
                      )
                      .join(' · ')}
                  </span>
                  <span className={styles.source}>{words.source(<Written>{rhythm.source}</Written>)}</span>
                </li>,
              ]
            : [],
        )}
      </ul>
      {latestFirst.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <MeetingTable meetings={latestFirst.slice(0, shownAtOnce)} canChange={canChange} />
      )}
      {latestFirst.length > shownAtOnce && (
        <Disclosure summary={text.earlier(latestFirst.length - shownAtOnce)}>
          <MeetingTable meetings={latestFirst.slice(shownAtOnce)} canChange={canChange} />
        </Disclosure>
      )}
    </Card>
  );
}

function MeetingTable({ meetings, canChange }: Omit<MeetingsCardProps, 'bodies'>) {
  const text = useWords().meetings;
  return (
    <div className={styles.list}>
      <DataTable
        caption={text.title}
        columns={text.columns}
        rows={meetings.map((meeting) => ({
          key: meeting.id,
          cells: [
            <Day key="day" date={meeting.day} />,
            <Written key="body">{meeting.bodyName}</Written>,
            <Standing key="standing" meeting={meeting} canChange={canChange} />,
            meeting.minutesKeptIn ? (
              <Written key="minutes">{meeting.minutesKeptIn}</Written>
            ) : (
              <span key="minutes" className={styles.muted}>
                {meeting.standing === 'HELD' ? text.noMinutes : '–'}
              </span>
            ),
            <Decisions key="decisions" meeting={meeting} canChange={canChange} />,
          ],
        }))}
      />
    </div>
  );
}

function Standing({ meeting, canChange }: { meeting: BussamMeetingFactsFragment; canChange: boolean }) {
  const words = useWords();
  const name = `${meeting.bodyName} ${meeting.day}`;
  return (
    <span className={styles.tags}>
      <span>
        {words.meeting[meeting.standing]}
        <span className={meeting.unsaid ? styles.late : styles.muted}>
          {meeting.unsaid
            ? `, ${words.meetings.unsaid}`
            : meeting.notice && `, ${words.notice[meeting.notice]}`}
        </span>
      </span>
      {meeting.demo && <Tag tone="neutral">{words.madeUp}</Tag>}
      {canChange && (
        <ActButton label={words.acts.record.open} look="quiet" about={name}>
          {(close) => <RecordMeetingForm meeting={meeting} onClose={close} />}
        </ActButton>
      )}
    </span>
  );
}

function Decisions({ meeting, canChange }: { meeting: BussamMeetingFactsFragment; canChange: boolean }) {
  const words = useWords();
  const text = words.meetings;
  if (meeting.standing !== 'HELD') return <span className={styles.muted}>–</span>;
  return (
    <div className={styles.stack}>
      {meeting.decisions.map((decision) => (
        <div key={decision.id} className={styles.stack}>
          <span>
            <Written>{decision.what}</Written>{' '}
            <span className={decision.overdue ? styles.late : styles.muted}>
              {words.standing[decision.standing].toLowerCase()}
              {decision.dueOn && decision.standing === 'OPEN' && (
                <>, {text.due(<Day date={decision.dueOn} />)}</>
              )}
            </span>
          </span>
          {canChange && decision.standing === 'OPEN' && (
            <ActButton label={words.acts.followUp.open} look="quiet" about={decision.what}>
              {(close) => (
                <FollowUpForm of={{ decisionId: decision.id }} about={decision.what} onClose={close} />
              )}
            </ActButton>
          )}
        </div>
      ))}
      {meeting.decisions.length === 0 && !canChange && <span className={styles.muted}>–</span>}
      {canChange && (
        <ActButton label={words.acts.decision.open} look="quiet" about={`${meeting.bodyName} ${meeting.day}`}>
          {(close) => <DecisionForm meeting={meeting} onClose={close} />}
        </ActButton>
      )}
    </div>
  );
}

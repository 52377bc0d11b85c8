import { useLocation, useSearch } from 'wouter';
import { FileButtons } from '../../../files/file-buttons.js';
import { readFragment } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { useSpeech } from '../../../i18n/language.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Subscribe } from '../calendar/subscribe.js';
import { halfYearBefore, useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { GroupHead } from '../frame/group-head.js';
import { useWords } from '../words.js';
import { AttendanceMap } from './attendance-map.js';
import { DecisionList } from './decision-list.js';
import { FollowUp } from './follow-up.js';
import styles from './meetings.module.css';
import { MeetingRow, MeetingsOfGroup, YearOfMeetings } from './meetings-query.js';
import { MeetingsTable } from './meetings-table.js';
import { PlanMeetingForm } from './plan-meeting-form.js';
import { searchWithYear, yearIn, yearsToChoose } from './year.js';
import { YearWheel } from './year-wheel.js';

/** "Möten": a year's meetings against how often the levels are to meet, who came, and what waits to be followed up. */
export function MeetingsTab({ groupId }: { groupId: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.meetings;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [day] = useGroupDay();
  const shownDay = day ?? dates.today;
  const halfYear = { halfYearBefore: halfYearBefore(shownDay), dayAfter: addDays(shownDay, 1) };
  const thisYear = Number(shownDay.slice(0, 4));
  const year = yearIn(search) ?? thisYear;
  const page = useSteadyQuery(
    MeetingsOfGroup,
    { id: groupId, on: day, year, from: `${year}-01-01`, to: `${year + 1}-01-01`, ...halfYear },
    'cache-and-network',
  );
  return (
    <GroupFrame groupId={groupId} tab="meetings" page={page} consequence={text.regionMissing}>
      {(group) => {
        const ofYear = readFragment(YearOfMeetings, group.meetingYear);
        const meetings = (ofYear?.levels ?? [])
          .flatMap((level) => level.meetings.map((each) => readFragment(MeetingRow, each)))
          .sort((a, b) => b.day.localeCompare(a.day));
        return (
          <div className={styles.column}>
            <div className={styles.tools}>
              <div className={styles.year}>
                <SelectField
                  label={text.year}
                  value={String(year)}
                  options={yearsToChoose(thisYear, year).map((each) => [String(each), String(each)] as const)}
                  onChoose={(next) =>
                    navigate(path + searchWithYear(search, Number(next) === thisYear ? null : Number(next)), {
                      replace: true,
                    })
                  }
                />
              </div>
              <div className={styles.acts}>
                {ofYear?.anyMeetingKnown && (
                  <FileButtons
                    files={[
                      {
                        path: `/bus-groups/${groupId}/meetings.ics`,
                        name: `${groupId}.ics`,
                        label: text.calendar,
                      },
                    ]}
                    done={text.calendarDone}
                    failed={text.calendarFailed}
                  />
                )}
                <Subscribe groupId={groupId} groupName={readFragment(GroupHead, group).name} />
                {group.viewerCanPlanMeetings && group.levels.length > 0 && (
                  <ActButton label={words.meetingForms.planOpen} look="primary">
                    {(close) => <PlanMeetingForm levels={group.levels} onClose={close} />}
                  </ActButton>
                )}
              </div>
            </div>
            {group.attendanceOfHalfYear && group.attendanceOfHalfYear.said > 0 && (
              <p>
                {text.attendanceOfHalfYear(
                  group.attendanceOfHalfYear,
                  dates.full(halfYear.halfYearBefore),
                  dates.full(shownDay),
                )}
              </p>
            )}
            {ofYear && !ofYear.anyMeetingKnown ? (
              <Card title={text.wheelOf(year)}>
                <p>{text.nothingKnown}</p>
              </Card>
            ) : (
              <Card title={text.wheelOf(year)}>
                {group.meetingYear && ofYear && ofYear.levels.length > 0 ? (
                  <YearWheel year={group.meetingYear} groupId={groupId} />
                ) : (
                  <p className={styles.muted}>{words.levels.none}</p>
                )}
              </Card>
            )}
            <Card title={text.open}>
              {group.openDecisions.length === 0 ? (
                <p className={styles.muted}>{text.noneOpen}</p>
              ) : (
                <DecisionList
                  decisions={group.openDecisions}
                  groupId={groupId}
                  day={day}
                  withMeeting
                  acts={(decision) => <FollowUp decision={decision} meetingId={null} />}
                />
              )}
            </Card>
            {meetings.length > 0 && (
              <Card title={text.list}>
                <MeetingsTable meetings={meetings} groupId={groupId} />
              </Card>
            )}
            {group.attendance && ofYear?.anyMeetingKnown && (
              <Card title={text.attendance}>
                <AttendanceMap attendance={group.attendance} groupId={groupId} />
              </Card>
            )}
          </div>
        );
      }}
    </GroupFrame>
  );
}

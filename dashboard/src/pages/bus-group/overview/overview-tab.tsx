import { Link } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { buttonClass } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { DecisionList } from '../meetings/decision-list.js';
import { YearOfMeetings } from '../meetings/meetings-query.js';
import { YearWheel } from '../meetings/year-wheel.js';
import { LeftOpenCard } from '../seats/left-open-card.js';
import { PartiesCard } from '../seats/parties-card.js';
import { useWords } from '../words.js';
import { currentFactsOf } from './current-facts.js';
import { FactList } from './fact-list.js';
import styles from './overview.module.css';
import { GroupYear, Overview } from './overview-query.js';
import { PlanCard } from './plan-card.js';
import { Promises } from './promises.js';
import { SeatsInTrouble } from './seats-in-trouble.js';

/** How many open decisions the overview tells; the rest stand with the meetings. */
const mostDecisions = 5;

/** "Översikt": what the group has promised and whether it does it, then its year. */
export function OverviewTab({ groupId }: { groupId: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.overview;
  const [day] = useGroupDay();
  const page = useSteadyQuery(Overview, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="overview" page={page} consequence={words.seats.regionMissing}>
      {(masked) => {
        const group = readFragment(GroupYear, masked);
        const year = readFragment(YearOfMeetings, group.meetingYear);
        const decisions = group.openDecisions.slice(0, mostDecisions);
        return (
          <div className={styles.column}>
            <Card
              title={text.promised}
              aside={
                <Link className={buttonClass('plain')} href={paths.busGroupInPrint(groupId, day)}>
                  <Icon name="print" />
                  {text.print}
                </Link>
              }
            >
              <Promises group={group} day={day} />
            </Card>
            <Card title={text.now}>
              <FactList facts={currentFactsOf(group, dates.today)} groupId={groupId} day={day} />
            </Card>
            {group.meetingYear && year?.anyMeetingKnown && (
              <Card title={words.meetings.wheelOf(year.year)}>
                <YearWheel year={group.meetingYear} groupId={groupId} />
              </Card>
            )}
            <div className={styles.pair}>
              <div className={styles.stack}>
                {decisions.length > 0 && (
                  <Card title={words.meetings.open}>
                    <DecisionList decisions={decisions} groupId={groupId} day={day} withMeeting />
                    {group.openDecisions.length > decisions.length && (
                      <p className={styles.more}>
                        <Link href={paths.busGroup(groupId, 'meetings', day)}>
                          {text.allDecisions(group.openDecisions.length)}
                        </Link>
                      </p>
                    )}
                  </Card>
                )}
                <PlanCard group={group} />
              </div>
              <div className={styles.stack}>
                <LeftOpenCard group={masked} />
                <SeatsInTrouble group={group} day={day} />
                <PartiesCard group={masked} />
              </div>
            </div>
          </div>
        );
      }}
    </GroupFrame>
  );
}

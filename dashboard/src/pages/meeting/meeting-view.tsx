import type { MeetingPageQuery } from '../../gql/graphql.js';
import { Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { partiesNow } from '../../plan-forms/party-names.js';
import type { Facts, Meeting } from '../../plan-forms/plan-facts.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { TextArea } from '../../ui/written-fields.js';
import { AttendanceList } from './attendance-list.js';
import { Collisions } from './collisions.js';
import { Conclude } from './conclude.js';
import { DecisionList } from './decision-list.js';
import { GoalsOneByOne } from './goals-one-by-one.js';
import styles from './meeting-page.module.css';
import { recordOf } from './record.js';
import { SaveState } from './save-state.js';
import { useRecord } from './use-record.js';

interface MeetingViewProps {
  plan: Facts;
  meeting: Meeting;
  shown: NonNullable<MeetingPageQuery['plan']>['meetings'][number];
  onRefresh(): void;
}

/** The meeting on one page: the child first, who is here, the goals, what is decided, and how it ends. */
export function MeetingView({ plan, meeting, shown, onRefresh }: MeetingViewProps) {
  const { t } = useSpeech();
  const parties = partiesNow(plan);
  const saved = recordOf(shown, parties);
  const kept = useRecord(plan, meeting.id, saved, onRefresh);
  const { record, write } = kept;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <BackLink href={paths.plan(plan.id)}>{t.meeting.back}</BackLink>
        <PageHeading>{t.meeting.title}</PageHeading>
        <p className={styles.when}>
          {t.life.meeting(t.words.meeting[meeting.kind], <Moment at={meeting.startsAt} />)}
        </p>
        <SaveState kept={kept} />
        <Collisions kept={kept} plan={plan} />
      </header>
      <section className={styles.child} aria-label={t.meeting.words}>
        <h2>{t.meeting.words}</h2>
        <p className={styles.words}>
          {plan.childsWords ? <Written>{plan.childsWords.text}</Written> : t.plan.wordsMissing}
        </p>
        {(meeting.questions ?? plan.question) && (
          <>
            <h2>{t.meeting.questions}</h2>
            <p className={styles.question}>
              <Written>{meeting.questions ?? plan.question ?? ''}</Written>
            </p>
          </>
        )}
        {meeting.childsParticipation && (
          <>
            <h2>{t.meeting.participation}</h2>
            <p>
              <Written>{meeting.childsParticipation}</Written>
            </p>
          </>
        )}
      </section>
      <div className={styles.columns}>
        <div className={styles.main}>
          <AttendanceList
            parties={parties}
            presence={record.presence}
            onTell={(id, presence) => write(`presence:${id}`, presence)}
          />
          <GoalsOneByOne goals={plan.goals} />
        </div>
        <div className={styles.main}>
          <DecisionList
            plan={plan}
            from={meeting.startsAt}
            decisions={record.decisions}
            onWrite={(decision) => write(`decision:${decision.id}`, decision)}
            onDrop={(id) => write(`decision:${id}`, null)}
          />
          <section className={styles.card}>
            <TextArea
              label={t.meeting.notes}
              value={record.notes}
              onWrite={(notes) => write('notes', notes)}
            />
          </section>
          <Conclude plan={plan} meeting={meeting} kept={kept} onRefresh={onRefresh} />
        </div>
      </div>
    </article>
  );
}

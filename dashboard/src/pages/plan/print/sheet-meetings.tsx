import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import type { FamilyCopy } from './family-copy.js';
import styles from './plan-sheet.module.css';

const Fragment = graphql(`
  fragment SheetMeetings on Plan {
    id
    meetings {
      id
      kind
      status
      startsAt
      place
    }
  }
`);

/** The meetings to come. Those that were held are not needed on the paper. */
export function SheetMeetings({
  plan: masked,
  copy,
}: {
  plan: FragmentType<typeof Fragment>;
  copy: FamilyCopy;
}) {
  const { t, dates } = useSpeech();
  const coming = readFragment(Fragment, masked)
    .meetings.filter(({ id, status }) => status === 'PLANNED' && !copy.isHidden('MEETING', id))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (coming.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t.print.meetings}</h2>
      <ul className={styles.plain}>
        {coming.map((meeting) => (
          <li key={meeting.id}>
            {t.words.meeting[meeting.kind]}:{' '}
            {t.print.meetingAt(
              <time dateTime={meeting.startsAt}>{dates.fullMoment(meeting.startsAt)}</time>,
              meeting.place && <Written>{meeting.place}</Written>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

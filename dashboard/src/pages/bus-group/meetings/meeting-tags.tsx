import type { GroupMeetingStanding, NoticeStanding } from '../../../gql/graphql.js';
import type { IconName } from '../../../ui/icon.js';
import type { Tone } from '../../../ui/notice.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';

type Look = readonly [Tone | 'neutral', IconName?];

const standings: Record<GroupMeetingStanding | 'UNSAID', Look> = {
  PLANNED: ['neutral'],
  NOTICED: ['soon'],
  HELD: ['well', 'check'],
  CANCELLED: ['neutral', 'cross'],
  UNSAID: ['late', 'warning'],
};

/** How far a meeting has come; of one whose day has gone and of which nobody has said anything: that it is not known. */
export function StandingTag({
  meeting: { standing, outcomeUnsaid },
}: {
  meeting: { readonly standing: GroupMeetingStanding; readonly outcomeUnsaid: boolean };
}) {
  const text = useWords().meetings;
  const shown = outcomeUnsaid ? 'UNSAID' : standing;
  const [tone, icon] = standings[shown];
  return (
    <Tag tone={tone} {...(icon ? { icon } : {})}>
      {text.standing[shown]}
    </Tag>
  );
}

const notices: Record<NoticeStanding, Look> = {
  IN_TIME: ['well', 'check'],
  LATE: ['late', 'clock'],
  WITHOUT_AGENDA: ['late', 'warning'],
  NOT_YET: ['neutral'],
  OVERDUE: ['gap', 'clock'],
  UNKNOWN: ['neutral'],
};

/** Whether the notice was sent at least a week before, with an agenda. */
export function NoticeTag({ standing }: { standing: NoticeStanding }) {
  const text = useWords().meetings;
  const [tone, icon] = notices[standing];
  return (
    <Tag tone={tone} {...(icon ? { icon } : {})}>
      {text.notice[standing]}
    </Tag>
  );
}

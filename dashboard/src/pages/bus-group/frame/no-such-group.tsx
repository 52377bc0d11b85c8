import { Link } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { buttonClass } from '../../../ui/button.js';
import { Message } from '../../../ui/message.js';
import { useWords } from '../words.js';
import { useGroupDay } from './group-day.js';

/** There is no such group on the day: another day may show it. */
export function NoSuchGroup({ groupId }: { groupId: string }) {
  const { dates } = useSpeech();
  const text = useWords().frame;
  const [day] = useGroupDay();
  return (
    <Message
      heading={<PageHeading>{text.noneTitle}</PageHeading>}
      action={
        <>
          {day && (
            <Link className={buttonClass('primary')} href={paths.busGroup(groupId)}>
              {text.asToday}
            </Link>
          )}
          <Link className={buttonClass(day ? 'plain' : 'primary')} href={paths.busGroups(day)}>
            {text.toAll}
          </Link>
        </>
      }
    >
      <p>{text.none(dates.full(day ?? dates.today))}</p>
    </Message>
  );
}

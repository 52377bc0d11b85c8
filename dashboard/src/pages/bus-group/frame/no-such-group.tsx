import { useQuery } from 'urql';
import { Link } from 'wouter';
import { graphql } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { buttonClass } from '../../../ui/button.js';
import { Message } from '../../../ui/message.js';
import { useWords } from '../words.js';
import { useGroupDay } from './group-day.js';

const DaysOfGroup = graphql(`
  query DaysOfBusGroup($id: ID!) {
    busGroupsEver(id: $id) {
      id
      day
      name
      from
      to
    }
  }
`);

/** There is no such group on the day. If there was one on another, the page says when, and leads to its last or first day. */
export function NoSuchGroup({ groupId }: { groupId: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.frame;
  const [day] = useGroupDay();
  const [{ data }] = useQuery({ query: DaysOfGroup, variables: { id: groupId } });
  const on = day ?? dates.today;
  const ever = data?.busGroupsEver?.[0];
  const hasEnded = ever?.to != null && ever.to <= on;
  const to = ever && (hasEnded && ever.to ? addDays(ever.to, -1) : ever.from);
  return (
    <Message
      heading={<PageHeading>{text.noneTitle}</PageHeading>}
      action={
        <>
          {to && (
            <Link className={buttonClass('primary')} href={paths.busGroup(groupId, 'overview', to)}>
              {hasEnded ? words.otherDays.showLast : words.otherDays.showFirst}
            </Link>
          )}
          {day && !ever && (
            <Link className={buttonClass('primary')} href={paths.busGroup(groupId)}>
              {text.asToday}
            </Link>
          )}
          <Link className={buttonClass(day || to ? 'plain' : 'primary')} href={paths.busGroups(day)}>
            {text.toAll}
          </Link>
        </>
      }
    >
      <p>
        {ever ? (
          <>
            {text.kind} <Written>{ever.name}</Written>.{' '}
            {words.otherDays.existed(
              ever.from && <Day date={ever.from} as="full" />,
              ever.to && <Day date={addDays(ever.to, -1)} as="full" />,
            )}
            .
          </>
        ) : (
          text.none(dates.full(on))
        )}
      </p>
    </Message>
  );
}

import { Link } from 'wouter';
import type { NamedSeatFragment, PartyKind } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { nameOfSeat } from '../seats/seats-of-level.js';
import { useWords } from '../words.js';
import styles from './meetings.module.css';
import { NamedSeat } from './meetings-query.js';

/** The post, and the organisation where they are two things; null of the region's when it could not be reached. */
export function postOf(seat: NamedSeatFragment): { name: string; party: PartyKind } | null {
  const found = seat.municipalSeat ?? seat.regionalSeat;
  if (!found?.organisation) return null;
  return { name: nameOfSeat(found), party: found.party ?? 'OTHER' };
}

/** The day that a seat was closed, of one that is by the day it is told for; null while it is there. */
function closedOn({ municipalSeat, regionalSeat }: NamedSeatFragment): string | null {
  const told = municipalSeat ?? regionalSeat;
  return told?.to && told.to <= told.day ? told.to : null;
}

interface SeatLinkProps {
  seat: FragmentType<typeof NamedSeat> | null;
  groupId: string;
  day: string | null;
  /** Who sits there, or since when nobody does, is told too. */
  withHolder?: boolean;
}

/** The seat that something belongs to: it stays, whoever sits there. */
export function SeatLink({ seat: masked, groupId, day, withHolder = false }: SeatLinkProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const seat = readFragment(NamedSeat, masked);
  if (!seat) return <span className={styles.muted}>{words.meetings.noSeat}</span>;
  const post = postOf(seat);
  const told = seat.municipalSeat ?? seat.regionalSeat;
  const ended = closedOn(seat);
  // Closed since: its page is that of its last day.
  const isGone = told?.to != null && told.to <= (day ?? dates.today);
  return (
    <span className={styles.seat}>
      <span>
        {post && <PartyMark kind={post.party} />}{' '}
        <Link
          href={paths.busGroupSeat(groupId, seat.seatId, isGone && told?.to ? addDays(told.to, -1) : day)}
        >
          {post ? <Written>{post.name}</Written> : words.meetings.regionsSeat}
        </Link>
      </span>
      {withHolder && told?.holder && (
        <span className={styles.muted}>
          <Written>{told.holder.name}</Written>
        </span>
      )}
      {withHolder && ended && (
        <span className={styles.late}>{words.handOver.nobodyAnswers(<Day date={ended} as="full" />)}</span>
      )}
      {withHolder && !ended && told && !told.holder && told.vacantSince && (
        <span className={styles.late}>{words.meetings.vacant}</span>
      )}
    </span>
  );
}

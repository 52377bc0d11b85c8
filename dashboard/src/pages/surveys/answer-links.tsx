import { Link } from 'wouter';
import type { SeatToAnswerFragment } from '../../gql/graphql.js';
import { buttonClass } from '../../ui/button.js';
import { surveyPaths } from './survey-paths.js';
import styles from './surveys.module.css';
import { useWords } from './words.js';

/** The post that a seat is, where its group tells. */
export function postOf({ seatId, busGroup }: SeatToAnswerFragment): string | null {
  const seats = [...(busGroup.municipalSeats ?? []), ...(busGroup.regionalSeats ?? [])];
  const found = seats.find(({ id }) => id === seatId);
  return found ? (found.post ?? found.organisation) : null;
}

/** The ways to answer, a seat each. */
export function AnswerLinks({
  surveyId,
  seats,
}: {
  surveyId: string;
  seats: readonly SeatToAnswerFragment[];
}) {
  const words = useWords();
  return (
    <div className={styles.acts}>
      {seats.map((seat) => (
        <Link
          key={seat.seatId}
          className={buttonClass('primary')}
          href={surveyPaths.answer(surveyId, seat.seatId)}
        >
          {words.surveys.toAnswer(seat.busGroup.name, postOf(seat))}
        </Link>
      ))}
    </div>
  );
}

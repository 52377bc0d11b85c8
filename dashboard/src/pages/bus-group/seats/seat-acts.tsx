import { useSpeech } from '../../../i18n/language.js';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import { AppointForm } from './appoint-form.js';
import { CloseSeatForm } from './close-seat-form.js';
import { EndHoldingForm, stillThere } from './end-holding-form.js';
import { MandateForm } from './mandate-form.js';
import styles from './seats.module.css';
import type { Seat } from './seats-of-level.js';

/** What can be done with a seat. */
export function SeatActs({ seat }: { seat: Seat }) {
  const { dates } = useSpeech();
  const text = useWords().acts;
  return (
    <div className={styles.acts}>
      <ActButton label={text.appoint.open} look={seat.holder ? 'plain' : 'primary'}>
        {(close) => <AppointForm seat={seat} onClose={close} />}
      </ActButton>
      {stillThere(seat, dates.today).length > 0 && (
        <ActButton label={text.end.open}>
          {(close) => <EndHoldingForm seat={seat} onClose={close} />}
        </ActButton>
      )}
      <ActButton label={text.mandate.open}>
        {(close) => <MandateForm seat={seat} onClose={close} />}
      </ActButton>
      {seat.to === null && (
        <ActButton label={text.close.open} look="quiet">
          {(close) => <CloseSeatForm seat={seat} onClose={close} />}
        </ActButton>
      )}
    </div>
  );
}

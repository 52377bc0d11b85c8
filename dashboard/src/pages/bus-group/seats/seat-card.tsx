import type { ReactNode } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyName } from '../../../parties/party.js';
import { unitName } from '../../../parties/unit-name.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import { Holder } from './holder.js';
import styles from './seats.module.css';
import type { Level, Seat } from './seats-of-level.js';

interface SeatCardProps {
  seat: Seat;
  /** null: there is no such level any more */
  level: Level | null;
  /** what one can do with the seat */
  acts?: ReactNode;
}

/** The seat as it stands on the day. */
export function SeatCard({ seat, level, acts }: SeatCardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const words = useWords();
  const owner = seat.__typename === 'MunicipalSeat' ? 'MUNICIPALITY' : 'REGION';
  return (
    <Card title={<Written>{seat.post ?? seat.organisation}</Written>} aside={acts}>
      <dl className={styles.facts}>
        <Fact name={words.seats.holder}>
          <Holder seat={seat} />
        </Fact>
        <Fact name={words.seats.deputy}>
          {seat.deputy ? <Written>{seat.deputy.name}</Written> : words.seats.noDeputy}
        </Fact>
        <Fact name={words.seats.mandate}>
          {seat.mandate ? words.seats.mandates[seat.mandate] : words.seats.notWritten}
        </Fact>
        <Fact name={words.seat.organisation}>
          <Written>{seat.organisation}</Written>
        </Fact>
        <Fact name={words.seats.party}>
          <PartyName kind={seat.party}>{t.words.party[seat.party]}</PartyName>
        </Fact>
        <Fact name={words.seat.level}>{level ? words.levels.name(level) : words.seats.noLevel}</Fact>
        {seat.unit && <Fact name={words.seat.unit}>{unitName(seat.unit, seat.party, speech)}</Fact>}
        <Fact name={words.seat.keptBy}>{t.words.owner[owner]}</Fact>
        <Fact name={words.seat.from}>
          {seat.fromKnownTo ? (
            words.seat.about(seat.from, seat.fromKnownTo)
          ) : (
            <Day date={seat.from} as="full" />
          )}
        </Fact>
        {seat.to && (
          <Fact name={words.seat.to}>
            <Day date={seat.to} as="full" />
          </Fact>
        )}
        <Fact name={words.lineage.source}>
          {seat.source ? <Written>{seat.source}</Written> : words.seat.enteredHere}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

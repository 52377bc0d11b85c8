import { Column, Entity } from 'typeorm';
import { RecordedRow } from '../recorded-row.entity.js';

/** A seat in a local BUS group: a post, not a person. */
@Entity('bus_seat')
export class BusSeatRow extends RecordedRow {
  @Column('uuid', { name: 'level_id' }) levelId!: string;
  /** PartyKind. */
  @Column('text') party!: string;
  @Column('text') organisation!: string;
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('boolean', { name: 'speaks_for_independent_schools' }) speaksForIndependentSchools!: boolean;
  /** DayResolution. */
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
  /** Counts changes of the seat, its mandate and who sits there. */
  @Column('integer') version!: number;
}

/** What a seat's holder may do, for a time. */
@Entity('bus_seat_mandate')
export class BusSeatMandateRow extends RecordedRow {
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  /** SeatMandate. */
  @Column('text') mandate!: string;
}

/** Who sits on a seat, for a time. */
@Entity('bus_seat_holding')
export class BusSeatHoldingRow extends RecordedRow {
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  /** SeatRole. */
  @Column('text') role!: string;
  @Column('text') name!: string;
}

/** The days for which the owner has said that all its seats in a group are entered. */
@Entity('bus_roster')
export class BusRosterRow extends RecordedRow {}

export const seatTables = [BusSeatRow, BusSeatMandateRow, BusSeatHoldingRow, BusRosterRow];

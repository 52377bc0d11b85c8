import { RecordedRow } from '@samsyn/collaboration/recorded-row.entity';
import { Column, Entity } from 'typeorm';

/** A level of a local BUS group, or one of its collaboration groups. Since `-infinity` where it is not said. */
@Entity('bus_level')
export class BusLevelRow extends RecordedRow {
  /** BusLevelKind. */
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) contact!: string | null;
}

/** Whose turn it is to convene a level. */
@Entity('bus_convener')
export class BusConvenerRow extends RecordedRow {
  @Column('uuid', { name: 'level_id' }) levelId!: string;
  /** Several where they take a turn together. */
  @Column('text', { array: true }) organisations!: string[];
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
}

/** The seat that chairs a level. */
@Entity('bus_chair')
export class BusChairRow extends RecordedRow {
  @Column('uuid', { name: 'level_id' }) levelId!: string;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  /** RecordOwner: whose seat. */
  @Column('text', { name: 'seat_owner' }) seatOwner!: string;
}

/** Which seat answers, from a day on, for what a closed one left open. */
@Entity('bus_seat_hand_over')
export class BusSeatHandOverRow extends RecordedRow {
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  /** RecordOwner: whose seat. */
  @Column('text', { name: 'seat_owner' }) seatOwner!: string;
  @Column('uuid', { name: 'to_seat_id' }) toSeatId!: string;
  /** RecordOwner. */
  @Column('text', { name: 'to_seat_owner' }) toSeatOwner!: string;
}

/** What a group is called, from the day that it changed name. */
@Entity('bus_group_name')
export class BusGroupNameRow extends RecordedRow {
  @Column('text') name!: string;
}

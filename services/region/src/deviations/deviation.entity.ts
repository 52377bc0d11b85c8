import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A deviation: something between two units that did not work. It names no child and no person. */
@Entity('deviation')
export class DeviationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'sender_unit_id' }) senderUnitId!: string;
  @Column('text', { name: 'sender_kind' }) senderKind!: string;
  @Column('text', { name: 'recipient_unit_id' }) recipientUnitId!: string;
  @Column('text', { name: 'recipient_kind' }) recipientKind!: string;
  @Column('text', { name: 'bus_group_id' }) busGroupId!: string;
  @Column('text', { name: 'group_ground' }) groupGround!: string;
  @Column('text') category!: string;
  @Column('date', { name: 'occurred_on' }) occurredOn!: string;
  @Column('text') what!: string;
  @Column('text') consequence!: string;
  @Column('text', { nullable: true }) proposal!: string | null;
  @Column('text') state!: string;
  /** Since when it is in this state. */
  @Column('date', { name: 'state_on' }) stateOn!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** null until it left the sender's unit. */
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { name: 'responsible_unit_id', nullable: true }) responsibleUnitId!: string | null;
  @Column('text', { nullable: true }) action!: string | null;
  @Column('date', { name: 'decided_until', nullable: true }) decidedUntil!: string | null;
  @Column('integer') version!: number;
  @Column('boolean') demo!: boolean;
  @Column('text', { name: 'reported_by' }) reportedBy!: string;
  @Column('date', { name: 'reported_on' }) reportedOn!: string;
}

/** A step on its way: which, in what capacity and for which unit; never by whom by name. */
@Entity('deviation_step')
export class DeviationStepRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'deviation_id' }) deviationId!: string;
  @Column('integer') place!: number;
  /** null: it was reported. */
  @Column('text', { nullable: true }) move!: string | null;
  @Column('text', { name: 'made_as' }) madeAs!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { name: 'responsible_unit_id', nullable: true }) responsibleUnitId!: string | null;
  @Column('date', { nullable: true }) until!: string | null;
  /** Of a decision: the day that the group made it; null of those before that was asked. */
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('date', { name: 'made_on' }) madeOn!: string;
}

/** That a text was struck. */
@Entity('deviation_strike')
export class DeviationStrikeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'deviation_id' }) deviationId!: string;
  @Column('text') part!: string;
  @Column('uuid', { name: 'step_id', nullable: true }) stepId!: string | null;
  @Column('text') reason!: string;
  @Column('text', { name: 'struck_as' }) struckAs!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('date', { name: 'struck_on' }) struckOn!: string;
  @Column('timestamptz', { name: 'struck_at' }) struckAt!: Date;
}

/** What a reporter had written, where the manager wrote it anew. */
@Entity('deviation_wording')
export class DeviationWordingRow {
  @PrimaryColumn('uuid', { name: 'deviation_id' }) deviationId!: string;
  @Column('text') what!: string;
  @Column('text') consequence!: string;
  @Column('text', { nullable: true }) proposal!: string | null;
}

/** What a group, or the secretariat for the county, made of the deviations of a term; the latest version stands. */
@Entity('deviation_analysis')
export class DeviationAnalysisRow {
  @PrimaryColumn('uuid') id!: string;
  /** null: of the whole county, by the secretariat. */
  @Column('text', { name: 'bus_group_id', nullable: true }) busGroupId!: string | null;
  @Column('text') term!: string;
  @Column('integer') version!: number;
  @Column('text') text!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('boolean') demo!: boolean;
  @Column('date', { name: 'made_on' }) madeOn!: string;
}

export const deviationTables = [
  DeviationRow,
  DeviationStepRow,
  DeviationStrikeRow,
  DeviationWordingRow,
  DeviationAnalysisRow,
] as const;

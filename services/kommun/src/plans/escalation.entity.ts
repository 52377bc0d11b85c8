import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A disagreement lifted above the SIP meeting: to the parties' deputy managers, then to BUS-individ. */
@Entity('escalation')
export class EscalationRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  /** The goal that nobody takes on; null when it is about the whole plan. */
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('text') question!: string;
  /** DEPUTY_MANAGERS, BUS_INDIVIDUAL. */
  @Column('text') level!: string;
  /** Put before BUS-individ without naming the child; open only by the guardians' consent. */
  @Column('boolean') anonymous!: boolean;
  @Column('date', { name: 'escalated_on' }) escalatedOn!: string;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  /** PartyKind: which function the decision makes responsible. */
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
}

import { TimedRow } from '@samsyn/collaboration/recorded-row.entity';
import { Column, Entity } from 'typeorm';

/** What every row of the register says besides: in which municipality, and how exactly its first day is known. */
abstract class RegisterRow extends TimedRow {
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  /** DayResolution; null: to the day, or not known since when. */
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
}

/** A forum, whatever it was called. */
@Entity('forum')
export class ForumRow extends RegisterRow {
  /** The local BUS group that it is: who sits there stands there, and is not written down again here. */
  @Column('text', { name: 'bus_group_id', nullable: true }) busGroupId!: string | null;
  @Column('integer') version!: number;
}

/** What a forum is for a time: one description at a time. */
@Entity('forum_description')
export class ForumDescriptionRow extends RegisterRow {
  @Column('uuid', { name: 'forum_id' }) forumId!: string;
  @Column('text') name!: string;
  @Column('text') form!: string;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('text', { array: true }) themes!: string[];
  @Column('text', { array: true }) reasons!: string[];
  @Column('integer', { name: 'age_from', nullable: true }) ageFrom!: number | null;
  @Column('integer', { name: 'age_to', nullable: true }) ageTo!: number | null;
  @Column('text', { name: 'target_group', nullable: true }) targetGroup!: string | null;
  @Column('boolean', { name: 'members_complete' }) membersComplete!: boolean;
  @Column('text', { nullable: true }) convener!: string | null;
  @Column('text', { nullable: true }) contact!: string | null;
  @Column('text', { name: 'rhythm_rule', nullable: true }) rhythmRule!: string | null;
  @Column('integer', { name: 'rhythm_times', nullable: true }) rhythmTimes!: number | null;
  @Column('integer', { name: 'rhythm_every', nullable: true }) rhythmEvery!: number | null;
  @Column('text', { name: 'rhythm_per', nullable: true }) rhythmPer!: string | null;
  @Column('text', { name: 'rhythm_words', nullable: true }) rhythmWords!: string | null;
  @Column('text', { name: 'agreement_standing' }) agreementStanding!: string;
  @Column('text', { nullable: true }) agreement!: string | null;
  @Column('date', { name: 'agreement_from', nullable: true }) agreementFrom!: string | null;
  @Column('text', { name: 'agreement_from_known_to', nullable: true }) agreementFromKnownTo!: string | null;
  @Column('date', { name: 'agreement_to', nullable: true }) agreementTo!: string | null;
  @Column('integer', { name: 'agreement_term_months', nullable: true }) agreementTermMonths!: number | null;
  @Column('text', { name: 'agreement_renewal', nullable: true }) agreementRenewal!: string | null;
  @Column('text', { name: 'follow_up' }) followUp!: string;
  @Column('text', { name: 'follow_up_words', nullable: true }) followUpWords!: string | null;
  @Column('integer', { name: 'follow_up_months', nullable: true }) followUpMonths!: number | null;
  @Column('text', { name: 'individual_cases' }) individualCases!: string;
}

/** Who takes part in a forum, by organisation and function; no person. */
@Entity('forum_member')
export class ForumMemberRow extends RegisterRow {
  @Column('uuid', { name: 'forum_id' }) forumId!: string;
  @Column('text') organisation!: string;
  @Column('text', { name: 'function_there', nullable: true }) functionThere!: string | null;
  @Column('text', { nullable: true }) party!: string | null;
  @Column('text', { nullable: true }) actor!: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
}

/** A follow-up of a forum’s work; its first day is the day it was made. */
@Entity('forum_follow_up')
export class ForumFollowUpRow extends RegisterRow {
  @Column('uuid', { name: 'forum_id' }) forumId!: string;
  @Column('text') kind!: string;
  @Column('text') what!: string;
  @Column('text', { name: 'documented_in', nullable: true }) documentedIn!: string | null;
}

/** Why two forums that overlap are both meant to be. */
@Entity('forum_overlap_note')
export class ForumOverlapNoteRow extends RegisterRow {
  @Column('uuid', { name: 'forum_id' }) forumId!: string;
  @Column('uuid', { name: 'other_forum_id' }) otherForumId!: string;
  @Column('text') reason!: string;
  /** Kind of work and unit of whoever said so. */
  @Column('text', { name: 'recorded_as' }) recordedAs!: string;
}

export const forumTables = [
  ForumRow,
  ForumDescriptionRow,
  ForumMemberRow,
  ForumFollowUpRow,
  ForumOverlapNoteRow,
] as const;

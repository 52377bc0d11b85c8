import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('published_figure')
@ObjectType('PublishedFigure', {
  description:
    'A figure as it was published: a constant with its source, never recomputed, never rounded (publicerad uppgift).',
})
export class PublishedFigureRow {
  @PrimaryColumn('text')
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Column('text')
  @Field(() => String, { description: 'What it is about.' })
  topic!: string;

  @Column('text')
  @Field(() => String, { description: 'The time it speaks of, as people say it.' })
  period!: string;

  @Column('double precision')
  @Field(() => Float, { description: 'The value, in the unit that stands beside.' })
  value!: number;

  @Column('text')
  @Field(() => String, { description: 'What is counted, for example avvikelser, elever or procent.' })
  unit!: string;

  @Column('text')
  @Field(() => String, { description: 'How it was counted: by sender or recipient, by district or school.' })
  basis!: string;

  @Column('text')
  @Field(() => String, { description: 'The document, and the place in it.' })
  source!: string;

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'true when it follows by arithmetic from others, and is printed in no document.',
  })
  derived!: boolean;

  /** First day of the time it speaks of; null where that is not known. For the order of figures alone. */
  @Column('date', { name: 'from_on', nullable: true })
  fromOn!: string | null;
}

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
}

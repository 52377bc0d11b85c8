import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure as it was published. A constant with its source; never recomputed, never rounded. */
@Entity('published_figure')
export class PublishedFigureRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') topic!: string;
  @Column('text') period!: string;
  @Column('double precision') value!: number;
  @Column('text') unit!: string;
  /** What was counted, and by whom. */
  @Column('text') basis!: string;
  @Column('text') source!: string;
}

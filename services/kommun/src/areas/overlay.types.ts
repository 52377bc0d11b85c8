import { Field, ObjectType } from 'type-graphql';
import { Area, DistrictPart } from './area.types.js';

@ObjectType({ description: 'Two areas of different geographies that share ground: who has to meet whom.' })
export class AreaOverlap {
  @Field(() => Area, { description: 'Of the left geography.' })
  left!: Area;

  @Field(() => Area, { description: 'Of the right.' })
  right!: Area;

  @Field(() => [DistrictPart], { description: 'The ground they share.' })
  parts!: DistrictPart[];
}

@ObjectType({ description: 'An area, and those of the other geography that it shares ground with.' })
export class AreaMeeting {
  @Field(() => Area, { description: 'The area.' })
  area!: Area;

  @Field(() => [Area], { description: 'Whom it meets.' })
  meets!: Area[];
}

@ObjectType({
  description: 'Two geographies laid over each other on a day, and where their borders disagree.',
})
export class AreaOverlay {
  @Field(() => [AreaOverlap], { description: 'Every pair that shares ground.' })
  overlaps!: AreaOverlap[];

  @Field(() => [AreaMeeting], { description: 'Areas of the left that meet several of the right.' })
  leftMeetingSeveral!: AreaMeeting[];

  @Field(() => [AreaMeeting], { description: 'Areas of the right that meet several of the left.' })
  rightMeetingSeveral!: AreaMeeting[];

  @Field(() => [AreaOverlap], { description: 'Pairs that meet nobody but each other.' })
  oneToOne!: AreaOverlap[];

  @Field(() => [Area], {
    description: 'Areas of which nobody has said what they hold: whom they meet is not known.',
  })
  unknown!: Area[];
}

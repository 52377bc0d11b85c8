import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Area, BusGroup } from './area.types.js';

/** Why a group is one of a place's. */
export enum PlaceGround {
  LIES_IN = 'LIES_IN',
  SCHOOL_AREA = 'SCHOOL_AREA',
  SEAT = 'SEAT',
}
registerEnumType(PlaceGround, {
  name: 'PlaceGround',
  description: 'Why a local BUS group is one of a place’s or a unit’s. There may be several true answers.',
  valuesConfig: {
    LIES_IN: { description: 'It lies in the group’s area.' },
    SCHOOL_AREA: {
      description:
        'The school’s area (grundskoleområde) shares ground with the group: the head of the area sits there.',
    },
    SEAT: { description: 'The unit has a seat in the group on the day.' },
  },
});

@ObjectType({ description: 'A local BUS group of a place’s, and why it is.' })
export class GroupOfPlace {
  @Field(() => BusGroup, { description: 'The group.' })
  busGroup!: BusGroup;

  @Field(() => PlaceGround, { description: 'Why.' })
  ground!: PlaceGround;

  @Field(() => Area, { nullable: true, description: 'The school area, when it is the ground.' })
  schoolArea!: Area | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the ground is said; null where whoever recorded the seat is the source.',
  })
  source!: string | null;
}

@ObjectType({ description: 'The local BUS groups of a place or a unit on a day: all true answers.' })
export class GroupsOfPlace {
  @Field(() => [GroupOfPlace], { description: 'Those that are known, each with its ground.' })
  known!: GroupOfPlace[];

  @Field(() => [BusGroup], {
    description:
      'Groups in the municipality of which nobody has said what they hold: any of them may be the place’s as well.',
  })
  mayAlso!: BusGroup[];

  @Field(() => Boolean, {
    description: 'false when there may be more than the known ones, which nobody has written down.',
  })
  complete!: boolean;
}

import { PageInfo } from '@samsyn/subgraph/page-info';
import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import { RecordOwner } from '../record-part.js';
import type { OwnerWord } from '../sharing/change.resolver.js';
import { Assignment, StaffMember } from './assignment.types.js';

/** A child that a unit works with, as the graph shows it. */
export interface UnitChild {
  readonly childId: string;
  readonly owner: RecordOwner;
  readonly initials: string | null;
  readonly birthYear: number | null;
  readonly isUnassigned: boolean;
  readonly assignments: readonly Assignment[];
  readonly viewerCanAssign: boolean;
}

/** A page of them. */
export interface UnitChildren {
  readonly edges: readonly { readonly cursor: string; readonly node: UnitChild }[];
  readonly pageInfo: PageInfo;
  readonly staff: readonly StaffMember[];
}

/** The types under names of the owner's own: the municipality's children have initials and a year of birth, the region's not. */
export function unitChildrenTypes(word: OwnerWord): ClassType<object> {
  @ObjectType()
  class AnyChild {
    @Field(() => ID, { description: 'The child’s pseudonym, a UUID.' })
    childId!: string;

    @Field(() => RecordOwner, { description: 'Whose record the assignments open.' })
    owner!: RecordOwner;

    @Field(() => Boolean, { description: 'Nobody in the unit works with the child now.' })
    isUnassigned!: boolean;

    @Field(() => [Assignment], {
      description: 'Who works, will work and has worked with the child in this unit, those who do now first.',
    })
    assignments!: Assignment[];

    @Field(() => Boolean, {
      description: 'This viewer may let somebody in the unit work with the child.',
    })
    viewerCanAssign!: boolean;
  }

  const described = {
    description:
      'A child that a unit works with, as whoever leads the unit sees it: enough to say who works with it, and nothing of its record.',
  };

  @ObjectType('MunicipalUnitChild', described)
  class MunicipalChild extends AnyChild {
    @Field(() => String, {
      nullable: true,
      description:
        'Initials of given and family names; null while the identity is protected, or is not the unit’s to read.',
    })
    initials!: string | null;

    @Field(() => Int, { nullable: true, description: 'Year of birth; null where initials is.' })
    birthYear!: number | null;
  }

  @ObjectType('CareUnitChild', described)
  class CareChild extends AnyChild {}

  const child = word === 'Municipal' ? MunicipalChild : CareChild;

  @ObjectType(`${word}UnitChildEdge`, { description: 'A child and its place in the list.' })
  class Edge {
    @Field(() => String, { description: 'Place in the list.' })
    cursor!: string;

    @Field(() => child, { description: 'The child.' })
    node!: AnyChild;
  }

  @ObjectType(`${word}UnitChildConnection`, {
    description: 'A page of the children that a unit works with, those with nobody first.',
  })
  class Connection {
    @Field(() => [Edge], { description: 'The children of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;

    @Field(() => [StaffMember], {
      description: 'Those who work, or have worked, in the unit, by name; none when the page is empty.',
    })
    staff!: StaffMember[];
  }

  return Connection;
}

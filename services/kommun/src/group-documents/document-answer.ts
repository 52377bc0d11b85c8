import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { dayOf } from '../bus-groups/bus-group.resolver.js';
import type { KommunContext } from '../context.js';
import type { DocumentOutcome } from './change-document.js';
import { GroupDocument } from './document.types.js';
import { showDocument } from './show-document.js';

@ObjectType({ description: 'Something that a local BUS group has written down was changed.' })
export class GroupDocumentChanged {
  @Field(() => BusGroup, {
    description: 'The group as it is now; of one that has ended, as it was on its last day.',
  })
  busGroup!: BusGroup;

  @Field(() => GroupDocument, {
    nullable: true,
    description:
      'The document as it is now, with its version; null where none was changed, and where it was struck.',
  })
  document!: GroupDocument | null;
}

export const GroupDocumentResult = createUnionType({
  name: 'GroupDocumentResult',
  description: 'What came of a change of a group’s documents: done, refused, or not understood.',
  types: () => [GroupDocumentChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : GroupDocumentChanged,
});

/** What a change of a group's documents is answered with. */
export type Changed =
  | { readonly busGroup: AreaOnDate; readonly document: GroupDocument | null }
  | ChangeRefused
  | InvalidInput;

const by =
  'By whoever leads or coordinates a municipal unit in the group. null with an error: it is not known whether it was done.';
export const returns = () => GroupDocumentResult;
/** How such a change is told in the graph. */
export const does = (description: string) => ({ nullable: true, description: `${description} ${by}` });

/** The group and the document as they are after a change, or why it was not made. */
export async function answer(outcome: DocumentOutcome, context: KommunContext): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const busGroup = (await context.groups.ever()).get(outcome.busGroupId);
  if (!busGroup) throw new Error('a group that was just there is gone');
  const { documentId } = outcome;
  const document = documentId === null ? null : await context.documents.find(documentId);
  const all = await context.documents.groups.load(busGroup.id);
  const { handOvers } = await context.groups.histories.load(busGroup.id);
  return { busGroup, document: document && showDocument(document, all, dayOf(busGroup), true, handOvers) };
}

import { Arg, type ClassType, Ctx, Mutation, Resolver } from 'type-graphql';
import { type ChangeRefused, changeRefused } from '../../changes.types.js';
import type { OwnerWord } from '../../sharing/change.resolver.js';
import type { RecordKinds } from '../record-kinds.js';
import { type ImportContext, importRecord, type RecordInput } from './import-record.service.js';
import { type ImportedRecord, ImportResult } from './import-record.types.js';

/**
 * The mutation by which a case system brings a single record, when something has happened and not by night.
 *
 * @param input the service's own class: a field for each of the kinds
 */
export function importResolver(word: OwnerWord, input: ClassType<object>, kinds: RecordKinds) {
  const whose = word === 'Municipal' ? 'the municipality' : 'the region';

  @Resolver()
  class ImportResolver {
    @Mutation(() => ImportResult, {
      name: `import${word}Record`,
      nullable: true,
      description: `Brings one record from a case system to ${whose}: by a system that signs in as an importer, for the authorities of its own units. The same record again changes nothing, however often it is sent. It reads nothing. Logged. null with an error: it is not known whether it was taken.`,
    })
    async importRecord(
      @Arg('input', () => input, { description: 'One record, of one kind.' }) given: object,
      @Ctx() context: ImportContext,
    ): Promise<ImportedRecord | ChangeRefused> {
      const outcome = await importRecord(given as RecordInput, kinds, context);
      return outcome === null ? changeRefused() : { ...outcome, faults: [...outcome.faults] };
    }
  }

  return ImportResolver;
}

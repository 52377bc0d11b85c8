import type { RecordOwner } from '../../../gql/graphql.js';
import { RecordForm, type RecordFormProps } from '../../../sharing/record-form.js';
import { useWords } from '../words.js';

interface GroupFormProps<Input extends object> extends RecordFormProps<Input> {
  owner: RecordOwner;
  /** What is wrong, by field and code, where the words of a part of the page say it best. */
  at?: Partial<Record<string, string>>;
}

/** A change of a group or of something in it. */
export function GroupForm<Input extends object>({ at, ...form }: GroupFormProps<Input>) {
  const words = useWords().acts;
  return <RecordForm<Input> {...form} words={{ ...words, at: { ...words.at, ...at } }} />;
}

import { RecordForm, type RecordFormProps } from '../../../sharing/record-form.js';
import { useWords } from '../words.js';

/** A change of the register, which the municipality keeps. */
export function ForumForm<Input extends object>(form: RecordFormProps<Input>) {
  const words = useWords().acts;
  return <RecordForm<Input> {...form} owner="MUNICIPALITY" words={words} />;
}

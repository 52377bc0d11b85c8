import type { FieldProblem } from '../../../sharing/problems.js';
import { RecordForm, type RecordFormProps } from '../../../sharing/record-form.js';
import { useWords } from '../words.js';

/** The fields that must be filled in and are not. */
export function missing(filled: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.entries(filled)
    .filter(([, value]) => value.trim() === '')
    .map(([field]) => ({ field, code: 'REQUIRED' }));
}

/** A change that the secretariat makes in what the region keeps. */
export function BussamForm<Input extends object>(form: RecordFormProps<Input>) {
  const words = useWords().acts;
  return <RecordForm<Input> {...form} owner="REGION" words={words} />;
}

import type { RecordOwner } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { ChoiceField } from '../ui/written-fields.js';
import { useChildrenToAssess } from './use-children-to-assess.js';

interface ChildChoiceProps {
  owner: RecordOwner;
  problem: string | undefined;
  value: string;
  onChoose(childId: string): void;
}

/** Which of the viewer's own children. */
export function ChildChoice({ owner, problem, value, onChoose }: ChildChoiceProps) {
  const { t } = useSpeech();
  const { children, hasFailed } = useChildrenToAssess(owner);
  return (
    <>
      <ChoiceField
        label={t.needs.child}
        hint={children?.length === 0 ? t.needs.noChildren : t.needs.childHint}
        problem={problem}
        value={value}
        options={[['', children === null ? t.shell.loading : t.needs.chooseChild], ...(children ?? [])]}
        onChoose={onChoose}
      />
      {hasFailed && <Notice tone="late" icon="warning" title={t.needs.notAllChildren} />}
    </>
  );
}

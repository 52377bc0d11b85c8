import { useQuery } from 'urql';
import { ReviseDeviation } from '../../../deviations/deviation-changes.js';
import { DeviationUnits } from '../../../deviations/deviation-parties.js';
import { Overtaken } from '../../../deviations/overtaken.js';
import { useWords } from '../../../deviations/words.js';
import type { DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';
import { Dialog } from '../../../ui/dialog.js';
import { ContentForm } from '../report/content-form.js';
import { optionsOf } from '../report/report-page.js';

interface ReviseFormProps {
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  onClose(): void;
  onMade(): void;
}

/** The same form again, with what was written. */
export function ReviseForm({ whole, row, onClose, onMade }: ReviseFormProps) {
  const { t } = useSpeech();
  const { form: text, analysis, loading } = useWords();
  const [{ data }] = useQuery({ query: DeviationUnits });
  const sender = row.sender && readFragment(UnitName, row.sender);
  return (
    <Dialog title={text.revise} closeLabel={t.shell.close} onClose={onClose}>
      {!data || !sender ? (
        <p role="status">{loading}</p>
      ) : (
        <ContentForm
          senders={[{ id: sender.id, name: ('name' in sender && sender.name) || sender.id }]}
          units={optionsOf(data)}
          change={ReviseDeviation}
          action={analysis.save}
          draft={{
            recipientUnitId: row.recipient?.id ?? '',
            busGroupId: whole.busGroup?.id ?? '',
            category: row.category ?? 'OTHER',
            occurredOn: row.occurredOn ?? '',
            what: row.what ?? '',
            consequence: whole.consequence ?? '',
            proposal: whole.proposal ?? '',
          }}
          inputFor={(_, content) => ({ deviationId: whole.id, content, expectedVersion: whole.version ?? 0 })}
          onCancel={onClose}
          onOvertaken={onMade}
          overtaken={<Overtaken whole={whole} row={row} move="REVISE" />}
          onMade={() => {
            onClose();
            onMade();
          }}
        />
      )}
    </Dialog>
  );
}

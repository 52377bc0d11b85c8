import type { GroupSeatsFragment } from '../../../gql/graphql.js';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import { AddSeatForm } from './add-seat-form.js';
import { ConfirmSeatsForm } from './confirm-seats-form.js';
import { OpenLevelForm } from './open-level-form.js';
import { RenameForm } from './rename-form.js';
import styles from './seats.module.css';

/** What the viewer can do with the group as a whole; nothing when there is nothing. */
export function GroupActs({ group }: { group: GroupSeatsFragment }) {
  const text = useWords().acts;
  const { id, name, levels } = group;
  const canAddRegional = group.viewerCanAddRegionalSeat === true && levels.length > 0;
  const canConfirmRegional = group.viewerCanConfirmRegionalSeats === true;
  if (!group.viewerCanChange && !canAddRegional && !canConfirmRegional) return null;
  return (
    <div className={styles.acts}>
      {group.viewerCanChange && (
        <>
          {levels.length > 0 && (
            <ActButton label={text.addSeat.open.MUNICIPALITY} look="primary">
              {(close) => <AddSeatForm group={group} owner="MUNICIPALITY" levels={levels} onClose={close} />}
            </ActButton>
          )}
          <ActButton label={text.openLevel.open} look={levels.length > 0 ? 'plain' : 'primary'}>
            {(close) => <OpenLevelForm groupId={id} onClose={close} />}
          </ActButton>
          <ActButton label={text.confirm.open.MUNICIPALITY}>
            {(close) => <ConfirmSeatsForm groupId={id} owner="MUNICIPALITY" onClose={close} />}
          </ActButton>
          <ActButton label={text.rename.open}>
            {(close) => <RenameForm groupId={id} name={name} onClose={close} />}
          </ActButton>
        </>
      )}
      {canAddRegional && (
        <ActButton label={text.addSeat.open.REGION} look="primary">
          {(close) => <AddSeatForm group={group} owner="REGION" levels={levels} onClose={close} />}
        </ActButton>
      )}
      {canConfirmRegional && (
        <ActButton label={text.confirm.open.REGION}>
          {(close) => <ConfirmSeatsForm groupId={id} owner="REGION" onClose={close} />}
        </ActButton>
      )}
    </div>
  );
}

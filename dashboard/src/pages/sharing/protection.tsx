import { useState } from 'react';
import type { SharingFactsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Telling } from '../../ui/telling.js';
import { useDoor } from './door-context.js';
import styles from './sharing-page.module.css';

const Mark = graphql(`
  mutation SetProtectedIdentity($municipal: Boolean!, $input: SetProtectedIdentityInput!) {
    municipal: setMunicipalProtectedIdentity(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: setCareProtectedIdentity(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

/** Whether the child's whereabouts are hidden from all others, and the mark that does it. */
export function Protection({ sharing }: { sharing: SharingFactsFragment }) {
  const { t } = useSpeech();
  const { childId, owner } = useDoor();
  const [opened, setOpened] = useState(false);
  const text = t.sharingChanges.protection;
  const isOn = sharing.identityIsProtected === true;
  return (
    <Card title={text.title}>
      <Telling>
        <p>{isOn ? text.on[owner] : text.off}</p>
        {sharing.viewerCanProtectIdentity && (
          <div className={styles.actions}>
            <Button onClick={() => setOpened(true)}>{isOn ? text.unmark : text.mark}</Button>
          </div>
        )}
        {opened && (
          <ConfirmChange
            title={isOn ? text.unmarkTitle : text.markTitle}
            action={isOn ? text.unmark : text.mark}
            isLoss={isOn}
            change={Mark}
            variables={{ input: { childId, isProtected: !isOn } }}
            done={isOn ? text.unmarked : text.marked}
            onClose={() => setOpened(false)}
          >
            <p>{isOn ? text.unmarkMore : text.markMore[owner]}</p>
          </ConfirmChange>
        )}
      </Telling>
    </Card>
  );
}

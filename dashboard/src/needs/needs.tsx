import { useState } from 'react';
import { useQuery } from 'urql';
import type { NeedFactsFragment } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { UnitName } from '../parties/unit-name.js';
import { ConfirmChange } from '../sharing/confirm-change.js';
import { OwnerContext } from '../sharing/owner-context.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { useHeldWhilePressed } from '../ui/held-while-pressed.js';
import { Telling } from '../ui/telling.js';
import { AssessCareNeed } from './assess-care-need.js';
import { AssessNeed } from './assess-need.js';
import { NeedRow } from './need-row.js';
import styles from './needs.module.css';
import { mostNeeds, NeedFacts, NeedsQuery } from './needs-query.js';

const Withdraw = graphql(`
  mutation WithdrawCareNeed($municipal: Boolean!, $input: WithdrawCareNeedInput!) {
    change: withdrawCareNeed(input: $input) @skip(if: $municipal) {
      __typename
      ... on CareNeedChanged {
        careNeed {
          id
          withdrawnAt
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);

type Opened =
  | { readonly what: 'assess' }
  | { readonly what: 'take-up' | 'withdraw'; readonly need: NeedFactsFragment };

/** On Mina barn: where one assesses that a child needs a plan, and what has been assessed and nobody has taken up. */
export function Needs({ onChanged }: { onChanged(): void }) {
  const { t } = useSpeech();
  const text = t.needs;
  const [{ data: fetched, fetching }, fetchAgain] = useQuery({
    query: NeedsQuery,
    variables: { first: mostNeeds },
    requestPolicy: 'cache-and-network',
  });
  // What comes late must not push away the row that is being clicked, nor the list while somebody reads it.
  const data = useHeldWhilePressed(fetched);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!data?.viewer) return fetching ? <div className={styles.room} /> : null;
  const units = data.viewer.units.map((unit) => readFragment(UnitName, unit));
  const own = units.filter(({ __typename }) => __typename === 'MunicipalUnit');
  const care = units.filter(({ __typename }) => __typename === 'CareUnit');
  const needs = (data.careNeeds?.edges ?? [])
    .map(({ node }) => readFragment(NeedFacts, node))
    .filter(({ takenUpBy }) => takenUpBy === null);
  const close = () => setOpened(null);
  const changed = () => {
    fetchAgain({ requestPolicy: 'network-only' });
    onChanged();
  };
  const first = own.find(({ kind }) => kind);
  return (
    <div className={styles.needs}>
      <Telling>
        <div>
          <Button onClick={() => setOpened({ what: 'assess' })}>{text.open}</Button>
        </div>
        {needs.length > 0 && (
          <Card title={text.waiting} aside={<p className="numbers">{needs.length}</p>}>
            <ul className={styles.list}>
              {needs.map((need) => (
                <NeedRow
                  key={need.id}
                  need={need}
                  onTakeUp={() => setOpened({ what: 'take-up', need })}
                  onWithdraw={() => setOpened({ what: 'withdraw', need })}
                />
              ))}
            </ul>
            {data.careNeeds?.pageInfo.hasNextPage && <p>{text.notAll(mostNeeds)}</p>}
          </Card>
        )}
        {opened?.what === 'assess' && care.length > 0 && (
          <AssessCareNeed
            units={care.map(({ id, name }) => [id, name ?? id] as const)}
            onMade={changed}
            onClose={close}
          />
        )}
        {((opened?.what === 'assess' && care.length === 0) || opened?.what === 'take-up') && (
          <AssessNeed
            unit={first?.kind ? { id: first.id, kind: first.kind } : null}
            need={opened.what === 'take-up' ? opened.need : undefined}
            onMade={changed}
            onClose={close}
          />
        )}
        {opened?.what === 'withdraw' && (
          <OwnerContext value="REGION">
            <ConfirmChange
              title={text.withdrawTitle}
              action={text.withdraw}
              isLoss
              change={Withdraw}
              variables={{ input: { childId: opened.need.childId, careNeedId: opened.need.id } }}
              done={text.withdrawn}
              onMade={changed}
              onClose={close}
            >
              <p>{text.withdrawMore}</p>
            </ConfirmChange>
          </OwnerContext>
        )}
      </Telling>
    </div>
  );
}

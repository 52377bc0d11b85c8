import { useState } from 'react';
import type { BlockFactsFragment, SharingFactsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { ConfirmChange } from '../../sharing/confirm-change.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Telling } from '../../ui/telling.js';
import { useDoor } from './door-context.js';
import { PlaceBlock } from './place-block.js';
import styles from './sharing-page.module.css';

const Lift = graphql(`
  mutation LiftBlock($municipal: Boolean!, $input: LiftBlockInput!) {
    municipal: liftMunicipalBlock(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: liftCareBlock(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface BlocksProps {
  sharing: SharingFactsFragment;
  /** those that hold */
  blocks: readonly BlockFactsFragment[];
}

/** What is hidden whatever has been released, and from whom. */
export function Blocks({ sharing, blocks }: BlocksProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { childId, owner, kinds } = useDoor();
  const [opened, setOpened] = useState<'place' | BlockFactsFragment | null>(null);
  const close = () => setOpened(null);
  const text = t.sharingChanges.blocks;
  const inShort = ({ part, unit }: BlockFactsFragment) =>
    `${t.sharing.part[owner][part]}, ${unit ? unitName(unit, kinds.get(unit.id) ?? 'OTHER', speech) : text.all}`;
  return (
    <Card title={text.title}>
      <Telling>
        <p className={styles.muted}>{text.lead}</p>
        {blocks.length === 0 ? (
          <p className={styles.none}>{text.none}</p>
        ) : (
          <ul className={styles.rows}>
            {blocks.map((block) => (
              <li key={block.id} className={styles.row}>
                <div>
                  <p className={styles.strong}>
                    <Hides block={block} />
                  </p>
                  <p className={styles.muted}>
                    {text.since(<Moment at={block.from} />, <Written>{block.reason}</Written>)}
                  </p>
                </div>
                {block.viewerCanLift && (
                  <Button aria-label={text.liftFor(inShort(block))} onClick={() => setOpened(block)}>
                    {text.lift}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {sharing.viewerCanBlock && (
          <div className={styles.actions}>
            <Button onClick={() => setOpened('place')}>{text.place}</Button>
          </div>
        )}
        {opened === 'place' && <PlaceBlock ownParts={sharing.ownParts} onClose={close} />}
        {opened && opened !== 'place' && (
          <ConfirmChange
            title={text.liftTitle}
            action={text.lift}
            change={Lift}
            variables={{ input: { childId, blockId: opened.id } }}
            done={text.lifted}
            onClose={close}
          >
            <p className={styles.strong}>
              <Hides block={opened} />
            </p>
            <p>{text.liftMore}</p>
          </ConfirmChange>
        )}
      </Telling>
    </Card>
  );
}

/** "BUP Farsta ser inte planen." */
function Hides({ block }: { block: Pick<BlockFactsFragment, 'part' | 'unit'> }) {
  const { t } = useSpeech();
  const { owner, kinds } = useDoor();
  const parts = t.sharing.part[owner][block.part];
  return block.unit
    ? t.sharingChanges.blocks.hides(parts, <ReceiverNames receivers={[block.unit]} kinds={kinds} />)
    : t.sharingChanges.blocks.hidesFromAll(parts);
}

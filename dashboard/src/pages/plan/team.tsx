import { useState } from 'react';
import { planAnchors } from '../../gaps/gap-place.js';
import type { TeamOfPlanFragment } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyMark, partyOrder } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import styles from './team.module.css';
import { PartyActs, TeamActs } from './team-acts.js';

const Fragment = graphql(`
  fragment TeamOfPlan on Plan {
    id
    viewerMoves
    viewerCanAnswerCarePlan
    child {
      id
      givenName
    }
    gaps {
      items {
        kind
        party {
          id
        }
      }
    }
    parties {
      id
      kind
      name
      answer
      invitedOn
      answerReason
      deputy
      leftOn
      viewerCanAnswer
      coordinates
      attended
      invited
      unit {
        id
        ...UnitName
        ... on MunicipalUnit {
          demo
        }
        ... on CareUnit {
          demo
        }
      }
      guardian {
        id
        name
        relation
        consented
      }
    }
  }
`);

type Party = TeamOfPlanFragment['parties'][number];

/** Everybody around the child: who coordinates, who has consented, who comes to the meetings. */
export function Team({
  plan: masked,
  viewerUnits,
}: {
  plan: FragmentType<typeof Fragment>;
  viewerUnits: readonly string[];
}) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const isOwn = ({ unit }: Party) => unit !== null && viewerUnits.includes(unit.id);
  const left = new Set(
    plan.gaps.items.flatMap(({ kind, party }) => (kind === 'RESPONSIBLE_LEFT' && party ? [party.id] : [])),
  );
  const parties = plan.parties
    .filter(({ leftOn }) => leftOn === null)
    .sort((a, b) => partyOrder.indexOf(a.kind) - partyOrder.indexOf(b.kind));
  const canSet = plan.viewerMoves.includes('SET_PARTIES');
  const canAnswerForOthers = parties.some((party) => party.viewerCanAnswer && !isOwn(party));
  const [isChanging, setChanging] = useState(false);
  return (
    <Card title={t.plan.team(plan.child.givenName)} anchor={planAnchors.team}>
      <ul className={styles.team}>
        {parties.map((party) => (
          <li key={party.id} className={styles.party}>
            <div className={styles.who}>
              <PartyMark kind={party.kind} />
              <span>
                <Who party={party} />
                {isOwn(party) && <span className={styles.muted}> ({t.plan.viewer})</span>}
              </span>
            </div>
            <div className={styles.state}>
              {left.has(party.id) && (
                <Tag tone="gap" icon="warning">
                  {t.gaps.nobodyLeft}
                </Tag>
              )}
              <State party={party} />
            </div>
            <PartyActs
              party={party}
              canAnswer={party.viewerCanAnswer && (isChanging || isOwn(party))}
              canRemove={isChanging && canSet && !party.coordinates}
            />
          </li>
        ))}
      </ul>
      <MadeUp parties={parties} />
      <TeamActs
        canAdd={canSet}
        canAnswerForCare={plan.viewerCanAnswerCarePlan === true}
        isChanging={canSet || canAnswerForOthers ? isChanging : null}
        onChanging={setChanging}
      />
    </Card>
  );
}

/** Units that no document names, and that the demo needs: said to be so. */
function MadeUp({ parties }: { parties: readonly Party[] }) {
  const speech = useSpeech();
  const { t, list } = speech;
  const names = parties.flatMap(({ unit, kind }) =>
    unit && 'demo' in unit && unit.demo ? [unitName(unit, kind, speech)] : [],
  );
  return names.length > 0 && <p className={styles.madeUp}>{t.plan.madeUpUnits(list([...new Set(names)]))}</p>;
}

function Who({ party }: { party: Party }) {
  const speech = useSpeech();
  if (!party.guardian) return <>{party.name ?? unitName(party.unit, party.kind, speech)}</>;
  return (
    <>
      {party.guardian.name}, {speech.t.words.guardian[party.guardian.relation]}
    </>
  );
}

function State({ party }: { party: Party }) {
  const { t } = useSpeech();
  const absent = party.invited >= 2 && party.attended * 2 < party.invited;
  return (
    <>
      {party.coordinates && <span className={styles.strong}>{t.plan.coordinates}</span>}
      {party.guardian && party.guardian.consented !== null && (
        <span className={party.guardian.consented ? '' : styles.warn}>
          {party.guardian.consented ? t.plan.consented : t.plan.notConsented}
        </span>
      )}
      {party.answer === 'WAITING' && party.invitedOn === null ? (
        <span>{t.plan.notCalled}</span>
      ) : party.answer !== 'ACCEPTED' ? (
        <Tag tone={party.answer === 'WAITING' ? 'late' : 'gap'}>{t.words.answer[party.answer]}</Tag>
      ) : (
        party.invited > 0 && (
          <span className={`numbers ${absent ? styles.warn : ''}`}>
            {t.plan.came(party.attended, party.invited)}
          </span>
        )
      )}
    </>
  );
}

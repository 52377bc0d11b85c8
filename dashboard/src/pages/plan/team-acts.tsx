import type { TeamOfPlanFragment } from '../../gql/graphql.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import { partyName } from '../../plan-forms/party-names.js';
import { Button } from '../../ui/button.js';
import styles from './acts.module.css';

type Party = TeamOfPlanFragment['parties'][number];

/** Why a party does not come, who comes instead, and what the viewer may answer for it or do with it. */
export function PartyActs({
  party,
  canAnswer,
  canRemove,
}: {
  party: Party;
  canAnswer: boolean;
  canRemove: boolean;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const act = useAct();
  const who = partyName(party, speech);
  const answers = (['ACCEPTED', 'DECLINED'] as const).filter((answer) => answer !== party.answer);
  return (
    <>
      {party.answerReason && (
        <p>
          <Written>{party.answerReason}</Written>
        </p>
      )}
      {party.deputy && (
        <p>
          {t.moves.notice.deputy}: <Written>{party.deputy}</Written>
        </p>
      )}
      {act && (canAnswer || canRemove) && (
        <div className={styles.acts}>
          {canAnswer &&
            answers.map((answer) => (
              <Button
                key={answer}
                look="quiet"
                aria-label={t.moves.notice.title[answer](who)}
                onClick={() => act({ kind: 'answer-notice', partyId: party.id, answer })}
              >
                {answer === 'ACCEPTED' ? t.mine.accept : t.mine.decline}
              </Button>
            ))}
          {canRemove && (
            <Button
              look="quiet"
              aria-label={t.moves.leave.open(who)}
              onClick={() => act({ kind: 'leave-party', partyId: party.id })}
            >
              {t.moves.leave.action}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface TeamActsProps {
  canAdd: boolean;
  canAnswerForCare: boolean;
  /** whether what can be done with each party stands beside it; null when there is nothing */
  isChanging: boolean | null;
  onChanging(isChanging: boolean): void;
}

/** Shows what can be done with the parties, adds one, and gives the region's answer to the plan. */
export function TeamActs({ canAdd, canAnswerForCare, isChanging, onChanging }: TeamActsProps) {
  const { t } = useSpeech();
  const act = useAct();
  if (!act || (!canAdd && !canAnswerForCare && isChanging === null)) return null;
  return (
    <div className={styles.acts}>
      {isChanging !== null && (
        <Button aria-pressed={isChanging} onClick={() => onChanging(!isChanging)}>
          {t.moves.party.change}
        </Button>
      )}
      {canAdd && <Button onClick={() => act({ kind: 'add-party' })}>{t.moves.party.open}</Button>}
      {canAnswerForCare && (
        <Button onClick={() => act({ kind: 'answer-care-plan' })}>{t.moves.carePlan.title}</Button>
      )}
    </div>
  );
}

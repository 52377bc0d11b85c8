import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Day, Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { partyColour } from '../../parties/party.js';
import { paths } from '../../paths.js';
import { partyName } from '../../plan-forms/party-names.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Tag } from '../../ui/tag.js';
import styles from './mine-page.module.css';
import type { MyAct } from './my-dialog.js';
import type { Waiting } from './waiting.js';

interface WaitingRowProps {
  waiting: Waiting;
  onAct(act: MyAct): void;
}

/** One thing that waits: what, for which child, by when, and what one can do with it. */
export function WaitingRow({ waiting, onAct }: WaitingRowProps) {
  const { t } = useSpeech();
  const { plan } = waiting;
  const child = plan.child.displayName ?? t.children.unnamed;
  return (
    <div className={styles.row} style={{ borderInlineStartColor: colourOf(waiting) }}>
      <div className={styles.what}>
        <p className={styles.title}>
          <Title waiting={waiting} />
        </p>
        <p className={styles.about}>
          <Link href={paths.plan(plan.id)}>{child}</Link>
          <When waiting={waiting} />
        </p>
      </div>
      <div className={styles.actions}>
        <Actions waiting={waiting} child={child} onAct={onAct} />
      </div>
    </div>
  );
}

function colourOf(waiting: Waiting): string {
  if (waiting.kind === 'notice') return partyColour(waiting.party.kind);
  if (waiting.kind === 'offered' || waiting.kind === 'ongoing') return partyColour(waiting.partyKind);
  return 'var(--line-strong)';
}

function Title({ waiting }: { waiting: Waiting }) {
  const { t } = useSpeech();
  switch (waiting.kind) {
    case 'notice':
      return waiting.meeting
        ? t.mine.meetingAt(t.words.meeting[waiting.meeting.kind], <Moment at={waiting.meeting.startsAt} />)
        : t.mine.notice;
    case 'followUp':
      return t.moves.followUp.documentTitle;
    case 'decision':
      return <Written>{waiting.decision.wording}</Written>;
    default:
      return <Written>{waiting.intervention.title}</Written>;
  }
}

function When({ waiting }: { waiting: Waiting }): ReactNode {
  const { t, dates } = useSpeech();
  switch (waiting.kind) {
    case 'notice': {
      const day = waiting.meeting?.answerBy;
      if (day) return <DueTag day={day}>{t.mine.answerBy(<Day date={day} />)}</DueTag>;
      return (
        waiting.party.invitedOn && <span>{t.mine.calledOn(<Day date={waiting.party.invitedOn} />)}</span>
      );
    }
    case 'followUp':
    case 'decision':
      return waiting.by && <DueTag day={waiting.by}>{t.mine.due(<Day date={waiting.by} />)}</DueTag>;
    default: {
      const { from, until, progress, status } = waiting.intervention;
      return (
        <>
          <span>
            {t.words.interventionStatus[status]}
            {progress && (
              <>
                , <Written>{progress}</Written>
              </>
            )}
          </span>
          {from && from > dates.today && <span>{t.plan.from(<Day date={from} />)}</span>}
          {until && <span>{t.plan.until(<Day date={until} />)}</span>}
        </>
      );
    }
  }
}

function DueTag({ day, children }: { day: string; children: ReactNode }) {
  const { dates } = useSpeech();
  return day < dates.today ? (
    <Tag tone="late" icon="clock">
      {children}
    </Tag>
  ) : (
    <span>{children}</span>
  );
}

function Actions({ waiting, child, onAct }: WaitingRowProps & { child: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const { plan } = waiting;
  const named = (action: string, what: string) => ({ 'aria-label': t.mine.actionFor(action, what, child) });
  switch (waiting.kind) {
    case 'notice': {
      const { party } = waiting;
      const who = partyName(party, speech);
      const act = (answer: 'ACCEPTED' | 'DECLINED') =>
        onAct({ kind: 'notice', plan, partyId: party.id, who, answer });
      return (
        <>
          <Button look="primary" {...named(t.mine.accept, who)} onClick={() => act('ACCEPTED')}>
            {t.mine.accept}
          </Button>
          <Button {...named(t.mine.decline, who)} onClick={() => act('DECLINED')}>
            {t.mine.decline}
          </Button>
        </>
      );
    }
    case 'offered': {
      const { intervention } = waiting;
      return (['ACCEPTED', 'DECLINED'] as const)
        .filter((answer) => intervention.possibleAnswers.includes(answer))
        .map((answer) => (
          <Button
            key={answer}
            look={answer === 'ACCEPTED' ? 'primary' : 'plain'}
            {...named(t.moves.intervention.answerOpen[answer], intervention.title)}
            onClick={() => onAct({ kind: 'answer', plan, intervention, answer })}
          >
            {t.moves.intervention.answerOpen[answer]}
          </Button>
        ));
    }
    case 'ongoing': {
      const { intervention } = waiting;
      return intervention.possibleSteps.map((step) => (
        <Button
          key={step}
          {...named(t.moves.intervention.stepOpen[step], intervention.title)}
          onClick={() => onAct({ kind: 'report', plan, intervention, step })}
        >
          {t.moves.intervention.stepOpen[step]}
        </Button>
      ));
    }
    case 'decision': {
      const { id, wording } = waiting.decision;
      return (
        <Button
          {...named(t.moves.doDecision.open, wording)}
          onClick={() => onAct({ kind: 'decision', plan, decisionId: id, wording })}
        >
          {t.moves.doDecision.open}
        </Button>
      );
    }
    case 'followUp':
      // A follow-up goes through each goal: that is done where the goals are.
      return (
        <Link
          className={buttonClass('primary')}
          href={paths.plan(plan.id)}
          {...named(t.moves.followUp.open, t.moves.followUp.documentTitle)}
        >
          {t.moves.followUp.open}
        </Link>
      );
  }
}

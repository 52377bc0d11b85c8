import { Link } from 'wouter';
import { DeviationQuery, DeviationRow, DeviationWhole } from '../../../deviations/deviation-facts.js';
import { PartyTo, StateTag } from '../../../deviations/deviation-table.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { Message } from '../../../ui/message.js';
import { Telling } from '../../../ui/telling.js';
import { AsReported } from './as-reported.js';
import { DeviationActs } from './deviation-acts.js';
import { PathCard } from './path-card.js';
import { Said } from './struck-text.js';

/** One deviation: what it says, its way so far, and what the reader can do. */
export function DeviationPage({ deviationId }: { deviationId: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const page = useSteadyQuery(DeviationQuery, { id: deviationId }, 'cache-and-network');
  const masked = page.data?.deviation;
  const whole = masked && readFragment(DeviationWhole, masked);
  const row = whole && readFragment(DeviationRow, whole);
  useTitle(words.title);
  if (!whole || !row) {
    if (page.busy) return <PageSkeleton title={words.title} />;
    const failure = page.error && failureOf(page.error);
    if (failure?.kind === 'forbidden') return <ForbiddenPage />;
    if (failure)
      return (
        <FailurePage
          failure={failure}
          busy={page.busy}
          onRetry={page.refresh}
          unreachableTitle={words.unreachable}
        />
      );
    return (
      <Message
        heading={<PageHeading>{text.notFoundTitle}</PageHeading>}
        action={<Link href={paths.deviations}>{text.back}</Link>}
      >
        <p>{text.notFound}</p>
      </Message>
    );
  }
  const { category, occurredOn, state } = row;
  const day = (iso: string | null | undefined) => iso && <time dateTime={iso}>{dates.full(iso)}</time>;
  return (
    <Telling>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className="screen-only">
            <BackLink href={paths.deviations}>{text.back}</BackLink>
          </p>
          <div className={styles.line}>
            <PageHeading>
              {category &&
                occurredOn &&
                text.heading(words.words.categories[category], dates.full(occurredOn))}
            </PageHeading>
            <Button className="screen-only" onClick={() => window.print()}>
              <Icon name="print" />
              {words.print}
            </Button>
          </div>
          <p>{state && <StateTag state={state} />}</p>
        </header>
        <OutageNotice
          missing={missingOwners(page.error)}
          consequence={words.municipalMissing}
          busy={page.busy}
          onRetry={page.refresh}
        />
        <DeviationActs whole={whole} row={row} onMade={page.refresh} />
        <div className={styles.pair}>
          <Card title={text.about}>
            <p className={styles.label}>{text.what}</p>
            <Said whole={whole} part="WHAT" text={row.what} none={text.takenBack} />
            <p className={styles.label}>{text.consequence}</p>
            <Said whole={whole} part="CONSEQUENCE" text={whole.consequence} none={text.takenBack} />
            <p className={styles.label}>{text.proposal}</p>
            <Said
              whole={whole}
              part="PROPOSAL"
              text={whole.proposal}
              none={row.what ? text.noProposal : text.takenBack}
            />
            <AsReported whole={whole} />
            <dl className={styles.facts}>
              <dt>{text.sender}</dt>
              <dd>
                <PartyTo unit={row.sender} kind={row.senderKind} />
              </dd>
              <dt>{text.recipient}</dt>
              <dd>
                <PartyTo unit={row.recipient} kind={row.recipientKind} />
              </dd>
              <dt>{text.group}</dt>
              <dd>
                {whole.busGroup && (
                  <Link href={paths.busGroup(whole.busGroup.id)}>
                    {whole.busGroup.name ?? whole.busGroup.id}
                  </Link>
                )}{' '}
                {whole.groupGround && (
                  <span className={styles.muted}>{text.ground(words.words.grounds[whole.groupGround])}</span>
                )}
              </dd>
              <dt>{text.occurred}</dt>
              <dd>{day(occurredOn)}</dd>
              <dt>{text.reported}</dt>
              <dd>{day(whole.reportedOn)}</dd>
              {whole.action && (
                <>
                  <dt>{text.action}</dt>
                  <dd>{whole.action}</dd>
                  <dt>{text.responsible}</dt>
                  <dd>{whole.responsible && <PartyTo unit={whole.responsible} kind={null} />}</dd>
                  <dt>{text.until}</dt>
                  <dd>{day(whole.until)}</dd>
                </>
              )}
            </dl>
            {whole.demo && <p className={styles.made}>{words.demo}</p>}
          </Card>
          <PathCard whole={whole} row={row} />
        </div>
      </div>
    </Telling>
  );
}

import { Link } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { PlanNotFound } from '../../../outages/plan-not-found.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { seesChildren } from '../../../shell/roles.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { canOfferSipCheck } from '../../../sip-check/can-offer.js';
import { buttonClass } from '../../../ui/button.js';
import { Message } from '../../../ui/message.js';
import { Telling } from '../../../ui/telling.js';
import { useWords } from '../words.js';
import { OfferForm } from './offer-form.js';
import styles from './offer-page.module.css';
import { OfferSipCheckPageQuery } from './offer-query.js';

/** Whoever keeps a plan gets codes of SIP-kollen for the family. The child is not named here: a slip may lie on the printer. */
export function OfferPage({ planId }: { planId: string }) {
  const words = useWords();
  const text = words.offer;
  const page = useSteadyQuery(OfferSipCheckPageQuery, { planId }, 'cache-and-network');
  useTitle(text.title);
  const { plan, viewer } = page.data ?? {};
  if (viewer && !seesChildren(readFragment(ShellViewer, viewer).roles)) return <ForbiddenPage />;
  if (!plan && page.error) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  if (!page.data) return <PageSkeleton title={text.title} />;
  if (!plan) return <PlanNotFound />;
  if (!canOfferSipCheck(plan)) {
    return (
      <Message
        heading={<PageHeading>{text.notYours}</PageHeading>}
        action={
          <Link className={buttonClass('primary')} href={paths.plan(planId)}>
            {text.back}
          </Link>
        }
      >
        <p>{text.notYoursMore}</p>
      </Message>
    );
  }
  return (
    <div className={styles.page}>
      <header className={`${styles.head} screen-only`}>
        <BackLink href={paths.plan(planId)}>{text.back}</BackLink>
        <PageHeading>{text.title}</PageHeading>
        <p className={styles.lead}>{text.lead}</p>
      </header>
      <Telling>
        <OfferForm planId={planId} isClosed={plan.status === 'CLOSED'} />
      </Telling>
    </div>
  );
}
